import { Alert, Autocomplete, Button, Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { nameOf, sameEmail } from '../person';
import type { Account } from '../account/account';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import type { Change } from '../activity/UndoLast';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import type { MembershipAddInput, OnExisting } from '../gql/graphql';
import { InfoIcon, SeatIcon, WarningIcon } from '../icons';
import { useApp, useOrganization } from '../shell/context';
import { useChange } from './change';
import { endOf } from '../time/day';
import { EndDate } from './EndDate';
import { GrantSummary } from './GrantSummary';
import { isEmail, knownOptions, personOptions } from './person';
import { Refusals } from './Refusals';
import { RolePicker } from './RolePicker';
import { rolesOptions } from './roles';
import { SameAs } from './SameAs';
import { seatNotice } from './seat';
import classes from './users.module.css';

const ADD = graphql(`
  mutation MembershipAdd($input: MembershipAddInput!) {
    membershipAdd(input: $input) {
      membership { id roles { id name } user { id firstName lastName email status } }
      seatUsage { free }
      userErrors { code message path }
    }
  }
`);

interface Props {
  account: Account;
  /** The initial email. */
  email?: string;
  onClose: () => void;
  onDone: (what: string, change?: Change) => void;
}

/** Adds a person to the account, known or new (B16 to B24, SX1 to SX4). Nothing changes before "Add user". */
export function AddUser({ account, email: given = '', onClose, onDone }: Props) {
  const organization = useOrganization();
  const { standing } = useApp();
  const client = useQueryClient();
  const [email, setEmail] = useState(given);
  const [names, setNames] = useState({ firstName: '', lastName: '', username: '' });
  const [roles, setRoles] = useState<string[]>([]);
  const [day, setDay] = useState('');
  const [existing, setExisting] = useState<OnExisting>('ADD');
  const [tried, setTried] = useState(false);
  const [typed] = useDebouncedValue(email.trim(), 150);
  const known = useQuery({ ...knownOptions(organization.id, typed), placeholderData: keepPreviousData });
  const looked = useQuery(personOptions(organization.id, account.id, typed));
  const choices = useQuery(rolesOptions(organization.id));
  const person = sameEmail(typed, email) && isEmail(email) ? looked.data : undefined;
  const seesAll = standing === 'manager' || standing === 'staff';
  const seat =
    person && seatNotice({ person: person.user, member: person.member !== null, free: person.free, seesAll });
  const isNew = person !== undefined && !person.user;

  const input: MembershipAddInput = {
    account: { id: account.id },
    email: email.trim(),
    roleIds: roles,
    ...(day ? { expiresAt: endOf(day) } : {}),
    ...(isNew
      ? {
          firstName: names.firstName.trim() || undefined,
          lastName: names.lastName.trim() || undefined,
          username: names.username.trim() || undefined,
        }
      : {}),
    onExisting: person?.member ? existing : 'ERROR', // if someone else adds the person meanwhile, report it
  };
  const change = useChange(
    async (values: MembershipAddInput) => {
      const answer = (await execute(ADD, { input: values })).membershipAdd;
      if (answer?.userErrors.some((e) => e.code === 'TAKEN' || e.code === 'SEAT_EXHAUSTED'))
        await client.invalidateQueries({ queryKey: ['users', organization.id, 'person'] });
      return { userErrors: answer?.userErrors ?? [], added: answer?.membership, free: answer?.seatUsage?.free };
    },
    ({ added, free }) => {
      if (!added) return;
      const held = added.roles.map((r) => r.name).join(', ');
      const seats = free == null ? '' : ` ${free.toLocaleString()} ${free === 1 ? 'seat is' : 'seats are'} free.`;
      const who = nameOf(added.user);
      const undo = (kind: Change['kind']): Change => ({ user: added.user.id, account: account.id, kind });
      if (person?.member) onDone(`${who} now has these roles: ${held}.`, undo('MEMBERSHIP_CHANGED'));
      else if (added.user.status === 'INVITED')
        onDone(`Invited ${who} as ${held} by email to ${added.user.email}.${seats}`, undo('MEMBERSHIP_ADDED'));
      else onDone(`Added ${who} as ${held}. They’ve been notified by email.${seats}`, undo('MEMBERSHIP_ADDED'));
    },
  );
  const refused = seat?.level === 'full' ? seat.text : undefined;
  const emailError =
    tried && !isEmail(email) ? 'Enter a full email address or choose someone from the list.' : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isEmail(email) && roles.length > 0 && !refused) change.go(input);
  };
  const of = new Map(known.data?.map((u) => [u.email, u]));

  return (
    <Dialog
      title="Add user"
      about={`To @${account.handle} on ${platformNames[account.platform]}`}
      onClose={onClose}
      size={640}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Autocomplete
            label="Email"
            placeholder="Type a name, a username or an email"
            value={email}
            onChange={(text) => {
              setEmail(text);
              change.forget();
            }}
            data={[...of.keys()]}
            filter={({ options }) => options}
            openOnFocus={false}
            data-autofocus
            error={emailError}
            name="email"
            autoComplete="off"
            maxDropdownHeight={260}
            comboboxProps={{ withinPortal: false }}
            renderOption={({ option }) => {
              const u = of.get(option.value);
              return (
                <span className={classes.suggestion}>
                  <strong>{u && nameOf(u)}</strong>
                  <span>
                    {option.value}
                    {u?.username && ` · ${u.username}`}
                    {u?.status === 'FORMER' && ' · no access'}
                  </span>
                </span>
              );
            }}
          />
          {person?.user && !person.member && (
            <p className={classes.hint}>
              <strong>{nameOf(person.user)}</strong> is already in {organization.name}. Their name stays the same.
            </p>
          )}
          {isNew && (
            <>
              <div className={classes.pair}>
                <TextInput
                  label="First name"
                  value={names.firstName}
                  onChange={(e) => setNames({ ...names, firstName: e.currentTarget.value })}
                  autoComplete="off"
                />
                <TextInput
                  label="Last name"
                  value={names.lastName}
                  onChange={(e) => setNames({ ...names, lastName: e.currentTarget.value })}
                  autoComplete="off"
                />
                <TextInput
                  label="Username (optional)"
                  value={names.username}
                  onChange={(e) => setNames({ ...names, username: e.currentTarget.value })}
                  autoComplete="off"
                />
              </div>
              <p className={classes.hint}>New person: we email them an invitation to set a password.</p>
            </>
          )}
          {person?.member && (
            <Alert
              color="petrol"
              variant="light"
              icon={<InfoIcon />}
              title={`${person.user ? nameOf(person.user) : email} is already on this account`}
            >
              Their roles: {person.member.roles.map((r) => r.name).join(', ')}.
              {person.member.isLegacy && ' A legacy role is always replaced.'}
              <Radio.Group
                value={existing}
                onChange={(v) => setExisting(v === 'REPLACE' ? 'REPLACE' : 'ADD')}
                mt={8}
                aria-label="Change to their roles"
              >
                <Radio size="xs" value="ADD" label="Keep their roles and add the chosen ones" />
                <Radio size="xs" value="REPLACE" label="Replace their roles with the chosen ones" mt={6} />
              </Radio.Group>
            </Alert>
          )}
          <RolePicker
            roles={choices.data ?? []}
            chosen={roles}
            onChange={(ids) => {
              setRoles(ids);
              change.forget();
            }}
            mine={account.viewerPermissions.capabilities}
            kept={person?.member?.roles.map((r) => r.id)}
            error={tried && roles.length === 0 ? 'Choose at least one role.' : undefined}
          />
          <SameAs
            account={account}
            email={email}
            choices={choices.data ?? []}
            onRoles={(ids) => {
              setRoles(ids);
              change.forget();
            }}
          />
          <GrantSummary roles={roles} />
          <EndDate
            value={day}
            onChange={setDay}
            refused={person?.member?.isPrimary ? 'The primary user’s access can’t have an end date.' : undefined}
          />
        </Stack>
        <DialogFoot
          aside={<CopyAsGraphQL document={ADD} variables={{ input }} />}
          before={
            <>
              <Refusals refusals={change.refusals} />
              <div role="status">
                {seat && (
                  <p className={classes.seat} data-level={seat.level}>
                    {seat.level === 'full' || seat.level === 'maybe' ? (
                      <WarningIcon size={17} />
                    ) : (
                      <SeatIcon size={17} />
                    )}
                    {seat.text}
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
            aria-disabled={refused ? true : undefined}
            data-disabled={refused ? true : undefined}
            title={refused}
          >
            {person?.member ? 'Save roles' : 'Add user'}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
