import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';

const PEOPLE_OF_ACCOUNT = graphql(`
  query PeopleOfAccount($account: AccountRef!) {
    account(ref: $account) { id members(first: 1) { totalCount } }
  }
`);

/** Returns the query options for the number of people on an account. */
export const peopleOptions = (organization: string, account: string) =>
  queryOptions({
    queryKey: ['users', organization, 'count', account],
    queryFn: async ({ signal }) =>
      (await execute(PEOPLE_OF_ACCOUNT, { account: { id: account } }, signal)).account?.members.totalCount ?? 0,
  });
