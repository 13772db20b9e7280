import { execute } from '../api';
import { graphql } from '../gql';
import type { AssignMode, BulkErrorPolicy, OnExisting, OnSeatShortage } from '../gql/graphql';
import { upload } from '../upload';
import { idOf, undo } from './acts';
import type { Operation } from './operation';
import type { Origin } from './origin';
import { readAll } from './row';

export const OPERATION_AGAIN = graphql(`
  mutation OperationAgain($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }
  }
`);

/** How rows are to be taken: the API does not tell how they were. */
export interface Taking {
  errorPolicy: BulkErrorPolicy;
  onSeatShortage: OnSeatShortage;
  onExisting: OnExisting;
  assignMode: AssignMode;
}

export const usual: Taking = { errorPolicy: 'APPLY_VALID', onSeatShortage: 'FAIL_RUN', onExisting: 'SKIP', assignMode: 'REPLACE' };

/** The most rows from which the people of an offboarding are gathered. */
const most = 5_000;

export const commonInput = (organization: string, { label }: Pick<Operation, 'label'>, taking: Taking) => ({ organizationId: organization, label: label ?? null, ...taking });

/** Plans the same again, or the refused rows alone, and answers the new plan's id. */
export async function planAgain(organization: string, operation: Operation, origin: Origin | null, part: 'all' | 'refused', taking: Taking): Promise<string> {
  if (operation.undoes && part === 'all') return undo(operation.undoes.id);
  const common = commonInput(organization, operation, taking);
  if (origin === 'offboard') {
    const { rows } = await readAll(operation.id, most);
    const leaving = new Set(rows.filter((r) => r.action === 'REMOVE').map((r) => r.user?.id));
    const heir = rows.find((r) => r.action !== 'REMOVE')?.user?.id;
    const offboard = [...leaving].filter((id) => id !== undefined).map((id) => ({ id }));
    return idOf((await execute(OPERATION_AGAIN, { input: { ...common, source: { offboard }, successor: heir ? { id: heir } : null } })).bulkOperationPlan);
  }
  // The rows' file is an upload's form: the server reads what it wrote.
  const response = await fetch(`${operation.csv ?? ''}${part === 'refused' ? '?outcome=REFUSED' : ''}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error('The rows could not be read. Try again in a moment.');
  const csv = new File([await response.blob()], 'rows.csv');
  return idOf((await upload(OPERATION_AGAIN, { input: { ...common, source: { csv } } }, 'input.source.csv', csv, () => {}, new AbortController().signal)).bulkOperationPlan);
}
