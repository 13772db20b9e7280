import type { AccountFilter } from '../gql/graphql';
import type { AccountsSearch } from './route';

/** A filter of accounts as the API takes it, of what stands in the address. */
export const accountFilter = (s: AccountsSearch): AccountFilter => ({
  search: s.q,
  platform: s.platform,
  group: s.group,
  withoutAdministrator: s.vacant && true,
  archived: s.archived === 'yes',
});
