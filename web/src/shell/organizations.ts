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

/** The first organizations that the viewer reaches and that match, by name, and how many more there are. */
export async function reached(search: string, signal?: AbortSignal): Promise<{ found: Organization[]; more: number }> {
  const { totalCount, edges } = (await execute(REACHED, { search }, signal)).organizations;
  return { found: edges.map((e) => e.node), more: totalCount - edges.length };
}

export const reachedOptions = (search: string) =>
  queryOptions({
    queryKey: ['organizations', 'reached', search],
    queryFn: ({ signal }) => reached(search, signal),
  });

/** The organization that has a slug or had it before; null where there is none for the viewer. */
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
