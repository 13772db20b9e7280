import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';

const ROLES = graphql(`
  query RoleNames($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }
    }
  }
`);

/** Returns the query options for all roles of the organization, by name. */
export const roleOptions = (organization: string) =>
  queryOptions({
    queryKey: ['roles', organization, 'names'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const all: { id: string; name: string }[] = [];
      for (let after: string | null | undefined = null; ;) {
        const page:
          | {
              pageInfo: { hasNextPage: boolean; endCursor?: string | null };
              edges: { node: { id: string; name: string } }[];
            }
          | undefined = (await execute(ROLES, { organization, after }, signal)).organization?.roles;
        all.push(...(page?.edges.map((e) => e.node) ?? []));
        if (!page?.pageInfo.hasNextPage) return all;
        after = page.pageInfo.endCursor;
      }
    },
  });
