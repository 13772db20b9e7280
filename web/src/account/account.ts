import { queryOptions } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { AccountQuery, Platform } from '../gql/graphql';

const ACCOUNT = graphql(`
  query Account($ref: AccountRef!) {
    account(ref: $ref) {
      id version platform handle name group archived
      primaryUser { id firstName lastName email }
      primaryAccount { id platform handle name archived }
      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }
      viewerPermissions { modules capabilities }
    }
  }
`);

const ACCOUNT_ID = graphql(`
  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {
    organization(id: $organization) {
      id
      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {
        edges { node { id handle } }
      }
    }
  }
`);

/** Returns the URL parameters of an account: its platform, and its handle or, if it is archived, its id, because another account may use the handle now. */
export const addressOf = (a: { platform: Platform; id: string; handle: string; archived: boolean }) => ({
  platform: a.platform.toLowerCase(),
  handle: a.archived ? a.id : a.handle,
});

const isID = (handle: string) => /^acc_[0-9A-Za-z]{26}$/.test(handle);

/** Returns the query options for an account by its URL parameters. The query returns null if the viewer cannot see an account with them. */
export const accountOptions = (
  organization: string,
  several: boolean,
  { platform, handle }: { platform: Platform; handle: string },
) =>
  queryOptions({
    queryKey: ['account', organization, platform, handle.toLowerCase()],
    queryFn: async ({ signal }) => {
      let id = isID(handle) ? handle : undefined;
      if (several && !id) {
        // two organizations can have accounts with the same handle
        const found =
          (await execute(ACCOUNT_ID, { organization, platform, handle }, signal)).organization?.accounts.edges ?? [];
        id = found.find(({ node }) => node.handle.toLowerCase() === handle.toLowerCase())?.node.id;
        if (!id) return null;
      }
      try {
        return (
          (await execute(ACCOUNT, { ref: id ? { id } : { handle: { platform, handle } } }, signal)).account ?? null
        );
      } catch (error) {
        if (isCode(error, 'NOT_FOUND')) return null;
        throw error;
      }
    },
  });

export type Account = NonNullable<AccountQuery['account']>;

const route = getRouteApi('/app/a/$platform/$handle');

/** Returns the account of the current route. */
export const useAccount = () => route.useRouteContext({ select: (c) => c.account });

/** Reports whether the viewer can add, change and remove people on an account. */
export const managesPeople = (account: Account) => account.viewerPermissions.capabilities.includes('MANAGE_USERS');
