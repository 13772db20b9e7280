import type { UserFilter } from '../gql/graphql';
import type { PeopleSearch } from './route';
import { daysAgo } from './words';

export type PeopleFilter = Pick<PeopleSearch, 'q' | 'status' | 'role' | 'module' | 'capability' | 'absent' | 'legacy'>;

/** The part of an address that filters people. */
export const peopleFilter = (s: PeopleFilter): PeopleFilter => ({
  q: s.q,
  status: s.status,
  role: s.role,
  module: s.module,
  capability: s.capability,
  absent: s.absent,
  legacy: s.legacy,
});

/** A filter of people as the API takes it; the id of the role that it names is looked up before. */
export const userFilter = (s: PeopleFilter, roleId: string | undefined): UserFilter => ({
  search: s.q,
  status: s.status,
  roleId,
  module: s.module,
  capability: s.capability,
  legacy: s.legacy ? true : undefined,
  neverLoggedIn: s.absent === 'never' ? true : undefined,
  notSignedInSince: s.absent && s.absent !== 'never' ? daysAgo(Number(s.absent), new Date()) : undefined,
});
