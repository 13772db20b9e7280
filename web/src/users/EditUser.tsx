import { Button, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { nameOf } from '../person';
import type { Account } from '../account/account';
import { execute } from '../api';
import type { Change } from '../activity/UndoLast';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import type { MembershipsAssignRolesInput, UserUpdateInput } from '../gql/graphql';
import { queries } from '../queries';
import { useApp, useOrganization } from '../shell/context';
import { touched, useChange } from './change';
import { Changed } from './Changed';
import { endOf, lastDay } from '../time/day';
import { EndDate } from './EndDate';
import { GrantSummary } from './GrantSummary';
import { MemberDialog } from './MemberDialog';
import { memberOptions, type MemberNow } from './members';
import { Refusals } from './Refusals';
import { refusedOf } from './refused';
import { RolePicker } from './RolePicker';
import { rolesOptions } from './roles';
import classes from './users.module.css';

const EDIT = graphql(`
  mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {
    userUpdate(input: $user) @include(if: $names) {
      user { id version firstName lastName }
      userErrors { code message path }
    }
    membershipsAssignRoles(input: $roles) @include(if: $access) {
      memberships { id version roles { id name } expiresAt }
      userErrors { code message path }
    }
  }
`);

interface Props {
  account: Account;
  email: string;
  onClose: () => void;
  onDone: (what: string, change?: Change) => void;
}

/** Edits the names, roles and access end of one person (B26, S26). */
export function EditUser(props: Props) {
  return (
    <MemberDialog
      title={(m) => (m ? `Edit ${nameOf(m.user)}` : 'Edit user')}
      account={props.account}
      email={props.email}
      size={640}
      onClose={props.onClose}
    >
      {(member) => <Form key={member.id} first={member} {...props} />}
    </MemberDialog>
  );
}

function Form({ first, account, onClose, onDone }: Props & { first: MemberNow }) {
  const organization = useOrganization();
  const { standing } = useApp();
  const choices = useQuery(rolesOptions(organization.id));
  const [seen, setSeen] = useState(first);
  const [before, setBefore] = useState<MemberNow>(); // the previous values, if someone else has changed them
  const [firstName, setFirstName] = useState(first.user.firstName);
  const [lastName, setLastName] = useState(first.user.lastName);
  const [roles, setRoles] = useState(first.roles.filter((r) => !r.legacy).map((r) => r.id));
  const [day, setDay] = useState(first.expiresAt ? lastDay(first.expiresAt) : '');

  const names = firstName.trim() !== seen.user.firstName || lastName.trim() !== seen.user.lastName;
  const movesEnd = day !== (seen.expiresAt ? lastDay(seen.expiresAt) : '');
  const sameRoles =
    roles.toSorted().join() ===
    seen.roles
      .map((r) => r.id)
      .toSorted()
      .join();
  const access = movesEnd || !sameRoles;
  const user: UserUpdateInput = {
    user: { id: seen.user.id },
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    expectedVersion: seen.user.version,
  };
  const assign: MembershipsAssignRolesInput = {
    account: { id: account.id },
    users: [{ id: seen.user.id }],
    expectedVersions: [seen.version],
    roleIds: roles,
    mode: 'REPLACE',
    ...(movesEnd ? { expiresAt: day ? endOf(day) : null } : {}),
  };
  const variables = { user, roles: assign, names, access };

  // Someone else has changed the member: show their changes, and take them over into fields without input. The user's own saved changes are not differences.
  const showChanged = (now: MemberNow, saved: Partial<MemberNow>) => {
    setBefore({ ...seen, ...saved });
    setSeen(now);
    if (firstName === seen.user.firstName) setFirstName(now.user.firstName);
    if (lastName === seen.user.lastName) setLastName(now.user.lastName);
    if (!movesEnd) setDay(now.expiresAt ? lastDay(now.expiresAt) : '');
    if (sameRoles) setRoles(now.roles.filter((r) => !r.legacy).map((r) => r.id));
  };

  const change = useChange(
    async (values: typeof variables) => {
      const answer = await execute(EDIT, values);
      const errors = [...(answer.userUpdate?.userErrors ?? []), ...(answer.membershipsAssignRoles?.userErrors ?? [])];
      const named = values.names && answer.userUpdate?.userErrors.length === 0;
      const granted = values.access && answer.membershipsAssignRoles?.userErrors.length === 0;
      if (errors.length > 0 && (named || granted)) await touched(organization.id);
      if (errors.some((e) => e.code === 'STALE')) {
        const now = await queries.query({
          ...memberOptions(organization.id, account.id, seen.user.email),
          staleTime: 0,
        });
        if (!now)
          return {
            userErrors: [
              {
                code: 'STALE',
                message: 'This person is no longer on this account. Close this dialog and reload the page.',
              },
            ],
            stale: false,
          };
        showChanged(now, {
          ...(named ? { user: now.user } : {}),
          ...(granted ? { roles: now.roles, expiresAt: now.expiresAt } : {}),
        });
        return { userErrors: [], stale: true };
      }
      if (errors.length > 0 && named) {
        setSeen({ ...seen, user: { ...seen.user, ...answer.userUpdate?.user } });
        return {
          userErrors: errors.map((e) => ({
            ...e,
            message: `The name was saved, but the roles were not. ${e.message}`,
          })),
          stale: false,
        };
      }
      return { userErrors: errors, stale: false };
    },
    ({ stale }, { access: changed }) => {
      if (stale) return;
      onDone(
        `${nameOf({ firstName: firstName.trim(), lastName: lastName.trim(), email: seen.user.email })} is saved.`,
        changed ? { user: seen.user.id, account: account.id, kind: 'MEMBERSHIP_CHANGED' } : undefined,
      );
    },
  );
  const refused = refusedOf(seen);
  const unchanged = names || access ? undefined : 'No changes yet.';
  const noRole = roles.length === 0 ? 'Choose at least one role, or remove the user instead.' : undefined;
  const part = (names ? refused.names : undefined) ?? (access ? refused.access : undefined);
  const why = refused.edit ?? part ?? noRole ?? unchanged;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!why) {
      setBefore(undefined);
      change.go(variables);
    }
  };
  const emailWhy =
    standing === 'manager' || standing === 'staff'
      ? 'The email identifies this person on every account. Change it on the person’s own page.'
      : 'The email identifies this person on every account. Only a manager of the organization can change it.';
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <div>
          <div className={classes.pair}>
            <TextInput
              label="First name"
              value={firstName}
              onChange={(e) => setFirstName(e.currentTarget.value)}
              data-autofocus
              autoComplete="off"
              readOnly={!!refused.names}
            />
            <TextInput
              label="Last name"
              value={lastName}
              onChange={(e) => setLastName(e.currentTarget.value)}
              autoComplete="off"
              readOnly={!!refused.names}
            />
          </div>
          <p className={classes.hint}>{refused.names ?? 'Changing the name changes it on all their accounts.'}</p>
        </div>
        <TextInput
          label="Email"
          value={seen.user.email}
          readOnly
          description={emailWhy}
          inputWrapperOrder={['label', 'input', 'description']}
          className={classes.fixed}
        />
        <RolePicker
          roles={choices.data ?? []}
          chosen={roles}
          onChange={(ids) => {
            setRoles(ids);
            change.forget();
          }}
          mine={account.viewerPermissions.capabilities}
          kept={seen.roles.map((r) => r.id)}
          error={noRole ?? (access ? refused.access : undefined)}
        />
        <GrantSummary roles={roles} />
        <EndDate
          value={day}
          onChange={(d) => {
            setDay(d);
            change.forget();
          }}
          refused={seen.isPrimary ? 'The primary user’s access can’t have an end date.' : undefined}
        />
      </Stack>
      <DialogFoot
        aside={<CopyAsGraphQL document={EDIT} variables={variables} />}
        before={
          <>
            {before && <Changed before={before} now={seen} />}
            <Refusals refusals={refused.edit ? [{ code: '', message: refused.edit }] : change.refusals} />
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
          Save
        </Button>
      </DialogFoot>
    </form>
  );
}
