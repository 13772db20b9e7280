import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { OrganizationRole, UserAddInput } from '../gql/graphql';
import { changed } from '../queries';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import { isEmail } from '../users/person';
import { addedSeat, duties, dutyNames, newDutyMeanings } from './words';

const ADD = graphql(`
  mutation UserAdd($input: UserAddInput!) {
    userAdd(input: $input) { user { id email status organizationRole } userErrors { code message path } }
  }
`);

/** Adds a person without an account: a manager or auditor, who is invited, or a person without access (H2). */
export function AddPerson({ close }: { close: () => void }) {
  const organization = useOrganization();
  const [email, setEmail] = useState('');
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const [username, setUsername] = useState('');
  const [role, setRole] = useState<OrganizationRole | null>(null);
  const free = useQuery(seatOptions(organization.id)).data?.free;
  const attempt = useAttempt(
    async (input: UserAddInput) => (await execute(ADD, { input })).userAdd?.userErrors,
    async ({ email: who, organizationRole }) => {
      close();
      notifications.show({
        message:
          organizationRole === 'NONE'
            ? `Added ${who} to the organization, without access.`
            : `Invited ${who} as ${dutyNames[organizationRole].toLowerCase()} of the organization.`,
      });
      await changed(organization.id);
    },
  );
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  const seat = role && addedSeat(role, free);
  const missing = !isEmail(email)
    ? 'Enter a full email address.'
    : role === null
      ? 'Choose an organization role.'
      : null;
  const input: UserAddInput = {
    organizationId: organization.id,
    email: email.trim(),
    organizationRole: role ?? 'NONE',
    ...(firstName.trim() ? { firstName: firstName.trim() } : {}),
    ...(lastName.trim() ? { lastName: lastName.trim() } : {}),
    ...(username.trim() ? { username: username.trim() } : {}),
  };
  return (
    <FormDialog
      title="Add person"
      about="Adds a person without an account. To give someone access to an account, add them on the account’s Users page."
      action={role === 'NONE' ? 'Add' : 'Invite'}
      attempt={attempt}
      fields={['email', 'firstName', 'lastName', 'username']}
      refusal={missing ?? (seat?.full ? seat.text : null)}
      copy={<CopyAsGraphQL document={ADD} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
      onClose={close}
    >
      <TextInput
        data-autofocus
        label="Email"
        type="email"
        value={email}
        onChange={(e) => setEmail(e.currentTarget.value)}
        error={refusedAt('email')}
        autoComplete="off"
      />
      <Group grow align="start">
        <TextInput
          label="First name"
          value={firstName}
          onChange={(e) => setFirstName(e.currentTarget.value)}
          error={refusedAt('firstName')}
          autoComplete="off"
        />
        <TextInput
          label="Last name"
          value={lastName}
          onChange={(e) => setLastName(e.currentTarget.value)}
          error={refusedAt('lastName')}
          autoComplete="off"
        />
      </Group>
      <TextInput
        label="Username (optional)"
        value={username}
        onChange={(e) => setUsername(e.currentTarget.value)}
        error={refusedAt('username')}
        autoComplete="off"
      />
      <Radio.Group
        label="Organization role"
        value={role ?? ''}
        onChange={(next) => setRole(duties.find((d) => d === next) ?? null)}
      >
        <Stack gap="xs" mt={6}>
          {[...duties].reverse().map((d) => (
            <Radio key={d} value={d} label={dutyNames[d]} description={newDutyMeanings[d]} />
          ))}
        </Stack>
      </Radio.Group>
      {seat && !seat.full && <div role="status">{seat.text}</div>}
    </FormDialog>
  );
}
