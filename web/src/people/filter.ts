import type { UserFilter } from '../gql/graphql';
import type { ExportFile } from '../table/Export';
import type { Connection } from '../table/pages';
import { endOf, inDays } from '../time/day';
import type { PeopleSearch } from './route';
import { daysAgo } from './words';

export type PeopleFilter = Pick<
  PeopleSearch,
  'q' | 'status' | 'role' | 'module' | 'capability' | 'absent' | 'ends' | 'legacy'
>;

/** Returns the search parameters that filter people. */
export const peopleFilter = (s: PeopleFilter): PeopleFilter => ({
  q: s.q,
  status: s.status,
  role: s.role,
  module: s.module,
  capability: s.capability,
  absent: s.absent,
  ends: s.ends,
  legacy: s.legacy,
});

/** Converts the search parameters of the URL to the API's user filter, with the id of the role that they name. */
export const userFilter = (s: PeopleFilter, roleId: string | undefined): UserFilter => ({
  search: s.q,
  status: s.status,
  roleId,
  module: s.module,
  capability: s.capability,
  legacy: s.legacy ? true : undefined,
  accessEndsBefore: s.ends && endOf(inDays(Number(s.ends))),
  neverLoggedIn: s.absent === 'never' ? true : undefined,
  notSignedInSince: s.absent && s.absent !== 'never' ? daysAgo(Number(s.absent), new Date()) : undefined,
});

/** The empty list, for a filter that matches nobody. */
export const noOne: Connection<never> = {
  totalCount: 0,
  totalCountIsExact: true,
  pageInfo: { hasNextPage: false },
  edges: [],
};

/** Converts the search parameters of the URL to the API's user filter. Returns null if no role has the given name, so that nobody matches. */
export function filterOf(asked: PeopleFilter, roles: { id: string; name: string }[]): UserFilter | null {
  const roleId = roles.find((r) => r.name === asked.role)?.id;
  return asked.role && !roleId ? null : userFilter(asked, roleId);
}

/** Returns the exports of the people who match a filter. */
export function filesOf(organization: string, filter: UserFilter | null, orderBy?: object): ExportFile[] {
  if (!filter) return [];
  const file = (name: string, label: string, rows: string) => ({
    label,
    rows,
    path: `/organizations/${organization}/${name}.csv`,
    filter,
    orderBy,
  });
  return [
    file('people', 'People', 'One row for each person'),
    file('access', 'Access', 'One row for each role of a person on an account'),
    file('rows', 'Access to edit and plan', 'One row for each account of a person, for Business Manager'),
  ];
}
