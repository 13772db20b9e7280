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

/** Permanently erases the names of a former person. The email must be typed to confirm. */
export function EraseDialog({ person, close }: { person: Person; close: () => void }) {
  const organization = useOrganization();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const input = { user: { id: person.id }, expectedVersion: person.version };
  const attempt = useAttempt(
    async () => (await execute(ERASE, { input })).userErase?.userErrors,
    async () => {
      notifications.show({ message: 'Person erased.' });
      await navigate({ to: '/users', search: { status: ['FORMER'] }, replace: true });
      await changed(organization.id);
    },
  );
  return (
    <FormDialog
      title={`Erase ${nameOf(person)}?`}
      action="Erase permanently"
      danger
      attempt={attempt}
      copy={<CopyAsGraphQL document={ERASE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      refusal={typed.trim().toLowerCase() === person.email.toLowerCase() ? null : 'Type the email to confirm.'}
      about={
        <>
          <p>
            Their name, email and username are erased from their profile, activity, bulk operations and emails. Their
            sign-in is deleted if they are in no other organization. Activity is kept without their name.
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
