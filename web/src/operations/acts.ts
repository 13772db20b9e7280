import { execute } from '../api';
import { graphql } from '../gql';
import type { UserErrorCode } from '../gql/graphql';
import type { Operation } from './operation';

export const OPERATION_RUN = graphql(`
  mutation OperationRun($input: BulkOperationRunInput!) {
    bulkOperationRun(input: $input) { bulkOperation { id status } userErrors { code message } }
  }
`);

export const OPERATION_CANCEL = graphql(`
  mutation OperationCancel($input: BulkOperationCancelInput!) {
    bulkOperationCancel(input: $input) { bulkOperation { id status } userErrors { code message } }
  }
`);

export const OPERATION_UNDO = graphql(`
  mutation OperationUndo($input: BulkOperationUndoInput!) {
    bulkOperationUndo(input: $input) { bulkOperation { id status } userErrors { code message } }
  }
`);

/** A user error of the API. */
export class Refused extends Error {
  constructor(
    readonly code: UserErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

export interface Payload {
  bulkOperation?: { id: string } | null;
  userErrors: { code: UserErrorCode; message: string }[];
}

/** Returns the operation's id from a payload, or throws its first user error. */
export function idOf(payload: Payload | null | undefined): string {
  const error = payload?.userErrors[0];
  if (error) throw new Refused(error.code, error.message);
  if (!payload?.bulkOperation) throw new Error('no operation');
  return payload.bulkOperation.id;
}

/**
 * Returns the input for running the plan that the viewer saw. The idempotency key is the plan's, so that a second click or another window does not run it
 * twice.
 */
export const runInput = ({ id, digest }: Pick<Operation, 'id' | 'digest'>) => ({
  id,
  digest: digest ?? '',
  idempotencyKey: `console-${id}`,
});

export const run = async (operation: Pick<Operation, 'id' | 'digest'>) =>
  idOf((await execute(OPERATION_RUN, { input: runInput(operation) })).bulkOperationRun);

export const cancel = async (id: string) =>
  idOf((await execute(OPERATION_CANCEL, { input: { id } })).bulkOperationCancel);

/** Plans the undo of all rows, or of those with these numbers, and returns the id of that plan. */
export const undo = async (id: string, rows?: number[]) =>
  idOf((await execute(OPERATION_UNDO, { input: { id, rows } })).bulkOperationUndo);
