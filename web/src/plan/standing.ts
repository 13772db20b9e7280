import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import type { PlanStandingQuery } from '../gql/graphql';

const STANDING = graphql(`
  query PlanStanding($id: ID!) {
    user(ref: { id: $id }) {
      id email firstName lastName status organizationRole holdsSeat seatHeldSince lastLoginAt
      memberships(first: 100) {
        totalCount
        edges {
          node {
            id isPrimary isLegacy
            roles { id name }
            account { id platform handle name members(first: 5, filter: { module: ADMIN }) { totalCount edges { node { id user { id status } } } } }
          }
        }
      }
    }
  }
`);

export type Leaver = NonNullable<PlanStandingQuery['user']>;
type Membership = Leaver['memberships']['edges'][number]['node'];

/** Returns the query options for a person's accounts and roles, which offboarding removes. */
export const standingOptions = (organization: string, id: string) =>
  queryOptions({
    queryKey: ['users', organization, 'standing', id],
    queryFn: async ({ signal }) => (await execute(STANDING, { id }, signal)).user ?? null,
  });

export interface Held {
  membership: Membership;
  /** Why the person cannot be removed from the account without a successor (H24, H25). */
  keeps: 'primary' | 'last' | null;
}

/** Returns the accounts of a person, with those first that need a successor. */
export function heldBy(person: Leaver): Held[] {
  const held = person.memberships.edges.map(({ node }): Held => ({
    membership: node,
    keeps: node.isPrimary ? 'primary' : isLast(person, node) ? 'last' : null,
  }));
  const rank = { primary: 0, last: 1 };
  return held.sort((a, b) => (a.keeps ? rank[a.keeps] : 2) - (b.keeps ? rank[b.keeps] : 2));
}

/** Reports whether nobody else is an active administrator of the account. If not all administrators were loaded, it assumes that one of the others is active. */
function isLast(person: Leaver, { account: { members } }: Membership): boolean {
  const administrators = members.edges.map(({ node }) => node.user);
  return (
    administrators.some((u) => u.id === person.id) &&
    person.status === 'ACTIVE' &&
    members.totalCount <= administrators.length &&
    !administrators.some((u) => u.id !== person.id && u.status === 'ACTIVE')
  );
}
