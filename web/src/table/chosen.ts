import { useMemo, useState } from 'react';
import type { Pages } from './pages';
import { countOf, nothing, type Selection } from './selection';

/** What is selected in a list, and who that is. */
export interface Chosen<Row> {
  selection: Selection;
  count: number;
  /** Those that are known one by one; null where all that match are selected, and some of them were not read yet. */
  rows: Row[] | null;
  /** How many were dropped because "all that match" means others now. */
  dropped: number;
  choose: (next: Selection) => void;
  /** Reads those that are not known yet, too, and tells how many were read. */
  gather: (tell: (count: number) => void, signal: AbortSignal) => Promise<Row[]>;
}

/**
 * The selection of a list. Rows that were chosen one by one stay chosen when the filter changes, so that one can gather them; all
 * that match a filter are only meant as long as it stands.
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
