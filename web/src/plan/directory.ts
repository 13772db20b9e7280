import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { emailKey, sameEmail } from '../person';
import { execute } from '../api';
import { graphql } from '../gql';
import type { AccountRef, MembershipFilter, PlanPeopleQuery, UserFilter } from '../gql/graphql';
import { noOne } from '../people/filter';
import type { Person } from './people';

// Queries of people, roles and account groups of the organization for the forms of a plan.

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

/** Returns the first people of an account who match, and their total number. The list is empty if the viewer cannot see the account. */
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

/** Finds people whose name, email or username contains a text. */
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

/** The maximum number of people that are looked up individually. For more, only the plan shows who is new. */
export const mostLookedUp = 30;

/** Looks up people by email. Entries are undefined while loading or if there are too many people, and null if the viewer cannot see the person. */
export function useKnown(organization: string, people: readonly Person[]): (Known | null | undefined)[] {
  const asked = people.length <= mostLookedUp ? people : [];
  const found = useQueries({ queries: asked.map((p) => byEmail(organization, p.email)) });
  return people.map((_, i) => found[i]?.data);
}

/** Returns the query options for all roles, including legacy ones. */
export const allRolesOptions = (organization: string) =>
  queryOptions({
    queryKey: ['roles', organization, 'plan'],
    queryFn: async ({ signal }) =>
      (await execute(ROLES, { organization }, signal)).organization?.roles.edges.map(({ node }) => node) ?? [],
  });

/** Returns the query options for the roles that can be granted, without legacy ones (H29). */
export const rolesOptions = (organization: string) =>
  queryOptions({ ...allRolesOptions(organization), select: (roles) => roles.filter((r) => !r.legacy) });
