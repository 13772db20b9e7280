import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { ArrowDownIcon, ArrowUpIcon } from '../icons';
import type { Column } from './Table';
import classes from './table.module.css';

/** Shows the header of a column, which can sort the list. */
export function Head<Row, Field extends string>({
  column,
  order,
  onOrder,
  card,
  children,
}: {
  column: Column<Row, Field>;
  card: boolean;
  /** The edge of the column, if it can be moved. */
  children?: ReactNode;
  order?: Field | `-${Field}`;
  onOrder?: (order: Field | `-${Field}`) => void;
}) {
  const { sort, second, header, align, headerHidden } = column;
  if (!sort || !onOrder)
    return (
      <th scope="col" data-align={align} data-column={column.id} data-plain role={card ? 'columnheader' : undefined}>
        {headerHidden ? <VisuallyHidden>{header}</VisuallyHidden> : header}
        {children}
      </th>
    );
  const sorts = second ? [{ header, sort }, second] : [{ header, sort }];
  const up = sorts.some((s) => order === s.sort);
  const down = sorts.some((s) => order === `-${s.sort}`);
  return (
    <th
      scope="col"
      data-align={align}
      data-column={column.id}
      role={card ? 'columnheader' : undefined}
      aria-sort={up ? 'ascending' : down ? 'descending' : undefined}
    >
      {sorts.map((s) => (
        <button
          key={s.sort}
          type="button"
          className={classes.sort}
          onClick={() => onOrder(order === s.sort ? `-${s.sort}` : s.sort)}
        >
          {s.header}
          {order === s.sort ? (
            <ArrowUpIcon size={13} />
          ) : order === `-${s.sort}` ? (
            <ArrowDownIcon size={13} />
          ) : (
            <span className={classes.unsorted} />
          )}
        </button>
      ))}
      {children}
    </th>
  );
}
