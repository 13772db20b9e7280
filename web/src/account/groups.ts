import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';

const GROUPS = graphql(`
  query Groups($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      accounts(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id group } }
      }
    }
  }
`);

/** A group as the API keeps it, however many slashes and spaces stand around it. */
export const groupOf = (typed: string): string => typed.replace(/^[\s/]+|[\s/]+$/g, '');

/** Groups and what stands above them, each once, in order. */
export const withAbove = (groups: (string | null | undefined)[]): string[] =>
  [...new Set(groups.flatMap((g) => g?.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/')) ?? []))].sort();

/** So many pages of accounts are looked at: groups are suggestions, and any other can be typed. */
const most = 10;

/** The groups that accounts in use are in. */
export const groupsOptions = (organization: string) =>
  queryOptions({
    queryKey: ['accounts', organization, 'groups'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const groups: (string | null | undefined)[] = [];
      let after: string | null = null;
      for (let page = 0; page < most; page++) {
        const found: Awaited<ReturnType<typeof read>> = await read(organization, after, signal);
        groups.push(...(found?.edges.map(({ node }) => node.group) ?? []));
        after = (found?.pageInfo.hasNextPage && found.pageInfo.endCursor) || null;
        if (after === null) break;
      }
      return withAbove(groups);
    },
  });

const read = async (organization: string, after: string | null, signal: AbortSignal) => (await execute(GROUPS, { organization, after }, signal)).organization?.accounts;
