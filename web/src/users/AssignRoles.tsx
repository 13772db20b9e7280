import { Alert, Button, Progress, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { manyPeople } from '../count';
import { nameOf, sameEmail } from '../person';
import type { Account } from '../account/account';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import type { AssignMode, MembershipsAssignRolesInput } from '../gql/graphql';
import { InfoIcon } from '../icons';
import { useApp, useOrganization } from '../shell/context';
import { useChange, type UserError } from './change';
import type { Chosen } from '../table/chosen';
import { GrantSummary } from './GrantSummary';
import type { Member } from './members';
import { planAssign } from './plan';
import { Refusals } from './Refusals';
import { RolePicker } from './RolePicker';
import { rolesOptions } from './roles';
import classes from './users.module.css';
import { legacyWords } from './words';

const ASSIGN = graphql(`
  mutation AssignRoles($input: MembershipsAssignRolesInput!) {
    membershipsAssignRoles(input: $input) {
      memberships { id version }
      legacyReplaced
      userErrors { code message path }
    }
  }
`);

interface Props {
  account: Account;
  chosen: Chosen<Member>;
  onClose: () => void;
  onDone: (what: string) => void;
}

/** Assigns roles to the selected people (B55 to B64, H15). */
export function AssignRoles(props: Props) {
  const { account, chosen, onClose } = props;
  const organization = useOrganization();
  const [read, setRead] = useState(0);
  const [{ rows: known, gather }] = useState(chosen); // the selection when the dialog opened
  const everyone = useQuery({
    queryKey: ['users', organization.id, 'member', 'everyone', account.id],
    queryFn: ({ signal }) => gather(setRead, signal),
    enabled: known === null,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const people = known ?? everyone.data;
  return (
    <Dialog
      title="Assign roles"
      about={`To ${manyPeople(people?.length ?? chosen.count)} on @${account.handle}, ${platformNames[account.platform]}`}
      onClose={onClose}
      size={640}
    >
      {everyone.isError && <Failure error={everyone.error} retry={() => void everyone.refetch()} />}
      {!people && !everyone.isError && (
        <Stack role="status" gap="xs">
          <div>
            Loading {read.toLocaleString()} of {chosen.count.toLocaleString()} people…
          </div>
          <Progress.Root>
            <Progress.Section value={(read / Math.max(chosen.count, 1)) * 100} aria-label="People loaded" />
          </Progress.Root>
        </Stack>
      )}
      {people && <Form {...props} people={people} />}
    </Dialog>
  );
}

const modes: { value: AssignMode; label: string; description: string }[] = [
  { value: 'REPLACE', label: 'Replace', description: 'Replace their current roles with these.' },
  { value: 'ADD', label: 'Add', description: 'Keep their current roles and add these.' },
  { value: 'REMOVE', label: 'Remove', description: 'Remove these roles and keep the others.' },
];

function Form({ account, people: selected, onClose, onDone }: Props & { people: Member[] }) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const { atOnce, undoDays } = viewer.limits;
  const router = useRouter();
  const choices = useQuery(rolesOptions(organization.id));
  const [mode, setMode] = useState<AssignMode>('REPLACE');
  const [roles, setRoles] = useState<string[]>([]);
  const [people, setPeople] = useState(selected);
  const [tried, setTried] = useState(false);
  const legacy = people.filter((p) => p.isLegacy).length;
  const large = people.length > atOnce;
  const input: MembershipsAssignRolesInput = {
    account: { id: account.id },
    users: people.map((p) => ({ id: p.user.id })),
    roleIds: roles,
    mode,
  };
  const names = choices.data?.filter((r) => roles.includes(r.id)) ?? [];

  const change = useChange(
    async () => {
      if (large) {
        const label = `${mode === 'REMOVE' ? 'Remove' : 'Assign'} ${names.map((r) => r.name).join(', ')} ${mode === 'REMOVE' ? 'from' : 'to'} ${manyPeople(people.length)} on @${account.handle}`;
        const answer = await planAssign({
          organization: organization.id,
          account,
          people,
          roles: names,
          mode,
          label,
          includeSelf: people.some((p) => sameEmail(p.user.email, viewer.email)),
        });
        return { userErrors: answer?.userErrors ?? [], plan: answer?.bulkOperation?.id, replaced: 0 };
      }
      const answer = (await execute(ASSIGN, { input })).membershipsAssignRoles;
      return { userErrors: answer?.userErrors ?? [], plan: undefined, replaced: answer?.legacyReplaced ?? 0 };
    },
    ({ plan, replaced }) => {
      if (plan) {
        router.history.push(`/business/${plan}${viewer.organizations.length > 1 ? `?org=${organization.slug}` : ''}`);
        return;
      }
      const list = names.map((r) => r.name).join(', ');
      const changes = {
        REPLACE: `${manyPeople(people.length)} now have only ${list}`,
        ADD: `Added ${list} to ${manyPeople(people.length)}`,
        REMOVE: `Removed ${list} from ${manyPeople(people.length)}`,
      }[mode];
      onDone(
        `${changes}.${replaced > 0 ? ` ${replaced === 1 ? 'A legacy role was' : `${replaced.toLocaleString()} legacy roles were`} replaced.` : ''}`,
      );
    },
  );
  // The path of an error contains the index in the selection, for example ["users", "3"].
  const blamed = (refusal: UserError) => {
    const at = refusal.path?.indexOf('users') ?? -1;
    return at < 0 ? undefined : people[Number(refusal.path?.[at + 1])];
  };
  const out = new Set(change.refusals.flatMap((r) => blamed(r)?.id ?? []));
  const why =
    large && !organization.businessManagerEnabled
      ? `Changing more than ${atOnce} people at once needs Business Manager, which is off for ${organization.name}. Select at most ${atOnce} people, or ask your Roster representative.`
      : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (roles.length > 0 && !why) change.go(undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Radio.Group
          label="Change to their current roles"
          value={mode}
          onChange={(m) => {
            setMode(m);
            change.forget();
          }}
        >
          <div className={classes.modes}>
            {modes.map((m) => (
              <Radio key={m.value} size="xs" data-autofocus={m.value === 'REPLACE' || undefined} {...m} />
            ))}
          </div>
        </Radio.Group>
        <RolePicker
          roles={choices.data ?? []}
          chosen={roles}
          onChange={(ids) => {
            setRoles(ids);
            change.forget();
          }}
          mine={
            mode === 'REMOVE'
              ? (choices.data ?? []).flatMap((r) => r.capabilities)
              : account.viewerPermissions.capabilities
          }
          error={tried && roles.length === 0 ? 'Choose at least one role.' : undefined}
        />
        {mode !== 'REMOVE' && <GrantSummary roles={roles} />}
        {large && (
          <Alert variant="light" color={why ? 'red' : 'petrol'} py="xs" icon={<InfoIcon />}>
            {why ??
              `Changing more than ${atOnce} people at once is a bulk operation: you create a plan, review it and run it. You can undo it for ${undoDays} days.`}
          </Alert>
        )}
      </Stack>
      <DialogFoot
        aside={!large && <CopyAsGraphQL document={ASSIGN} variables={{ input }} />}
        before={
          <>
            <Refusals
              refusals={change.refusals}
              name={(r) => {
                const p = blamed(r);
                return p && nameOf(p.user);
              }}
            />
            {out.size > 0 && out.size < people.length && (
              <p className={classes.lead}>
                No roles were changed, because the change applies to everyone or no one.{' '}
                <Button
                  variant="light"
                  size="compact-sm"
                  onClick={() => {
                    setPeople(people.filter((p) => !out.has(p.id)));
                    change.forget();
                  }}
                >
                  Skip {out.size === 1 ? 'this person' : `these ${out.size}`}
                </Button>
              </p>
            )}
            <div role="status">
              {legacy > 0 && (
                <p className={classes.seat} data-level="maybe">
                  <InfoIcon size={17} />
                  {legacyWords(legacy, people.length, mode)}
                </p>
              )}
            </div>
          </>
        }
      >
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          type="submit"
          loading={change.going}
          aria-disabled={why ? true : undefined}
          data-disabled={why ? true : undefined}
          title={why}
        >
          {large
            ? 'Create plan'
            : mode === 'REMOVE'
              ? `Remove roles from ${manyPeople(people.length)}`
              : `Assign roles to ${manyPeople(people.length)}`}
        </Button>
      </DialogFoot>
    </form>
  );
}
