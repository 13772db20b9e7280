import { many } from '../count';
import type {
  AssignMode,
  BulkAction,
  BulkErrorPolicy,
  BulkStatus,
  OnExisting,
  OnSeatShortage,
  RowOutcome,
} from '../gql/graphql';

export const statusNames: Record<BulkStatus, string> = {
  PLANNING: 'Planning',
  PLANNED: 'Planned',
  EXPIRED: 'Expired',
  QUEUED: 'Queued',
  RUNNING: 'Running',
  CANCELING: 'Stopping',
  SUCCEEDED: 'Completed',
  PARTIAL: 'Partly completed',
  FAILED: 'Failed',
  CANCELED: 'Canceled',
};

export const statusColors: Record<BulkStatus, string> = {
  PLANNING: 'petrol',
  PLANNED: 'petrol',
  EXPIRED: 'gray',
  QUEUED: 'petrol',
  RUNNING: 'petrol',
  CANCELING: 'yellow',
  SUCCEEDED: 'green',
  PARTIAL: 'yellow',
  FAILED: 'red',
  CANCELED: 'gray',
};

/** Reports whether the operation makes progress by itself. */
export const isLive = (status: BulkStatus | undefined): boolean =>
  status === 'PLANNING' || status === 'QUEUED' || status === 'RUNNING' || status === 'CANCELING';

/** Reports whether the operation has ended. */
export const isOver = (status: BulkStatus): boolean => !isLive(status) && status !== 'PLANNED';

/** The status filters of the list of operations. */
export const stages = [
  'PLANNED',
  'LIVE',
  'SUCCEEDED',
  'PARTIAL',
  'FAILED',
  'INCOMPLETE',
  'CANCELED',
  'EXPIRED',
] as const;
export type Stage = (typeof stages)[number];

export const stageNames: Record<Stage, string> = {
  PLANNED: 'Planned, not run yet',
  LIVE: 'In progress',
  SUCCEEDED: 'Completed',
  PARTIAL: 'Partly completed',
  FAILED: 'Failed',
  INCOMPLETE: 'Partly completed or failed',
  CANCELED: 'Canceled',
  EXPIRED: 'Expired',
};

export function statusesOf(stage: Stage | undefined): BulkStatus[] | null {
  switch (stage) {
    case undefined:
      return null;
    case 'LIVE':
      return ['PLANNING', 'QUEUED', 'RUNNING', 'CANCELING'];
    case 'INCOMPLETE':
      return ['PARTIAL', 'FAILED'];
    default:
      return [stage];
  }
}

/** The number of days within which an operation has ended. */
export const periods = ['7', '30'] as const;

/** The outcomes by which rows are counted. */
export const outcomeGroups = ['ADDED', 'CHANGED', 'REMOVED', 'UNCHANGED', 'REFUSED'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export const outcomesOf = (group: OutcomeGroup | undefined): RowOutcome[] | null =>
  !group ? null : group === 'UNCHANGED' ? ['UNCHANGED', 'NOT_A_MEMBER'] : [group];

/** The names of the outcomes, before and after the run. */
export const outcomeNames: Record<OutcomeGroup, { done: string; planned: string }> = {
  ADDED: { done: 'Added', planned: 'To add' },
  CHANGED: { done: 'Changed', planned: 'To change' },
  REMOVED: { done: 'Removed', planned: 'To remove' },
  UNCHANGED: { done: 'No change', planned: 'No change' },
  REFUSED: { done: 'Refused', planned: 'Refused' },
};

export const groupOf = (outcome: RowOutcome): OutcomeGroup => (outcome === 'NOT_A_MEMBER' ? 'UNCHANGED' : outcome);

export const outcomeColors: Record<OutcomeGroup, string> = {
  ADDED: 'green',
  CHANGED: 'petrol',
  REMOVED: 'yellow',
  UNCHANGED: 'gray',
  REFUSED: 'red',
};

export const actionNames: Record<BulkAction, string> = { ADD: 'Add', ASSIGN: 'Assign roles', REMOVE: 'Remove' };

export interface Counts {
  total: number;
  pending: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  refused: number;
}

export const countOf = (c: Counts, group: OutcomeGroup): number =>
  ({ ADDED: c.added, CHANGED: c.changed, REMOVED: c.removed, UNCHANGED: c.unchanged, REFUSED: c.refused })[group];

/** The counts of an operation: its rows by outcome, and what the run has done. */
export interface Numbers {
  status: BulkStatus;
  startedAt?: string | null;
  counts: Counts;
  done: Counts;
}

/** Reports whether the counts are results, because the operation runs or has ended. Before that, they are planned. */
export const happened = ({ status, startedAt }: Pick<Numbers, 'status' | 'startedAt'>): boolean =>
  startedAt != null || isOver(status);

/** Returns the number of rows that change something. */
export const effective = (c: Counts): number => c.added + c.changed + c.removed;

/** Returns the row counts to show. After the start of the run, they include only changes that were made; `open` is the number of those that were not. */
export function shown(o: Numbers): { counts: Counts; open: number } {
  if (!happened(o)) return { counts: o.counts, open: 0 };
  const { added, changed, removed } = o.done;
  return {
    counts: { ...o.counts, added, changed, removed },
    open: Math.max(0, effective(o.counts) - effective(o.done)),
  };
}

/** Returns the name of rows that a run has not applied. */
export const openName = (status: BulkStatus): string => (isOver(status) ? 'Not done' : 'Not done yet');

/** Summarizes an operation's planned or actual changes in one line. */
export function gist(o: Numbers): string {
  const { counts, open } = shown(o);
  const parts = outcomeGroups
    .filter((g) => countOf(counts, g) > 0)
    .map(
      (g) =>
        `${countOf(counts, g).toLocaleString()} ${outcomeNames[g][happened(o) ? 'done' : 'planned'].toLowerCase()}`,
    );
  if (open > 0) parts.push(`${open.toLocaleString()} ${openName(o.status).toLowerCase()}`);
  return parts.length > 0 ? parts.join(', ') : 'No rows';
}

/** Returns the title of an operation. The title of an undo contains the name of the undone operation. */
export function titleOf({ label, undoes }: { label?: string | null; undoes?: { id: string } | null }): string {
  const name = label ?? 'Untitled operation';
  return undoes ? `Undo: ${name}` : name;
}

interface Taken {
  errorPolicy: BulkErrorPolicy;
  maxErrors?: number | null;
  includeSelf: boolean;
  onSeatShortage: OnSeatShortage;
  onExisting: OnExisting;
  assignMode: AssignMode;
}

/** Describes the options that differ from the defaults. */
export function takenWords(o: Taken): string[] {
  return [
    o.errorPolicy === 'ALL_OR_NOTHING' && 'all rows or none',
    o.errorPolicy === 'APPLY_VALID' &&
      o.maxErrors != null &&
      `stops when more than ${many(o.maxErrors, 'row is', 'rows are')} refused`,
    o.onSeatShortage === 'FILL_IN_ORDER' && 'uses the free seats in row order',
    o.onExisting === 'ADD' && 'adds roles to people already on an account',
    o.onExisting === 'REPLACE' && 'replaces the roles of people already on an account',
    o.onExisting === 'ERROR' && 'refuses rows of people already on an account',
    o.assignMode === 'ADD' && 'keeps current roles when it assigns roles',
    o.assignMode === 'REMOVE' && 'removes the named roles',
    o.includeSelf && 'can change the access of the person who planned it',
  ].filter((word) => word !== false);
}

/** Explains why the rows of an operation are removed, and what is kept. */
export const withoutRows = ({ startedAt }: { startedAt?: unknown }): string =>
  `${
    startedAt
      ? 'The rows of this operation have been deleted: Roster keeps them for a limited time after it has ended.'
      : 'The rows of this plan have been deleted: Roster keeps the rows of plans that were not run for a short time.'
  } The numbers above remain. The rows can no longer be downloaded, undone or planned again.`;
