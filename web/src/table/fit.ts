import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Widths } from './widths';

/** A column as it is shown: how wide it is, and how wide what stands in it is. In pixels. */
export interface Shown {
  id: string;
  width: number;
  need: number;
}

/**
 * Room for the first column, which says what a row is, from columns that have some: no name is cut while another column stands half empty. Nothing where nothing
 * has to move.
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

/** How wide what stands in a cell is, also where it does not fit. */
function needOf(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const edge = cell.querySelector('[role="separator"]');
  if (edge) range.setEndBefore(edge); // it lies at the end of the column, however wide that is
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
    // What stands at the end of a cell or in its middle is as wide as the cell.
    const need = th.dataset['align'] ? th.offsetWidth : Math.max(...[th, ...cells].map(needOf));
    return [{ id, width: th.offsetWidth, need }];
  });
}

/** The widths in rem with which names fit, of the rows that a list begins with: as more of them come into the document, they are looked at, too. */
export function useFit(box: RefObject<HTMLElement | null>, key: string, on: boolean): Widths {
  const [fit, setFit] = useState<{ key: string; rows: number; widths: Widths }>();
  const before = fit?.key === key ? fit : undefined;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- rows come without a change of what it depends on; it looks again only where there are more
  useLayoutEffect(() => {
    const table = box.current?.querySelector('table');
    const rows = table?.tBodies[0]?.rows.length ?? 0;
    if (!on || !table || rows <= (before?.rows ?? 0)) return;
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const found = Object.entries(fitted(shownIn(table))).map(([id, px]): [string, number] => [id, px / size]);
    const widths = found.length > 0 ? Object.fromEntries(found) : (before?.widths ?? {});
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is shown has to be there to be measured; it is not painted before
    setFit({ key, rows, widths });
  });
  return before && on ? before.widths : {};
}
