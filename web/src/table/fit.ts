import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Widths } from './widths';

/** The width of a column and the width that its content needs, in pixels. */
export interface Shown {
  id: string;
  width: number;
  need: number;
}

/**
 * Returns widths that give the first column, which has the row's name, unused space of the other columns. The result is empty if it needs no more, or if there
 * is none.
 */
export function fitted([first, ...others]: Shown[]): Widths {
  const lacking = first ? first.need - first.width : 0;
  const spare = others.map((c) => Math.max(0, c.width - c.need));
  const room = spare.reduce((sum, n) => sum + n, 0);
  if (!first || lacking <= 0 || room <= 0) return {};
  const given = Math.min(lacking, room);
  return {
    [first.id]: first.width + given,
    ...Object.fromEntries(others.map((c, i) => [c.id, c.width - ((spare[i] ?? 0) / room) * given])),
  };
}

/** Returns the width that the content of a cell needs, even if it does not fit. */
function needOf(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const edge = cell.querySelector('[role="separator"]');
  if (edge) range.setEndBefore(edge); // it is always at the end of the column
  const rects = [...range.getClientRects()].filter((r) => r.width > 1);
  const { left } = cell.getBoundingClientRect();
  const { paddingRight } = getComputedStyle(cell);
  return Math.max(0, ...rects.map((r) => r.right - left)) + parseFloat(paddingRight) + 1;
}

function shownIn(table: HTMLElement): Shown[] {
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const lines = [...table.querySelectorAll<HTMLElement>('tbody tr[data-index]')];
  return heads.flatMap((th, i) => {
    const id = th.dataset['column'];
    if (id === undefined) return [];
    const cells = lines.flatMap((line) => {
      const cell = line.children[i];
      return cell instanceof HTMLElement ? [cell] : [];
    });
    // Aligned content moves with the width of the cell, so count all of the width as needed.
    const need = th.dataset['align'] ? th.offsetWidth : Math.max(...[th, ...cells].map(needOf));
    return [{ id, width: th.offsetWidth, need }];
  });
}

/** Returns widths in rem with which the names of the first rows fit. They are updated when the document has more rows than before. */
export function useFit(box: RefObject<HTMLElement | null>, key: string, on: boolean): Widths {
  const [fit, setFit] = useState<{ key: string; rows: number; widths: Widths }>();
  const before = fit?.key === key ? fit : undefined;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- no dependency changes when rows are added; it measures only if there are more rows than before
  useLayoutEffect(() => {
    const table = box.current?.querySelector('table');
    const rows = table?.tBodies[0]?.rows.length ?? 0;
    if (!on || !table || rows <= (before?.rows ?? 0)) return;
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const found = Object.entries(fitted(shownIn(table))).map(([id, px]): [string, number] => [id, px / size]);
    const widths = found.length > 0 ? Object.fromEntries(found) : (before?.widths ?? {});
    // eslint-disable-next-line react-hooks/set-state-in-effect -- rows must be rendered to be measured; this runs before the browser paints
    setFit({ key, rows, widths });
  });
  return before && on ? before.widths : {};
}
