import { expect, it } from 'vitest';
import { againInput, fixable, takingOf } from './again';

const operation = {
  id: 'blk_1',
  label: 'Spring',
  errorPolicy: 'APPLY_VALID',
  maxErrors: 5,
  includeSelf: true,
  onSeatShortage: 'FAIL_RUN',
  onExisting: 'ADD',
  assignMode: 'REMOVE',
  createdBy: 'mia@acme.test',
} as const;

it('plans the same operation again with every option, and leaves where the rows came from to the gateway', () => {
  expect(againInput('org_1', operation, 'all', takingOf(operation, 'mia@acme.test'))).toEqual({
    organizationId: 'org_1',
    label: 'Spring',
    errorPolicy: 'APPLY_VALID',
    maxErrors: 5,
    includeSelf: true,
    onSeatShortage: 'FAIL_RUN',
    onExisting: 'ADD',
    assignMode: 'REMOVE',
    source: { again: { operation: 'blk_1', refused: false } },
  });
  expect(againInput('org_1', operation, 'refused', takingOf(operation, 'somebody@acme.test'))).toMatchObject({
    includeSelf: false,
    source: { again: { operation: 'blk_1', refused: true } },
  });
});

it('offers no fixing of rows that were deleted', () => {
  const counts = { total: 2, pending: 0, added: 1, changed: 0, removed: 0, unchanged: 0, refused: 1 };
  const partial = { counts, status: 'PARTIAL', undoes: null, rowsRemovedAt: null } as const;
  expect(fixable(partial, 'csv')).toBe(true);
  expect(fixable({ ...partial, rowsRemovedAt: '2026-11-29T00:00:00Z' }, 'csv')).toBe(false);
});
