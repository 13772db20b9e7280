import { queryOptions } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { PersonQuery } from '../gql/graphql';

const PERSON = graphql(`
  query Person($id: ID!) {
    user(ref: { id: $id }) {
      id version email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason invitationExpiresAt
      canUpdate { allowed message } canSuspend { allowed message } canReactivate { allowed message }
      canSetOrganizationRole { allowed message } canErase { allowed message }
      memberships(first: 1) { totalCount }
    }
  }
`);

export type Person = NonNullable<PersonQuery['user']>;

/** Returns the query options for a person by id. The query returns null if the viewer cannot see a person with this id. */
export const personOptions = (organization: string, id: string) =>
  queryOptions({
    queryKey: ['users', organization, 'one', id],
    queryFn: async ({ signal }) => {
      try {
        return (await execute(PERSON, { id }, signal)).user ?? null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND', 'INVALID_INPUT')) return null; // the id of a URL can be anything
        throw error;
      }
    },
  });
