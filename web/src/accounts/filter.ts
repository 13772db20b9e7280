import type { AccountFilter } from '../gql/graphql';
import { accountOf } from '../plan/accounts';
import type { AccountsSearch } from './route';

const primaryOf = (primary: string | undefined) => {
  const handle = primary === undefined ? null : accountOf(primary);
  return handle ? { handle } : undefined;
};

/** Converts the search parameters of the URL to the API's account filter. */
export const accountFilter = (s: AccountsSearch): AccountFilter => ({
  search: s.q,
  platform: s.platform,
  group: s.group,
  primaryAccount: primaryOf(s.primary),
  withoutAdministrator: s.vacant && true,
  archived: s.archived === 'yes',
});
