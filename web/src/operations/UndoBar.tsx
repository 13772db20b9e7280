import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { many } from '../count';
import { UndoIcon } from '../icons';
import { countOf, isSelected, type Selection } from '../table/selection';
import type { Operation } from './operation';
import classes from './operations.module.css';
import { hasEffect, readRows, type Row, type Wanted } from './row';
import { UndoDialog } from './UndoDialog';

/** The maximum number of rows that one undo can name. */
const most = 1_000;

/** Shows the actions for selected rows. It comes after the list in the document, so that Tab moves from a row to it. */
export function UndoBar({
  organization,
  operation,
  wanted,
  rows,
  total,
  selection,
  clear,
  onPlanned,
}: {
  organization: string;
  operation: Operation;
  /** The filter of the listed rows. */
  wanted: Wanted;
  rows: readonly Row[];
  total: number;
  selection: Selection;
  clear: () => void;
  onPlanned: (id: string) => void;
}) {
  // Null means all rows, which need no numbers.
  const [numbers, setNumbers] = useState<number[] | null>();
  const count = countOf(selection, total);
  const whole = selection.all && selection.but.size === 0 && !Object.values(wanted).some(Boolean);
  // The API needs row numbers, so it reads the rows of the filter that were not loaded yet.
  const gather = useMutation({
    mutationFn: async () => {
      const found: Row[] = selection.all ? [] : rows.filter((r) => isSelected(selection, r.id));
      for (let after: string | null = null; selection.all && found.length <= most;) {
        const page = await readRows(operation.id, wanted, after, undefined);
        found.push(...page.edges.map((e) => e.node).filter((r) => isSelected(selection, r.id)));
        after = page.pageInfo.endCursor ?? null;
        if (!page.pageInfo.hasNextPage || !after) break;
      }
      const done = found.filter(hasEffect).map((r) => r.number);
      if (done.length === 0) throw new Error('None of the selected rows has changed anything.');
      if (done.length > most) throw new Error(`Select at most ${most.toLocaleString()} rows, or undo all of them.`);
      return done;
    },
    onSuccess: setNumbers,
  });
  return (
    <div role="status">
      {count > 0 && (
        <div className={classes.bar} role="group" aria-label="Selection">
          <strong>{many(count, 'row')} selected</strong>
          <Button
            size="compact-md"
            leftSection={<UndoIcon size={16} />}
            loading={gather.isPending}
            onClick={() => (whole ? setNumbers(null) : gather.mutate())}
          >
            Undo selected
          </Button>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              gather.reset();
              clear();
            }}
          >
            Clear selection
          </Button>
          {gather.error && (
            <Alert color="red" py={4} role="alert">
              {gather.error.message}
            </Alert>
          )}
        </div>
      )}
      {numbers !== undefined && (
        <UndoDialog
          organization={organization}
          operation={operation}
          rows={numbers ?? undefined}
          onClose={() => setNumbers(undefined)}
          onPlanned={onPlanned}
        />
      )}
    </div>
  );
}
