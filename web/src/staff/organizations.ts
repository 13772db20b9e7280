import { queryOptions } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { CustomersQuery, CustomersQueryVariables } from '../gql/graphql';
import { changed, queries } from '../queries';
import { viewerOptions } from '../shell/viewer';

const CUSTOMERS = graphql(`
  query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {
    organizations(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {
      totalCount totalCountIsExact
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id version name slug archivedAt businessManagerEnabled
          seatUsage { entitled active reserved used free overBy }
        }
      }
    }
  }
`);

const CUSTOMER = graphql(`
  query Customer($slug: String!) {
    organization(slug: $slug) {
      id version name slug archivedAt businessManagerEnabled
      seatUsage { entitled active reserved used free overBy }
    }
  }
`);

export type Customer = CustomersQuery['organizations']['edges'][number]['node'];

export const customers = async (variables: CustomersQueryVariables, signal: AbortSignal) =>
  (await execute(CUSTOMERS, variables, signal)).organizations;

/**
 * Returns the query options for the organization of the URL's dialog, even if it is not in the loaded part of the list. The query returns null if there is
 * none.
 */
export const customerOptions = (slug: string) =>
  queryOptions({
    queryKey: ['organizations', 'customer', slug],
    queryFn: async ({ signal }): Promise<Customer | null> => {
      try {
        return (await execute(CUSTOMER, { slug }, signal)).organization ?? null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND')) return null;
        throw error;
      }
    },
  });

/**
 * Refetches everything that an organization's change affects: the list, the viewer's organizations, and its seats and accounts. A new organization has no id
 * yet.
 */
export async function organizationChanged(id: string | null): Promise<void> {
  queries.removeQueries({ queryKey: ['organizations', 'slug'] });
  await Promise.all([
    queries.query({ ...viewerOptions, staleTime: 0 }),
    queries.invalidateQueries({ queryKey: ['organizations'] }),
    ...(id ? [changed(id)] : []),
  ]);
}
