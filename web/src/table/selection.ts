/**
 * A selection in a list: individual rows, or all that match the filter except some. All matching rows are sent as the filter and never listed, so rows that are
 * not loaded are included.
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

/** Returns the number of selected rows, given the number of matching rows. */
export const countOf = (s: Selection, total: number): number => (s.all ? Math.max(total - s.but.size, 0) : s.ids.size);
