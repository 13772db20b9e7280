import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import type { Capability, RoleChoicesQuery } from '../gql/graphql';

const ROLES = graphql(`
  query RoleChoices($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      roles(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id name builtIn legacy modules capabilities } }
      }
    }
  }
`);

export type RoleChoice = NonNullable<RoleChoicesQuery['organization']>['roles']['edges'][number]['node'];

/** Returns the query options for all roles of an organization, including legacy ones. */
export const rolesOptions = (organization: string) =>
  queryOptions({
    queryKey: ['roles', organization, 'choices'],
    queryFn: async ({ signal }) => {
      const all: RoleChoice[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: RoleChoicesQuery = await execute(ROLES, { organization, after }, signal);
        const found = page.organization?.roles;
        all.push(...(found?.edges.map(({ node }) => node) ?? []));
        after = found?.pageInfo.endCursor ?? null;
        more = found?.pageInfo.hasNextPage ?? false;
      }
      return all;
    },
  });

/** Reports whether a role grants more than the viewer has on the account. The viewer cannot assign it then (H22). */
export const exceeds = (role: { capabilities: Capability[] }, mine: Capability[]) =>
  role.capabilities.some((c) => !mine.includes(c));
