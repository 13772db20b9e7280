import { Alert, Button, Checkbox, Group, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { changed } from '../queries';
import { ActionButton } from '../action/ActionButton';
import { capabilityNames, moduleNames, modules } from '../account/words';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import { WarningIcon } from '../icons';
import { useOrganization } from '../shell/context';
import { refusalOf, type Refusal } from '../signin/attempt';
import { ImpactPanel, NewRolePanel } from './ImpactPanel';
import { useImpact } from './impact';
import {
  draftOf,
  isFixed,
  roleOptions,
  sameDraft,
  usePermit,
  withCapabilities,
  withModule,
  type Draft,
  type Role,
} from './role';
import classes from './roles.module.css';
import { WithRole } from './WithRole';
import { capabilityGroups, capabilityHints } from './words';

const ROLE_CREATE = graphql(`
  mutation RoleCreate($input: RoleCreateInput!) {
    roleCreate(input: $input) { role { id name version } userErrors { code message path } }
  }
`);

const ROLE_UPDATE = graphql(`
  mutation RoleUpdate($input: RoleUpdateInput!) {
    roleUpdate(input: $input) { role { id name version } userErrors { code message path } }
  }
`);

interface Props {
  /** The id of the role to edit or copy. Without it, a new role is created. */
  id?: string;
  copies?: boolean;
  close: () => void;
}

const blank: Draft = { name: '', modules: [], capabilities: [] };

/** Creates a role (B36 to B51), edits one, or copies one. */
export function RoleEditor({ id, copies = false, close }: Props) {
  const [touched, setTouched] = useState(false);
  const [asking, setAsking] = useState(false);
  const ask = () => {
    if (touched) setAsking(true);
    else close();
  };
  const rest = { close, ask, asking, setAsking, setTouched };
  return (
    <Dialog title={!id ? 'Add role' : copies ? 'Duplicate role' : 'Edit role'} onClose={ask} size="58rem" asks>
      {!id ? (
        <Form start={blank} base={null} {...rest} />
      ) : (
        <WithRole id={id}>
          {(role) =>
            copies ? (
              <Form start={{ ...draftOf(role), name: `${role.name} (copy)`.slice(0, 100) }} base={null} {...rest} />
            ) : (
              <Form start={draftOf(role)} base={role} {...rest} />
            )
          }
        </WithRole>
      )}
    </Dialog>
  );
}

interface FormProps {
  start: Draft;
  /** The role when the form was opened, or null for a new role. */
  base: Role | null;
  close: () => void;
  ask: () => void;
  asking: boolean;
  setAsking: (asking: boolean) => void;
  setTouched: (touched: boolean) => void;
}

function Form({ start, base: opened, close, ask, asking, setAsking, setTouched }: FormProps) {
  const organization = useOrganization();
  const cache = useQueryClient();
  const permit = usePermit();
  const [base, setBase] = useState(opened);
  const [draft, setDraft] = useState(start);
  const [refusal, setRefusal] = useState<(Refusal & { code?: string }) | null>(null);
  const change = (next: Draft) => {
    setDraft(next);
    setTouched(!sameDraft(next, base ?? start));
    setRefusal(null);
  };
  const [settled] = useDebouncedValue(draft, 200);
  const impact = useImpact(organization.id, base, settled);
  const unchanged = base !== null && sameDraft(draft, base);
  // Other changes of the role are detected by the next query of the impact, or on save.
  const stale = impact.refusal?.code === 'STALE' ? impact.refusal : null;
  const said = refusal ?? stale;

  const wanted = { ...draft, name: draft.name.trim() };
  const created = { organizationId: organization.id, ...wanted };
  const updated = ({ id, version }: Role) => ({ id, expectedVersion: version, ...wanted });
  const save = useMutation({
    mutationFn: async () => {
      if (!base) return (await execute(ROLE_CREATE, { input: created })).roleCreate;
      return (await execute(ROLE_UPDATE, { input: updated(base) })).roleUpdate;
    },
    onSuccess: async (answer) => {
      const first = answer?.userErrors[0];
      if (first) {
        setRefusal({ code: first.code, message: first.message, field: first.path?.at(-1) });
        return;
      }
      notifications.show({
        color: 'green',
        title: base ? 'Role saved' : 'Role added',
        message: base
          ? `The changes to ${draft.name.trim()} are in effect.`
          : `You can now assign ${draft.name.trim()} to people.`,
      });
      await changed(organization.id);
      close();
    },
    onError: (error) => setRefusal(refusalOf(error)),
  });
  const lookAgain = async () => {
    if (!base) return;
    const fresh = await cache.query(roleOptions(organization.id, base.id));
    if (fresh) setBase(fresh);
    setRefusal(fresh ? null : { message: 'Role not found. It may have been deleted.' });
  };

  const refused = permit.create ?? (base?.builtIn ? permit.of(base).edit : null);
  const blocked =
    refused ??
    (draft.name.trim() === ''
      ? 'Give the role a name.'
      : unchanged
        ? 'No changes yet.'
        : stale
          ? 'Compare with the current role first.'
          : impact.refusal && impact.refusal.field !== 'name'
            ? 'This change isn’t allowed; see the panel on the right.'
            : null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!blocked && !save.isPending) save.mutate();
  };
  const named =
    refusal?.field === 'name'
      ? refusal
      : impact.refusal?.field === 'name' && settled.name === draft.name
        ? impact.refusal
        : null;
  const admin = draft.modules.includes('ADMIN');

  if (asking) {
    return (
      <div role="alertdialog" aria-labelledby="discard" className={classes.asking}>
        <p id="discard">
          <strong>Discard unsaved changes?</strong>
        </p>
        <Group gap="xs">
          <Button variant="default" onClick={() => setAsking(false)} autoFocus>
            Keep editing
          </Button>
          <Button color="red" onClick={close}>
            Discard
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <div className={classes.split}>
        <div className={classes.fields}>
          <TextInput
            label="Name"
            placeholder="e.g. Night desk"
            maxLength={100}
            required
            withAsterisk={false}
            value={draft.name}
            onChange={(e) => change({ ...draft, name: e.currentTarget.value })}
            error={named?.message}
            data-autofocus
          />
          <fieldset className={classes.fieldset}>
            <legend>Modules</legend>
            <div className={classes.switches}>
              {modules.map((m) => (
                <Switch
                  key={m}
                  size="sm"
                  label={moduleNames[m]}
                  checked={draft.modules.includes(m)}
                  onChange={(e) => change(withModule(draft, m, e.currentTarget.checked))}
                  aria-describedby={m === 'ADMIN' ? 'admin-says' : undefined}
                />
              ))}
            </div>
            <p id="admin-says" className={admin ? classes.strong : classes.dimmed}>
              {admin
                ? 'Grants administrator privileges: people with this role can add, edit and remove people on their accounts.'
                : 'The Admin module grants administrator privileges.'}
            </p>
          </fieldset>
          <fieldset className={classes.fieldset}>
            <legend>Capabilities</legend>
            <div className={classes.groups}>
              {capabilityGroups.map((g) => (
                <CapabilityGroup key={g.title} {...g} draft={draft} change={change} />
              ))}
            </div>
          </fieldset>
        </div>
        <aside className={classes.panel} aria-label="Effect">
          {base ? (
            <ImpactPanel
              impact={stale ? { ...impact, refusal: null } : impact}
              unchanged={unchanged}
              renamed={base.name !== draft.name.trim()}
            />
          ) : (
            <NewRolePanel draft={draft} />
          )}
        </aside>
      </div>
      <div role="alert">
        {said && !named && (
          <Alert color="red" variant="light" icon={<WarningIcon />} className={classes.refusal}>
            {said.message}
            {said.code === 'STALE' && (
              <>
                {' '}
                <Button size="compact-sm" variant="default" onClick={() => void lookAgain()}>
                  Compare with the current role
                </Button>
              </>
            )}
          </Alert>
        )}
      </div>
      <DialogFoot
        aside={
          base ? (
            <CopyAsGraphQL document={ROLE_UPDATE} variables={{ input: updated(base) }} />
          ) : (
            <CopyAsGraphQL document={ROLE_CREATE} variables={{ input: created }} />
          )
        }
      >
        <Button variant="default" onClick={ask}>
          Cancel
        </Button>
        <ActionButton type="submit" refusal={blocked} loading={save.isPending}>
          {base ? 'Save changes' : 'Add role'}
        </ActionButton>
      </DialogFoot>
    </form>
  );
}

interface GroupProps {
  title: string;
  capabilities: (typeof capabilityGroups)[number]['capabilities'];
  draft: Draft;
  change: (draft: Draft) => void;
}

/** Shows a group of capabilities, which can be selected all at once. */
function CapabilityGroup({ title, capabilities, draft, change }: GroupProps) {
  const free = capabilities.filter((c) => !isFixed(draft, c));
  const held = free.filter((c) => draft.capabilities.includes(c)).length;
  return (
    <div role="group" aria-label={title}>
      <div className={classes.groupTitle}>
        <span>{title}</span>
        {free.length > 1 && (
          <button
            type="button"
            className={classes.all}
            onClick={() => change(withCapabilities(draft, free, held < free.length))}
            aria-label={`${held < free.length ? 'All' : 'None'} of ${title}`}
          >
            {held < free.length ? 'All' : 'None'}
          </button>
        )}
      </div>
      {capabilities.map((c) => {
        const fixed = isFixed(draft, c);
        return (
          <Checkbox
            key={c}
            size="xs"
            className={classes.box}
            label={capabilityNames[c]}
            description={fixed && c !== 'MANAGE_USERS' ? 'Comes with the Admin module' : capabilityHints[c]}
            checked={draft.capabilities.includes(c)}
            aria-disabled={fixed || undefined}
            data-fixed={fixed || undefined}
            onChange={(e) => {
              if (!fixed) change(withCapabilities(draft, [c], e.currentTarget.checked));
            }}
          />
        );
      })}
    </div>
  );
}
