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

/** The options with which rows are planned. */
export type Taking = Pick<
  Operation,
  'errorPolicy' | 'maxErrors' | 'includeSelf' | 'onSeatShortage' | 'onExisting' | 'assignMode'
>;

/**
 * Returns the options of an operation. If seats were missing, it fills the free seats in row order instead, because otherwise the result would be the same.
 * Only the operation's creator keeps the permission to change their own access.
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

/** The corrections of an operation's rows. */
export type Fixes = Pick<BulkAgain, 'cells' | 'values' | 'without'>;

/** Reports whether refused rows can be corrected: those of a file, a list or a selection. If the viewer cannot see the rows' source, the gateway decides. */
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

/** Returns the input to plan all rows or only the refused ones again. The gateway has the rows and their source. */
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

/** Creates the plan and returns its id. */
export const planAgain = async (input: BulkOperationPlanInput): Promise<string> =>
  idOf((await execute(OPERATION_AGAIN, { input })).bulkOperationPlan);
