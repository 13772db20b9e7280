import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';

const GROUPS = graphql(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`);

/** Returns a group as the API stores it, without slashes and spaces at its ends. */
export const groupOf = (typed: string): string => typed.replace(/^[\s/]+|[\s/]+$/g, '');

/** Returns the query options for the groups that accounts can be filtered by. */
export const groupsOptions = (organization: string) =>
  queryOptions({
    queryKey: ['accounts', organization, 'groups'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await execute(GROUPS, { organization }, signal)).organization?.accountGroups ?? [],
  });
