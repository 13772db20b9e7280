import { execute } from '../api';
import { graphql } from '../gql';
import type { BulkAgain, BulkOperationPlanInput } from '../gql/graphql';
import { idOf } from './acts';
import type { Operation } from './operation';
import type { Origin } from './origin';

export const OPERATION_AGAIN = graphql(`
  mutation OperationAgain($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }
  }
`);

/** How rows are to be taken. */
export type Taking = Pick<
  Operation,
  'errorPolicy' | 'maxErrors' | 'includeSelf' | 'onSeatShortage' | 'onExisting' | 'assignMode'
>;

/**
 * As they were taken; but where seats were missing, those that are free are filled, or it would come to the same. That their own access
 * may change, everybody says for themselves.
 */
export const takingOf = (
  { createdBy, seatImpact, ...o }: Taking & Pick<Operation, 'createdBy'> & { seatImpact?: { short: number } | null },
  viewer: string | null | undefined,
): Taking => ({
  errorPolicy: o.errorPolicy,
  maxErrors: o.maxErrors ?? null,
  includeSelf: o.includeSelf && createdBy === viewer,
  onExisting: o.onExisting,
  assignMode: o.assignMode,
  onSeatShortage: (seatImpact?.short ?? 0) > 0 ? 'FILL_IN_ORDER' : o.onSeatShortage,
});

const commonInput = (organization: string, { label }: Pick<Operation, 'label'>, taking: Taking) => ({
  organizationId: organization,
  label: label ?? null,
  ...taking,
});

/** What rows say instead of what they asked for. */
export type Fixes = Pick<BulkAgain, 'cells' | 'values' | 'without'>;

/** Whether refused rows can be fixed: rows of a file, a list or a selection. Where the viewer does not see where they came from, the gateway says. */
export const fixable = (
  { counts, status, undoes, rowsRemovedAt }: Pick<Operation, 'counts' | 'status' | 'undoes' | 'rowsRemovedAt'>,
  origin: Origin | null,
): boolean =>
  counts.refused > 0 &&
  !rowsRemovedAt &&
  status !== 'PLANNING' &&
  !undoes &&
  origin !== 'offboard' &&
  origin !== 'undo' &&
  origin !== 'replace_role';

/** What is sent to plan the same again, or what the refused rows ask for. The gateway knows where the rows came from, and what they do not say. */
export const againInput = (
  organization: string,
  operation: Pick<Operation, 'id' | 'label'>,
  part: 'all' | 'refused',
  taking: Taking,
  fixes?: Fixes,
): BulkOperationPlanInput => ({
  ...commonInput(organization, operation, taking),
  source: { again: { operation: operation.id, refused: part === 'refused', ...fixes } },
});

/** Plans it and answers the new plan's id. */
export const planAgain = async (input: BulkOperationPlanInput): Promise<string> =>
  idOf((await execute(OPERATION_AGAIN, { input })).bulkOperationPlan);
