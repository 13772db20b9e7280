import { execute } from '../api';
import { graphql } from '../gql';
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

/** The most rows from which the people of an offboarding are gathered. */
const most = 5_000;

export const commonInput = (organization: string, { label }: Pick<Operation, 'label'>, taking: Taking) => ({
  organizationId: organization,
  label: label ?? null,
  ...taking,
});

/** Plans the same again, or the refused rows alone, and answers the new plan's id. */
export async function planAgain(
  organization: string,
  operation: Operation,
  origin: Origin | null,
  part: 'all' | 'refused',
  taking: Taking,
): Promise<string> {
  if (operation.undoes && part === 'all') return undo(operation.undoes.id);
  const common = commonInput(organization, operation, taking);
  if (origin === 'offboard') {
    const { rows } = await readAll(operation.id, most);
    const leaving = new Set(rows.filter((r) => r.action === 'REMOVE').map((r) => r.user?.id));
    const heir = rows.find((r) => r.action !== 'REMOVE')?.user?.id;
    const offboard = [...leaving].filter((id) => id !== undefined).map((id) => ({ id }));
    return idOf(
      (
        await execute(OPERATION_AGAIN, {
          input: { ...common, source: { offboard }, successor: heir ? { id: heir } : null },
        })
      ).bulkOperationPlan,
    );
  }
  // The rows' file is an upload's form: the server reads what it wrote.
  const response = await fetch(`${operation.csv ?? ''}${part === 'refused' ? '?outcome=REFUSED' : ''}`, {
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error('The rows could not be read. Try again in a moment.');
  const csv = new File([await response.blob()], 'rows.csv');
  return idOf(
    (
      await upload(
        OPERATION_AGAIN,
        { input: { ...common, source: { csv } } },
        'input.source.csv',
        csv,
        () => {},
        new AbortController().signal,
      )
    ).bulkOperationPlan,
  );
}
