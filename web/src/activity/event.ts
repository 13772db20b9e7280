import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import type { AuditEventsQuery, AuditEventQuery } from '../gql/graphql';

export const AUDIT_EVENTS = graphql(`
  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {
    organization(id: $organization) {
      id
      auditEvents(first: $first, after: $after, filter: $filter) {
        totalCount @include(if: $count)
        totalCountIsExact @include(if: $count)
        searchedUntil
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id at actor actorKind actorName action before after
            account { id platform handle name }
            user { id firstName lastName email }
            bulkOperation { id label }
          }
        }
      }
    }
  }
`);

const AUDIT_EVENT = graphql(`
  query AuditEvent($id: ID!) {
    node(id: $id) {
      id
      ... on AuditEvent {
        sequence hash at actor actorKind actorName action before after requestId
        account { id platform handle name }
        user { id firstName lastName email }
        bulkOperation { id label }
      }
    }
  }
`);

export type Event = NonNullable<AuditEventsQuery['organization']>['auditEvents']['edges'][number]['node'];
export type WholeEvent = Extract<NonNullable<AuditEventQuery['node']>, { sequence: number }>;

/** Returns the query options for an event with all its details. Events never change. */
export const eventOptions = (organization: string, id: string) =>
  queryOptions({
    queryKey: ['events', organization, 'one', id],
    queryFn: async ({ signal }): Promise<WholeEvent | null> => {
      const { node } = await execute(AUDIT_EVENT, { id }, signal);
      return node && 'sequence' in node ? node : null;
    },
  });
