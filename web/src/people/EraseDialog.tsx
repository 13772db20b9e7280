import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { changed } from '../queries';
import { nameOf } from '../person';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import { useOrganization } from '../shell/context';
import { useAttempt } from '../signin/attempt';
import type { Person } from './person';

const ERASE = graphql(`
  mutation UserErase($input: UserEraseInput!) {
    userErase(input: $input) { user { id status } userErrors { code message path } }
  }
`);

/** Erases a former person's names, for good. The email is typed, so that nobody does it in passing. */
export function EraseDialog({ person, close }: { person: Person; close: () => void }) {
  const organization = useOrganization();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const input = { user: { id: person.id }, expectedVersion: person.version };
  const attempt = useAttempt(
    async () => (await execute(ERASE, { input })).userErase?.userErrors,
    async () => {
      notifications.show({ message: 'The person is erased.' });
      await navigate({ to: '/users', search: { status: ['FORMER'] }, replace: true });
      await changed(organization.id);
    },
  );
  return (
    <FormDialog
      title={`Erase ${nameOf(person)}?`}
      action="Erase for good"
      danger
      attempt={attempt}
      copy={<CopyAsGraphQL document={ERASE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      refusal={typed.trim().toLowerCase() === person.email.toLowerCase() ? null : 'Type the email to go on.'}
      about={
        <>
          <p>
            Name, email and username go out of the record, the trail, bulk operations and mails, and the sign-in goes if
            no other organization knows it. What was done stays in the trail, without the name.
          </p>
          <p>
            <strong>This cannot be undone.</strong>
          </p>
        </>
      }
    >
      <TextInput
        data-autofocus
        label={
          <>
            Type <strong>{person.email}</strong>
          </>
        }
        value={typed}
        onChange={(e) => setTyped(e.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </FormDialog>
  );
}
