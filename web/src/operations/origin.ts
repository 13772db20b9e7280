import { queryOptions } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import { stateOf } from '../activity/state';

// An operation does not contain the source of its rows, but the audit event of its plan does.
const OPERATION_ORIGIN = graphql(`
  query OperationOrigin($organization: ID!, $id: ID!) {
    organization(id: $organization) {
      id
      auditEvents(last: 1, filter: { bulkOperationId: $id, action: ["bulk.planned"] }) { edges { node { id after } } }
    }
  }
`);

export type Origin = 'rows' | 'csv' | 'selection' | 'offboard' | 'undo' | 'replace_role' | 'like';

const known: readonly Origin[] = ['rows', 'csv', 'selection', 'offboard', 'undo', 'replace_role', 'like'];

export const originNames: Record<Origin, string> = {
  rows: 'from a list',
  csv: 'from a file',
  selection: 'people and accounts',
  offboard: 'offboarding',
  undo: 'undo',
  replace_role: 'role replacement',
  like: 'copied access',
};

/** Returns the query options for the source of an operation's rows. The query returns null if the viewer cannot read audit events. */
export const originOptions = (organization: string, id: string) =>
  queryOptions({
    queryKey: ['events', organization, 'origin', id],
    staleTime: 300_000, // the source never changes
    queryFn: async ({ signal }): Promise<Origin | null> => {
      try {
        const after = (await execute(OPERATION_ORIGIN, { organization, id }, signal)).organization?.auditEvents.edges[0]
          ?.node.after;
        const planned = stateOf(after);
        const source = (planned?.source ?? planned?.text?.split(',')[0])?.toLowerCase(); // older events have only a text: "offboard, 6 rows: …"
        return known.find((o) => o === source) ?? null;
      } catch (error) {
        if (isCode(error, 'FORBIDDEN')) return null;
        throw error;
      }
    },
  });
