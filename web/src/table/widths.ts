import { useState } from 'react';
import { recall, remember } from '../memory';

/** Widths of columns in rem, by column id. */
export type Widths = Record<string, number>;

/** The minimum width, so that the edge can still be used. */
export const least = 3;
export const most = 60;

const isWidths = (value: unknown): value is Widths =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((v) => typeof v === 'number' && v > 0 && v < 1000);

/** Moves the edge between a column and the next one. The width of the table stays the same. */
export function moved(now: Widths, column: string, next: string, by: number): Widths {
  const [left = least, right = least] = [now[column], now[next]];
  const step = Math.max(Math.min(by, right - least, most - left), least - left, right - most);
  const round = (n: number) => Math.round(n * 100) / 100;
  return { [column]: round(left + step), [next]: round(right - step) };
}

/** Formats widths as shares of the table, so that they stay in proportion when the window is resized, or in rem if some columns have no width. */
export function written(ids: string[], widths: Widths, beside: number): Record<string, string> {
  const known = ids.filter((id) => widths[id] !== undefined);
  const sum = known.reduce((all, id) => all + (widths[id] ?? 0), beside);
  return Object.fromEntries(
    known.map((id) => {
      const width = widths[id] ?? 0;
      return [id, known.length === ids.length ? `${((width / sum) * 100).toFixed(3)}%` : `${width}rem`];
    }),
  );
}

/** Returns the widths that the user has set for every list of this kind in this browser. */
export function useWidths(name: string | undefined) {
  const key = `widths.${name ?? ''}`;
  const [widths, setWidths] = useState<Widths>(() => {
    const kept = name ? recall(key) : null;
    return isWidths(kept) ? kept : {};
  });
  const keep = (next: Widths) => {
    setWidths(next);
    remember(key, next);
  };
  return {
    widths,
    set: (some: Widths) => keep({ ...widths, ...some }),
    /** Resets the columns to the list's own widths. */
    reset: () => keep({}),
  };
}
