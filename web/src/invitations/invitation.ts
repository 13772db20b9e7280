import { queryOptions } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { InvitationOfQuery } from '../gql/graphql';
import { sameEmail } from '../person';

const INVITATION = graphql(`
  query InvitationOf($organization: ID!, $email: String!) {
    organization(id: $organization) {
      id
      invitations(first: 100, filter: { search: $email }) {
        edges {
          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }
        }
      }
    }
  }
`);

export type Invitation = NonNullable<InvitationOfQuery['organization']>['invitations']['edges'][number]['node'];

/** Returns the query options for a person's invitation by email. The query returns null if there is no open invitation, or if the viewer cannot see it. */
export const invitationOptions = (organization: string, email: string) =>
  queryOptions({
    queryKey: ['invitations', organization, 'one', email.toLowerCase()],
    queryFn: async ({ signal }): Promise<Invitation | null> => {
      try {
        const found = (await execute(INVITATION, { organization, email }, signal)).organization?.invitations.edges;
        return found?.find(({ node }) => sameEmail(node.user.email, email))?.node ?? null;
      } catch (error) {
        if (isCode(error, 'FORBIDDEN')) return null;
        throw error;
      }
    },
  });
