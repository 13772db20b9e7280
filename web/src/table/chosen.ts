import { useMemo, useState } from 'react';
import type { Pages } from './pages';
import { countOf, nothing, type Selection } from './selection';

/** The selection of a list, with its rows. */
export interface Chosen<Row> {
  selection: Selection;
  count: number;
  /** The selected rows, or null if all matching rows are selected and some of them are not loaded yet. */
  rows: Row[] | null;
  /** The number of rows in a selection of all matching rows that was cleared because the filter changed. */
  dropped: number;
  choose: (next: Selection) => void;
  /** Returns all selected rows. It loads missing ones, and reports the number of loaded rows. */
  gather: (tell: (count: number) => void, signal: AbortSignal) => Promise<Row[]>;
}

/**
 * Manages the selection of a list. Individually selected rows stay selected when the filter changes, so that they can be collected from several searches. A
 * selection of all matching rows is cleared.
 */
export function useChosen<Row extends { id: string }>(pages: Pages<Row>, filterKey: string): Chosen<Row> {
  const [selection, setSelection] = useState<Selection>(nothing);
  const [known, setKnown] = useState<ReadonlyMap<string, Row>>(new Map());
  const [allOf, setAllOf] = useState(filterKey);
  const [dropped, setDropped] = useState(0);
  const read = useMemo(() => new Map(pages.rows.map((row) => [row.id, row])), [pages.rows]);
  const count = countOf(selection, pages.total);
  if (selection.all && allOf !== filterKey) {
    setSelection(nothing);
    setDropped(count);
  }
  const choose = (next: Selection) => {
    setSelection(next);
    setDropped(0);
    if (next.all) setAllOf(filterKey);
    else
      setKnown(
        (before) =>
          new Map(
            [...next.ids].flatMap((id) => {
              const row = read.get(id) ?? before.get(id);
              return row ? [[id, row]] : [];
            }),
          ),
      );
  };
  const rows = useMemo(() => {
    if (!selection.all) return [...selection.ids].flatMap((id) => read.get(id) ?? known.get(id) ?? []);
    return pages.whole ? [...read.values()].filter((row) => !selection.but.has(row.id)) : null;
  }, [selection, read, known, pages.whole]);
  const gather = async (tell: (count: number) => void, signal: AbortSignal) => {
    if (rows) return rows;
    const but = selection.all ? selection.but : new Set<string>();
    return (await pages.readAll(tell, signal)).filter((row) => !but.has(row.id));
  };
  return { selection, count, rows, dropped, choose, gather };
}
