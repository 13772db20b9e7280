import { queryOptions } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { OrganizationBySlugQuery } from '../gql/graphql';

const REACHED = graphql(`
  query OrganizationsReached($search: String) {
    organizations(first: 50, search: $search) {
      totalCount
      edges { node { id name slug businessManagerEnabled archivedAt } }
    }
  }
`);

const BY_SLUG = graphql(`
  query OrganizationBySlug($slug: String!) {
    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }
  }
`);

export type Organization = NonNullable<OrganizationBySlugQuery['organization']>;

/** Returns the first organizations by name that the viewer can access and that match, and the number of others. */
export async function reached(search: string, signal?: AbortSignal): Promise<{ found: Organization[]; more: number }> {
  const { totalCount, edges } = (await execute(REACHED, { search }, signal)).organizations;
  return { found: edges.map((e) => e.node), more: totalCount - edges.length };
}

export const reachedOptions = (search: string) =>
  queryOptions({
    queryKey: ['organizations', 'reached', search],
    queryFn: ({ signal }) => reached(search, signal),
  });

/** Returns the query options for an organization by its current or a former slug. The query returns null if the viewer cannot access one with that slug. */
export const bySlugOptions = (slug: string) =>
  queryOptions({
    queryKey: ['organizations', 'slug', slug],
    queryFn: async ({ signal }): Promise<Organization | null> => {
      try {
        return (await execute(BY_SLUG, { slug }, signal)).organization ?? null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND')) return null;
        throw error;
      }
    },
  });
