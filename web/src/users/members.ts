import { queryOptions } from '@tanstack/react-query';
import { sameEmail } from '../person';
import { modules } from '../account/words';
import { execute } from '../api';
import { graphql } from '../gql';
import type { MemberQuery, MembersQuery, MembershipFilter, Module } from '../gql/graphql';
import { queries } from '../queries';
import type { Connection } from '../table/pages';
import { orderOf } from '../table/order';
import { pageSize } from '../table/pages';
import { endOf, inDays } from '../time/day';
import { rolesOptions } from './roles';
import type { MembersFilter, UsersSearch } from './route';

const MEMBERS = graphql(`
  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {
    account(ref: $account) {
      id
      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id version isPrimary isLegacy expiresAt addedAt addedBy
            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }
            roles { id name legacy modules }
            user { id firstName lastName email status lastLoginAt canUpdate { allowed message } }
          }
        }
      }
    }
  }
`);

// The data that a dialog for one member needs, loaded when it opens.
const MEMBER = graphql(`
  query Member($account: AccountRef!, $email: String!) {
    account(ref: $account) {
      id version
      primaryUser { id firstName lastName email }
      members(first: 100, filter: { search: $email }) {
        edges {
          node {
            id version isPrimary isLegacy expiresAt
            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }
            roles { id name legacy modules capabilities }
            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } canUpdate { allowed message } }
          }
        }
      }
    }
  }
`);

const FACTS = graphql(`
  query MemberFacts($account: AccountRef!) {
    account(ref: $account) {
      id
      legacyMemberCount
      primaryUser { id firstName lastName email }
    }
  }
`);

export type Member = NonNullable<MembersQuery['account']>['members']['edges'][number]['node'];
type MemberAccount = NonNullable<MemberQuery['account']>;
/** A member as a dialog needs it, with the version and seat details. */
export type MemberNow = MemberAccount['members']['edges'][number]['node'] & {
  primary: MemberAccount['primaryUser'];
  accountVersion: number;
};

/** Returns the modules that some roles open together (H41). */
export const modulesOf = (roles: { modules: Module[] }[]): Module[] =>
  modules.filter((m) => roles.some((r) => r.modules.includes(m)));

/** Converts the search parameters of the URL to the API's filter. The URL has names of roles. An unknown name matches nobody. */
export function filterWith(
  { q, role, status, module, capability, legacy, ends }: MembersFilter,
  known: { id: string; name: string }[],
): MembershipFilter {
  const filter: MembershipFilter = {
    search: q,
    status,
    module,
    capability,
    legacy: legacy && legacy === 'yes',
    expiresBefore: ends && endOf(inDays(Number(ends))),
  };
  if (role)
    filter.roleIds = known
      .filter((r) => role.some((name) => name.toLowerCase() === r.name.toLowerCase()))
      .map((r) => r.id);
  return filter;
}

/** Does the same, and loads the roles if the filter names one. */
export async function filterOf(organization: string, search: MembersFilter): Promise<MembershipFilter> {
  const known = search.role ? await queries.query({ ...rolesOptions(organization), staleTime: 60_000 }) : [];
  return filterWith(search, known);
}

/** Reports whether a filter names only unknown roles. The API would treat an empty list as any role. */
export const matchesNone = (filter: MembershipFilter) =>
  filter.roleIds !== null && filter.roleIds !== undefined && (filter.roleIds as string[]).length === 0;

const none: Connection<never> = { totalCount: 0, totalCountIsExact: true, pageInfo: { hasNextPage: false }, edges: [] };

export async function readMembers(
  account: string,
  filter: MembershipFilter,
  sort: UsersSearch['sort'],
  after: string | null,
  signal: AbortSignal,
): Promise<Connection<Member>> {
  if (matchesNone(filter)) return none;
  const found = (
    await execute(MEMBERS, { account: { id: account }, first: pageSize, after, filter, orderBy: orderOf(sort) }, signal)
  ).account;
  if (!found) throw new Error('no account');
  return found.members;
}

/** Returns the query options for a member by email. The query returns null if nobody with this email is on the account. */
export const memberOptions = (organization: string, account: string, email: string) =>
  queryOptions({
    queryKey: ['users', organization, 'member', account, email.toLowerCase()],
    queryFn: async ({ signal }): Promise<MemberNow | null> => {
      const found = (await execute(MEMBER, { account: { id: account }, email }, signal)).account;
      const member = found?.members.edges.find(({ node }) => sameEmail(node.user.email, email))?.node;
      return found && member ? { ...member, primary: found.primaryUser, accountVersion: found.version } : null;
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false, // form values must not change during input
    refetchOnReconnect: false,
  });

export const factsOptions = (organization: string, account: string) =>
  queryOptions({
    queryKey: ['users', organization, 'facts', account],
    queryFn: async ({ signal }) => (await execute(FACTS, { account: { id: account } }, signal)).account ?? null,
  });
