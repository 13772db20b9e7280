import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ActionButton } from '../action/ActionButton';
import { many, manyOf } from '../count';
import { reasonOf } from '../feedback/Failure';
import type { Chosen } from './chosen';
import { nothing } from './selection';
import classes from './table.module.css';

/** Shows the actions for a selection (B56). It comes after the list in the document, so that Tab moves from a row to it. */
export function BulkBar<Row>({
  chosen,
  noun,
  exact,
  children,
}: {
  chosen: Chosen<Row>;
  noun: readonly [one: string, several: string];
  /** Whether the total number of rows is exact. */
  exact: boolean;
  /** Buttons. */
  children: ReactNode;
}) {
  const { count, selection, dropped, choose } = chosen;
  const said = (n: number) => manyOf(n, exact || !selection.all, ...noun);
  return (
    <div role="status">
      {dropped > 0 && count === 0 && (
        <div className={classes.dropped}>Selection of {many(dropped, ...noun)} cleared because the filter changed.</div>
      )}
      {count > 0 && (
        <div className={classes.bar} role="group" aria-label="Selection">
          <strong>
            {selection.all
              ? selection.but.size > 0
                ? `${count.toLocaleString()} of ${said(count + selection.but.size)} matching the filters`
                : `All ${said(count)} matching the filters`
              : `${said(count)} selected`}
          </strong>
          {children}
          <Button size="compact-md" variant="default" onClick={() => choose(nothing)}>
            Clear selection
          </Button>
        </div>
      )}
    </div>
  );
}

/** Shows a button for an action that needs the selected rows. It first loads those that were not loaded yet. */
export function WithChosen<Row>({
  chosen,
  refusal,
  act,
  children,
}: {
  chosen: Chosen<Row>;
  refusal?: string | null | undefined;
  act: (rows: Row[]) => unknown;
  children: ReactNode;
}) {
  const gather = useMutation({
    mutationFn: async () => {
      await act(await chosen.gather(() => {}, new AbortController().signal));
    },
  });
  return (
    <>
      <ActionButton
        size="compact-md"
        variant="default"
        refusal={refusal}
        loading={gather.isPending}
        onClick={() => gather.mutate()}
      >
        {children}
      </ActionButton>
      {gather.error && (
        <span role="alert" className={classes.failed}>
          {reasonOf(gather.error)}
        </span>
      )}
    </>
  );
}
