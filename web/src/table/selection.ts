/**
 * What is selected in a list: some rows, or all that match the filter, but some. All that match are never listed: they are sent as
 * the filter, so that rows that were not read yet count, too.
 */
export type Selection = { all: false; ids: ReadonlySet<string> } | { all: true; but: ReadonlySet<string> };

export const nothing: Selection = { all: false, ids: new Set() };
export const everything: Selection = { all: true, but: new Set() };

export const isSelected = (s: Selection, id: string): boolean => (s.all ? !s.but.has(id) : s.ids.has(id));

export function toggled(s: Selection, id: string): Selection {
  const next = new Set(s.all ? s.but : s.ids);
  if (!next.delete(id)) next.add(id);
  return s.all ? { all: true, but: next } : { all: false, ids: next };
}

/** How many rows are selected, of so many that match. */
export const countOf = (s: Selection, total: number): number => (s.all ? Math.max(total - s.but.size, 0) : s.ids.size);
