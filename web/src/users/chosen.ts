import { useMemo, useState } from 'react';
import { countOf, nothing, type Selection } from '../table/selection';
import type { Pages } from '../table/pages';
import type { Selected } from './everyone';

export interface Chosen {
  selection: Selection;
  count: number;
  /** Those that are known one by one; null where all that match are selected, and some of them were not read yet. */
  people: Selected[] | null;
  /** How many were dropped because "all that match" means others now. */
  dropped: number;
  choose: (next: Selection) => void;
}

/**
 * The selection of a list. People who were chosen one by one stay chosen when the filter changes, so that one can gather them; all
 * that match a filter are only meant as long as it stands.
 */
export function useChosen<M extends Selected>(pages: Pages<M>, filterKey: string): Chosen {
  const [selection, setSelection] = useState<Selection>(nothing);
  const [known, setKnown] = useState<ReadonlyMap<string, Selected>>(new Map());
  const [allOf, setAllOf] = useState(filterKey);
  const [dropped, setDropped] = useState(0);
  const read = useMemo(() => new Map<string, Selected>(pages.rows.map((m) => [m.id, m])), [pages.rows]);
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
              const m = read.get(id) ?? before.get(id);
              return m ? [[id, m]] : [];
            }),
          ),
      );
  };
  const people = useMemo(() => {
    if (!selection.all) return [...selection.ids].flatMap((id) => read.get(id) ?? known.get(id) ?? []);
    return read.size === pages.total ? [...read.values()].filter((m) => !selection.but.has(m.id)) : null;
  }, [selection, read, known, pages.total]);
  return { selection, count, people, dropped, choose };
}
