import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import type { OrganizationsQuery } from '../gql/graphql';
import { changed, queries } from '../queries';
import { viewerOptions } from '../shell/viewer';

const ORGANIZATIONS = graphql(`
  query Organizations {
    viewer {
      isStaff
      organizations { id name slug businessManagerEnabled seatUsage { entitled active reserved used free overBy } }
    }
  }
`);

export type Customer = NonNullable<OrganizationsQuery['viewer']>['organizations'][number];

/** What staff reaches at most; the API lists no more. */
export const most = 1000;

export const organizationsOptions = queryOptions({
  queryKey: ['organizations'],
  queryFn: async ({ signal }): Promise<Customer[]> =>
    (await execute(ORGANIZATIONS, {}, signal)).viewer?.organizations ?? [],
});

/** What the change of an organization touches: the list, what the shell knows of the viewer's, its seats and accounts. A new one has no id yet. */
export async function organizationChanged(id: string | null): Promise<void> {
  await Promise.all([
    queries.query({ ...viewerOptions, staleTime: 0 }),
    queries.invalidateQueries({ queryKey: organizationsOptions.queryKey }),
    ...(id ? [changed(id)] : []),
  ]);
}
