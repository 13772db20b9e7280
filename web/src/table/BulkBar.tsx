import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ActionButton } from '../action/ActionButton';
import { many, manyOf } from '../count';
import { reasonOf } from '../feedback/Failure';
import type { Chosen } from './chosen';
import { nothing } from './selection';
import classes from './table.module.css';

/** What can be done with a selection (B56). It stands behind the list, so that Tab leads from a row to it. */
export function BulkBar<Row>({
  chosen,
  noun,
  exact,
  children,
}: {
  chosen: Chosen<Row>;
  noun: readonly [one: string, several: string];
  /** Whether the list was counted to its end. */
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

/** A button that needs those who are selected one by one, and reads them first where they were not read. */
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
