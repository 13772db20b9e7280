import { Anchor, Checkbox, Loader, Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef, type ReactNode } from 'react';
import { manyOf } from '../count';
import { Failure, reasonOf } from '../feedback/Failure';
import { dated } from '../time/words';
import { Edge } from './Edge';
import { Export, type ExportFile } from './Export';
import { useFit } from './fit';
import { Head } from './Head';
import { useRowKeys } from './keys';
import { NothingYet } from './NothingYet';
import type { Pages } from './pages';
import { RowAtHand } from './row';
import { countOf, everything, isSelected, nothing, toggled, type Selection } from './selection';
import classes from './table.module.css';
import { useView, type Hideable } from './view';
import { ViewMenu } from './ViewMenu';
import { useWidths, written, type Widths } from './widths';

export interface Column<Row, Field extends string = string> extends Hideable {
  cell: (row: Row) => ReactNode;
  /** In rem, or in percent of the table. */
  width?: string;
  align?: 'end' | 'center';
  /** The API's order field. Without it, the column cannot be sorted. */
  sort?: Field;
  /** The second line of the cell, which can be sorted, too. */
  second?: { header: string; sort: Field };
}

interface Props<Row, Field extends string> {
  /** The label of the list for screen readers. */
  label: string;
  columns: Column<Row, Field>[];
  pages: Pages<Row>;
  rowId: (row: Row) => string;
  /** The noun for a row, singular and plural. */
  noun: readonly [one: string, several: string];
  /** Returns the name of a row, for its checkbox. */
  rowName: (row: Row) => string;
  /** The order, as in the URL. */
  order?: Field | `-${Field}`;
  onOrder?: (order: Field | `-${Field}`) => void;
  selection?: Selection;
  onSelection?: (selection: Selection) => void;
  /** Called on Enter on a row. */
  onOpen?: (row: Row) => void;
  /** Called for other keys on a row, with the row's element. */
  rowKeys?: Record<string, (row: Row, line: HTMLElement) => void>;
  /** Shown if the list is empty. */
  empty: ReactNode;
  /** Shown if nothing matches. Set only while there is a filter. */
  noMatch?: ReactNode;
  /** The filter and order. If it changes, the list scrolls to the top. */
  resetKey: string;
  /** In pixels. Set it if rows have more than one line. */
  rowHeight?: number;
  /** The name under which the user's columns and density are stored. On a phone, lists with a name are cards. */
  view?: string;
  /** The files with the whole list. */
  files?: ExportFile[];
}

const oneLine = 44;
const cardHeight = 24;
const headHeight = 36;
/** The width of the checkbox column, in rem. */
const checkWidth = 2.25;

/** Returns the minimum width of the table in rem, so that columns without a fixed width stay visible on a phone. */
function leastWidth(columns: { width?: string }[]): number {
  let fixed = checkWidth;
  let share = 0;
  for (const { width = '9rem' } of columns) {
    if (width.endsWith('%')) share += parseFloat(width) / 100;
    else fixed += parseFloat(width);
  }
  return Math.max(44, fixed / Math.max(1 - share, 0.25));
}

/**
 * Shows a list of any length. Rows are loaded while scrolling, and only visible rows are in the document. The arrow keys, j and k move between rows, x selects,
 * and Enter opens.
 */
export function Table<Row, Field extends string>(props: Props<Row, Field>) {
  const {
    label,
    columns: all,
    pages,
    rowId,
    order,
    onOrder,
    selection,
    onSelection,
    empty,
    noMatch,
    resetKey,
    rowHeight = oneLine,
  } = props;
  const view = useView(props.view, all);
  const { cards } = view;
  const { rows, total, exact, status, stale, reading, waiting, broken, whole, readOn, searchedUntil } = pages;
  const box = useRef<HTMLDivElement>(null);
  const { widths, ...resize } = useWidths(props.view);
  const chosen = view.shown.some((c) => widths[c.id] !== undefined);
  const beginning = rows[0] === undefined ? '' : rowId(rows[0]);
  const fit = useFit(
    box,
    JSON.stringify([view.shown.map((c) => c.id), Math.round(view.width), resetKey, beginning]),
    Boolean(props.view) && !cards && !chosen && view.width > 0 && beginning !== '',
  );
  const given = written(
    view.shown.map((c) => c.id),
    chosen ? widths : fit,
    selection ? checkWidth : 0,
  );
  const columns = view.shown.map((c) => {
    const width = given[c.id];
    return width === undefined ? c : { ...c, width };
  });
  const height = view.compact && props.view ? Math.round(rowHeight * 0.82) : rowHeight;
  // Keep the same function for the same rows. A new one makes the virtualizer measure all rows again on each scroll.
  const keyOf = useCallback(
    (i: number) => {
      const row = rows[i];
      return row === undefined ? i : rowId(row);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a row's id depends only on the row
    [rows],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => (cards ? cardHeight + 26 * columns.length : height),
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    getItemKey: keyOf,
  });
  useEffect(() => virtual.measure(), [virtual, height, cards, columns.length]);
  const measured = (): Widths => {
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const heads = box.current?.querySelectorAll<HTMLElement>('thead th[data-column]') ?? [];
    return Object.fromEntries([...heads].map((th) => [th.dataset['column'] ?? '', th.offsetWidth / size]));
  };
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 50) readOn(); // half a page ahead, so that scrolling rarely has to wait
  }, [last, rows.length, readOn]);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [resetKey]);
  const keys = useRowKeys({
    count: rows.length,
    whole: whole || Boolean(broken) || searchedUntil !== undefined,
    box,
    show: (i) => virtual.scrollToIndex(i),
    select: (i) => {
      const row = rows[i];
      if (row !== undefined && selection && onSelection) onSelection(toggled(selection, rowId(row)));
    },
    open: (i) => {
      const row = rows[i];
      if (row !== undefined) props.onOpen?.(row);
    },
    other: (key, i, line) => {
      const row = rows[i];
      const act = props.rowKeys?.[key];
      if (row !== undefined && act) {
        act(row, line);
        return true;
      }
      return false;
    },
  });

  if (status === 'error') return <Failure error={pages.error} retry={pages.retry} />;
  if (status === 'success' && rows.length === 0 && !stale)
    return searchedUntil === undefined ? (noMatch ?? empty) : <NothingYet pages={pages} noun={props.noun} />;
  const above = (items[0]?.start ?? headHeight) - headHeight;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? headHeight) - headHeight);
  const count = selection ? countOf(selection, total) : 0;
  const span = columns.length + (selection ? 1 : 0);
  return (
    <div ref={view.frame} className={classes.frame}>
      <div
        ref={box}
        className={classes.box}
        role="region"
        aria-label={label}
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
        onWheel={keys.stay}
        onPointerDown={keys.stay}
        data-stale={stale || undefined}
      >
        <table
          className={classes.table}
          style={cards ? undefined : { minWidth: `${leastWidth(view.shown)}rem` }}
          data-cards={cards || undefined}
          role={cards ? 'table' : undefined}
          aria-rowcount={exact ? total + 1 : -1}
          aria-busy={status === 'pending' || stale}
        >
          <caption className={classes.caption}>{label}</caption>
          <colgroup>
            {selection && <col className={classes.check} />}
            {columns.map((c) => (
              <col key={c.id} style={{ width: c.width }} />
            ))}
          </colgroup>
          <thead role={cards ? 'rowgroup' : undefined}>
            <tr aria-rowindex={1} role={cards ? 'row' : undefined}>
              {selection && onSelection && (
                <th scope="col" role={cards ? 'columnheader' : undefined}>
                  <Checkbox
                    size="xs"
                    aria-label={`Select all ${total.toLocaleString()}${exact ? '' : '+'} matching rows`}
                    checked={count > 0 && count === total}
                    indeterminate={count > 0 && count < total}
                    onChange={() => onSelection(count === total ? nothing : everything)}
                  />
                </th>
              )}
              {columns.map((c, i) => {
                const next = columns[i + 1];
                return (
                  <Head key={c.id} column={c} order={order} onOrder={onOrder} card={cards}>
                    {props.view && !cards && !c.headerHidden && next && !next.headerHidden && (
                      <Edge column={c} next={next} measured={measured} {...resize} />
                    )}
                  </Head>
                );
              })}
            </tr>
          </thead>
          <tbody role={cards ? 'rowgroup' : undefined}>
            {above > 0 && (
              <tr aria-hidden="true">
                <td style={{ height: above }} colSpan={span} className={classes.gap} />
              </tr>
            )}
            {items.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              const id = rowId(row);
              return (
                <Line
                  key={id}
                  index={index}
                  height={height}
                  measure={cards ? virtual.measureElement : undefined}
                  row={row}
                  columns={columns}
                  focusable={keys.at === index}
                  onFocus={keys.onFocus}
                  name={selection ? props.rowName(row) : ''}
                  selected={selection ? isSelected(selection, id) : undefined}
                  onToggle={selection && onSelection ? () => onSelection(toggled(selection, id)) : undefined}
                />
              );
            })}
            {below > 0 && (
              <tr aria-hidden="true">
                <td style={{ height: below }} colSpan={span} className={classes.gap} />
              </tr>
            )}
            {status === 'pending' &&
              Array.from({ length: 12 }, (_, i) => <Placeholder key={i} columns={span} height={height} />)}
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        <div className={classes.state} role="status">
          {reading && <Loader size={12} />}
          {status === 'success' && manyOf(total, exact, ...props.noun)}
          {searchedUntil !== undefined && !broken && (
            <span>
              Searched back to {dated(searchedUntil)}.{' '}
              {!reading && (
                <Anchor component="button" type="button" fz="inherit" onClick={pages.searchOn}>
                  Search further
                </Anchor>
              )}
            </span>
          )}
          {keys.toEnd && <span>Loading all rows ({rows.length.toLocaleString()} so far). Press Esc to stop.</span>}
          {waiting && <span>Too many requests. Loading resumes in a moment.</span>}
          {Boolean(broken) && (
            <span>
              {rows.length < total
                ? `Only the first ${rows.length.toLocaleString()} were loaded.`
                : 'This may be out of date.'}{' '}
              {reasonOf(broken)}{' '}
              <Anchor component="button" type="button" fz="inherit" onClick={pages.retry}>
                Try again
              </Anchor>
            </span>
          )}
        </div>
        {props.view && <ViewMenu view={view} />}
        {props.files && <Export files={props.files} />}
      </div>
    </div>
  );
}

interface LineProps<Row> {
  index: number;
  height: number;
  /** Measures a card, whose height depends on its content. */
  measure: ((line: HTMLTableRowElement | null) => void) | undefined;
  row: Row;
  name: string;
  columns: Column<Row>[];
  focusable: boolean;
  selected: boolean | undefined;
  onFocus: (index: number) => void;
  onToggle: (() => void) | undefined;
}

const Line = memo(function Line<Row>({
  index,
  height,
  measure,
  row,
  name,
  columns,
  focusable,
  selected,
  onFocus,
  onToggle,
}: LineProps<Row>) {
  return (
    <tr
      ref={measure}
      role={measure ? 'row' : undefined}
      aria-rowindex={index + 2}
      data-index={index}
      data-selected={selected || undefined}
      tabIndex={focusable ? 0 : -1}
      onFocus={() => onFocus(index)}
      style={measure ? undefined : { height }}
    >
      {onToggle && (
        <td role={measure ? 'cell' : undefined} data-check>
          <Checkbox size="xs" tabIndex={-1} aria-label={`Select ${name}`} checked={selected} onChange={onToggle} />
        </td>
      )}
      {columns.map((c) => (
        <td
          key={c.id}
          data-align={c.align}
          role={measure ? 'cell' : undefined}
          data-label={measure && !c.headerHidden ? c.header : undefined}
          data-menu={c.headerHidden || undefined}
        >
          <RowAtHand value={focusable}>{c.cell(row)}</RowAtHand>
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: LineProps<Row>) => ReactNode;

function Placeholder({ columns, height }: { columns: number; height: number }) {
  return (
    <tr aria-hidden="true" style={{ height }}>
      {Array.from({ length: columns }, (_, i) => (
        <td key={i}>
          <Skeleton height={10} width={i === 0 ? '70%' : '45%'} />
        </td>
      ))}
    </tr>
  );
}
