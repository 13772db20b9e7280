import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { changed } from '../queries';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { UserUpdateInput } from '../gql/graphql';
import { useOrganization } from '../shell/context';
import { useAttempt } from '../signin/attempt';
import type { Person } from './person';

const UPDATE = graphql(`
  mutation UserUpdate($input: UserUpdateInput!) {
    userUpdate(input: $input) { user { id version email username firstName lastName } userErrors { code message path } }
  }
`);

/**
 * Edits a person's name and, for managers, email and username. It sends only changed fields, and shows the other values if somebody else changed the person
 * meanwhile.
 */
export function EditDialog({ person, manages, close }: { person: Person; manages: boolean; close: () => void }) {
  const organization = useOrganization();
  const [seen, setSeen] = useState(person);
  const [typed, setTyped] = useState<{ firstName?: string; lastName?: string; email?: string; username?: string }>({});
  const { firstName, lastName, email, username } = { ...seen, username: seen.username ?? '', ...typed };
  const attempt = useAttempt(
    async (sent: UserUpdateInput) => {
      const answer = (await execute(UPDATE, { input: sent })).userUpdate;
      if (answer?.user && answer.userErrors.length > 0) setSeen({ ...seen, ...answer.user });
      return answer?.userErrors;
    },
    async () => {
      close();
      notifications.show({ message: 'Saved.' });
      await changed(organization.id);
    },
  );
  const change: Omit<UserUpdateInput, 'user' | 'expectedVersion'> = {
    ...(firstName.trim() !== seen.firstName ? { firstName: firstName.trim() } : {}),
    ...(lastName.trim() !== seen.lastName ? { lastName: lastName.trim() } : {}),
    ...(manages && email.trim() !== seen.email ? { email: email.trim() } : {}),
    ...(manages && username.trim() !== (seen.username ?? '') ? { username: username.trim() || null } : {}),
  };
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  const input = { user: { id: person.id }, ...change, expectedVersion: seen.version };
  const why = manages ? undefined : 'Only managers of the organization can change it.';
  return (
    <FormDialog
      title="Edit"
      about="Changing the name, email or username changes it on all their accounts."
      action="Save"
      attempt={attempt}
      fields={['firstName', 'lastName', 'email', 'username']}
      refusal={Object.keys(change).length === 0 ? 'No changes yet.' : null}
      copy={<CopyAsGraphQL document={UPDATE} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
      onClose={close}
    >
      <TextInput
        data-autofocus
        label="First name"
        value={firstName}
        onChange={(e) => setTyped({ ...typed, firstName: e.currentTarget.value })}
        error={refusedAt('firstName')}
      />
      <TextInput
        label="Last name"
        value={lastName}
        onChange={(e) => setTyped({ ...typed, lastName: e.currentTarget.value })}
        error={refusedAt('lastName')}
      />
      <TextInput
        label="Email"
        type="email"
        readOnly={!manages}
        value={email}
        onChange={(e) => setTyped({ ...typed, email: e.currentTarget.value })}
        error={refusedAt('email')}
        description={
          why ??
          (person.status === 'INVITED'
            ? 'We send a new invitation to this address; the old link stops working.'
            : 'We also notify them at the old address.')
        }
      />
      <TextInput
        label="Username"
        readOnly={!manages}
        description={why ?? 'Unique in the organization. Leave it empty for none.'}
        value={username}
        onChange={(e) => setTyped({ ...typed, username: e.currentTarget.value })}
        error={refusedAt('username')}
      />
    </FormDialog>
  );
}
