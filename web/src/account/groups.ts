import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';

const GROUPS = graphql(`
  query PlanGroups($organization: ID!) {
    organization(id: $organization) { id accountGroups }
  }
`);

/** A group as the API keeps it, however many slashes and spaces stand around it. */
export const groupOf = (typed: string): string => typed.replace(/^[\s/]+|[\s/]+$/g, '');

/** What the filter of accounts takes for a group. */
export const groupsOptions = (organization: string) =>
  queryOptions({
    queryKey: ['accounts', organization, 'groups'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await execute(GROUPS, { organization }, signal)).organization?.accountGroups ?? [],
  });
