import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { changed } from '../queries';
import { nameOf } from '../person';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { UserSuspendInput } from '../gql/graphql';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import type { Person } from './person';
import { PersonSelect } from './PersonSelect';

export const SUSPEND = graphql(`
  mutation UserSuspend($input: UserSuspendInput!) {
    userSuspend(input: $input) { user { id status } userErrors { code message path } }
  }
`);

const REACTIVATE = graphql(`
  mutation UserReactivate($input: UserReactivateInput!) {
    userReactivate(input: $input) { user { id status } userErrors { code message path } }
  }
`);

/** Suspends a person's access (H7). A successor can take over where the person is the primary user or last administrator (H26). */
export function SuspendDialog({ person, close }: { person: Person; close: () => void }) {
  const organization = useOrganization();
  const [successor, setSuccessor] = useState<string | null>(null);
  const attempt = useAttempt(
    async (sent: UserSuspendInput) => (await execute(SUSPEND, { input: sent })).userSuspend?.userErrors,
    async () => {
      close();
      notifications.show({ message: `${nameOf(person)} is suspended.` });
      await changed(organization.id);
    },
  );
  const input = {
    user: { id: person.id },
    ...(successor ? { successor: { id: successor } } : {}),
    expectedVersion: person.version,
  };
  return (
    <FormDialog
      title={`Suspend ${nameOf(person)}?`}
      action="Suspend"
      danger
      attempt={attempt}
      onClose={close}
      about={
        <>
          <p>
            They are signed out immediately and have no access until someone reactivates them.{' '}
            {person.holdsSeat && 'Their seat is freed. '}Their roles are kept.
          </p>
        </>
      }
      copy={<CopyAsGraphQL document={SUSPEND} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
    >
      <PersonSelect
        organization={organization.id}
        label="Who takes over"
        description="Optional. Without a successor, accounts where they are the primary user or the last administrator need one later."
        but={person.id}
        value={successor}
        onChange={setSuccessor}
      />
    </FormDialog>
  );
}

/** Reactivates a suspended person, which needs a seat (H7). */
export function ReactivateDialog({ person, close }: { person: Person; close: () => void }) {
  const organization = useOrganization();
  const seats = useQuery(seatOptions(organization.id)).data;
  const input = { user: { id: person.id }, expectedVersion: person.version };
  const attempt = useAttempt(
    async () => (await execute(REACTIVATE, { input })).userReactivate?.userErrors,
    async () => {
      close();
      notifications.show({ message: `${nameOf(person)} can sign in again.` });
      await changed(organization.id);
    },
  );
  const needs = person.memberships.totalCount > 0 || person.organizationRole !== 'NONE';
  const seat = !needs
    ? 'They are not on any account, so this doesn’t use a seat.'
    : seats?.free == null
      ? 'This uses a seat.'
      : `This uses one of ${seats.free.toLocaleString()} free seats.`;
  return (
    <FormDialog
      title={`Reactivate ${nameOf(person)}?`}
      action="Reactivate"
      attempt={attempt}
      copy={<CopyAsGraphQL document={REACTIVATE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      refusal={
        needs && seats?.free === 0
          ? 'No seats left. Remove someone, or ask your Roster representative for more seats.'
          : null
      }
      about={<p>They get back the access that they had, on every account. {seats?.free !== 0 && seat}</p>}
    />
  );
}
