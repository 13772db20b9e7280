import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { emailKey, sameEmail } from '../person';
import { execute } from '../api';
import { graphql } from '../gql';
import type { AccountRef, MembershipFilter, PlanPeopleQuery, UserFilter } from '../gql/graphql';
import { noOne } from '../people/filter';
import type { Person } from './people';

// People, roles and groups of accounts of the organization, as the questions of a plan need them.

const PEOPLE = graphql(`
  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {
    organization(id: $organization) {
      id
      users(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id email firstName lastName status holdsSeat } }
      }
    }
  }
`);

const MEMBERS = graphql(`
  query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {
    account(ref: $account) {
      id
      members(first: $first, filter: $filter) {
        totalCount totalCountIsExact
        edges { node { id user { id email firstName lastName status holdsSeat } } }
      }
    }
  }
`);

const ROLES = graphql(`
  query PlanRoles($organization: ID!) {
    organization(id: $organization) {
      id
      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }
    }
  }
`);

type Found = NonNullable<PlanPeopleQuery['organization']>['users'];
export type Known = Found['edges'][number]['node'];

export async function readPeople(
  organization: string,
  filter: UserFilter,
  first: number,
  after: string | null,
  signal?: AbortSignal,
): Promise<Found> {
  const found = (await execute(PEOPLE, { organization, filter, first, after }, signal)).organization;
  if (!found) throw new Error('no organization');
  return found.users;
}

/** The first people of an account who match, and how many there are; nobody where the viewer does not see the account. */
export async function readMembers(
  account: AccountRef,
  filter: MembershipFilter,
  first: number,
  signal?: AbortSignal,
): Promise<Pick<Found, 'totalCount' | 'totalCountIsExact' | 'edges'>> {
  const found = (await execute(MEMBERS, { account, filter, first }, signal)).account?.members;
  if (!found) return noOne;
  return { ...found, edges: found.edges.map(({ node }) => ({ node: node.user })) };
}

/** People whose name, email or username holds a text. */
export const useSuggestions = (organization: string, search: string) =>
  useQuery({
    queryKey: ['users', organization, 'suggest', search],
    queryFn: async ({ signal }) =>
      (await readPeople(organization, { search }, 8, null, signal)).edges.map(({ node }) => node),
    enabled: search.length > 0,
    placeholderData: keepPreviousData,
  });

const byEmail = (organization: string, email: string) =>
  queryOptions({
    queryKey: ['users', organization, 'email', emailKey(email)],
    queryFn: async ({ signal }) =>
      (await readPeople(organization, { search: email }, 10, null, signal)).edges.find(({ node }) =>
        sameEmail(node.email, email),
      )?.node ?? null,
  });

/** So many people are looked up one by one; who is new among more, the plan says. */
export const mostLookedUp = 30;

/** Who of some people is known: undefined while that is being looked up, or not at all; null where the viewer sees nobody. */
export function useKnown(organization: string, people: readonly Person[]): (Known | null | undefined)[] {
  const asked = people.length <= mostLookedUp ? people : [];
  const found = useQueries({ queries: asked.map((p) => byEmail(organization, p.email)) });
  return people.map((_, i) => found[i]?.data);
}

/** All roles, those of old included. */
export const allRolesOptions = (organization: string) =>
  queryOptions({
    queryKey: ['roles', organization, 'plan'],
    queryFn: async ({ signal }) =>
      (await execute(ROLES, { organization }, signal)).organization?.roles.edges.map(({ node }) => node) ?? [],
  });

/** The roles that can be granted: legacy ones are not (H29). */
export const rolesOptions = (organization: string) =>
  queryOptions({ ...allRolesOptions(organization), select: (roles) => roles.filter((r) => !r.legacy) });
