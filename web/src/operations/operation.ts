import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { OperationQuery } from '../gql/graphql';
import { changed, queries } from '../queries';
import { follow } from '../socket';
import { sampled, workedOff, type Sample } from './pace';
import { isLive, isOver } from './words';

const OPERATION = graphql(`
  query Operation($id: ID!) {
    bulkOperation(id: $id) {
      id label status digest
      errorPolicy maxErrors includeSelf onSeatShortage onExisting assignMode
      counts { total pending added changed removed unchanged refused }
      done { total pending added changed removed unchanged refused }
      effects {
        foreseen { primaryUsers invitations signOuts ends }
        done { primaryUsers invitations signOuts ends }
      }
      seatImpact { before after entitled newPeople leavingPeople short }
      csv: resultUrl(format: CSV)
      jsonl: resultUrl(format: JSONL)
      failure { code message }
      createdBy createdAt startedAt finishedAt expiresAt
      undoes { id label }
      undoneBy { id label }
      undoable rowsRemovedAt
    }
  }
`);

const OPERATION_PROGRESS = graphql(`
  subscription OperationProgress($id: ID!) {
    bulkOperationProgress(id: $id) {
      status
      counts { total pending added changed removed unchanged refused }
      bulkOperation { id done { total pending added changed removed unchanged refused } }
    }
  }
`);

type Answered = NonNullable<OperationQuery['bulkOperation']>;

/** The latest data of an operation, with recent samples of its progress. */
export type Operation = Answered & { samples: Sample[]; heardAt: number };

const keyOf = (organization: string, id: string) => ['operations', organization, id, 'operation'] as const;

function heard(before: Operation | undefined, now: Answered): Operation {
  const samples = before?.status === now.status ? before.samples : [];
  const heardAt = Date.now();
  return {
    ...now,
    heardAt,
    samples: isLive(now.status) ? sampled(samples, { at: heardAt, rows: workedOff(now.status, now.counts) }) : [],
  };
}

/** Returns the query options for one operation. The query returns null if the viewer cannot see an operation with this id. */
export const operationOptions = (organization: string, id: string) =>
  queryOptions({
    queryKey: keyOf(organization, id),
    queryFn: async ({ signal }): Promise<Operation | null> => {
      try {
        const found = (await execute(OPERATION, { id }, signal)).bulkOperation;
        return found ? heard(queries.getQueryData<Operation>(keyOf(organization, id)), found) : null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND', 'INVALID_INPUT', 'BAD_REQUEST')) return null;
        throw error;
      }
    },
  });

/**
 * Returns an operation and keeps it up to date until it ends. It subscribes to the progress. It also polls, rarely while connected, because a connection can be
 * dead without an error.
 */
export function useOperation(organization: string, id: string) {
  const [connected, setConnected] = useState(false);
  const query = useQuery({
    ...operationOptions(organization, id),
    refetchInterval: ({ state: { data } }) =>
      !data || isOver(data.status) ? false : isLive(data.status) && !connected ? 2_000 : 15_000,
    refetchIntervalInBackground: true, // the tab's title shows the progress
  });
  const follows = query.data ? !isOver(query.data.status) : false;
  const status = query.data?.status;
  useEffect(() => {
    if (!follows) return;
    return follow(
      OPERATION_PROGRESS,
      { id },
      {
        connected: setConnected,
        next: ({ bulkOperationProgress: step }) => {
          if (!step) return;
          const before = queries.getQueryData<Operation>(keyOf(organization, id));
          if (!before) return;
          const { status, counts, bulkOperation } = step;
          queries.setQueryData(
            keyOf(organization, id),
            heard(before, { ...before, status, counts, done: bulkOperation.done }),
          );
        },
      },
    );
  }, [follows, id, organization]);
  // Refetch everything when the status changes, because more than the progress is different then.
  const before = useRef(status);
  useEffect(() => {
    if (before.current !== undefined && status !== undefined && before.current !== status) void changed(organization);
    before.current = status;
  }, [status, organization]);
  return query;
}
