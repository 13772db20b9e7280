import type { AccountFilter } from '../gql/graphql';
import { accountOf } from '../plan/accounts';
import type { AccountsSearch } from './route';

const primaryOf = (primary: string | undefined) => {
  const handle = primary === undefined ? null : accountOf(primary);
  return handle ? { handle } : undefined;
};

/** A filter of accounts as the API takes it, of what stands in the address. */
export const accountFilter = (s: AccountsSearch): AccountFilter => ({
  search: s.q,
  platform: s.platform,
  group: s.group,
  primaryAccount: primaryOf(s.primary),
  withoutAdministrator: s.vacant && true,
  archived: s.archived === 'yes',
});
