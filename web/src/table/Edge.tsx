import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import classes from './table.module.css';
import { least, most, moved, type Widths } from './widths';

interface Props {
  /** The column whose edge it is, and the next one. */
  column: { id: string; header: string };
  next: { id: string };
  /** Returns the current widths of the columns in rem. */
  measured: () => Widths;
  set: (widths: Widths) => void;
  reset: () => void;
}

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Shows the edge of a column, which can be dragged or moved with the arrow keys. A double click or Enter resets the widths. */
export function Edge({ column, next, measured, set, reset }: Props) {
  const edge = useRef<HTMLDivElement>(null);
  // The width of the column is known only after layout.
  useLayoutEffect(() => {
    const width = edge.current?.closest('th')?.offsetWidth ?? 0;
    edge.current?.setAttribute('aria-valuenow', String(Math.round(width / rem())));
  });
  const drag = useRef<{ x: number; from: Widths } | null>(null);
  // Set the widths of all columns, because the others would move otherwise.
  const shift = (from: Widths, by: number) => set({ ...from, ...moved(from, column.id, next.id, by) });
  const down = (e: PointerEvent<HTMLElement>) => {
    if (e.button !== 0) return;
    e.preventDefault(); // prevents text selection
    e.currentTarget.setPointerCapture(e.pointerId);
    drag.current = { x: e.clientX, from: measured() };
  };
  const move = (e: PointerEvent<HTMLElement>) => {
    if (drag.current) shift(drag.current.from, (e.clientX - drag.current.x) / rem());
  };
  const up = () => {
    drag.current = null;
  };
  const key = (e: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -most, End: most }[e.key];
    if (step === undefined && e.key !== 'Enter') return;
    e.preventDefault();
    e.stopPropagation();
    if (step === undefined) reset();
    else shift(measured(), e.shiftKey ? step * 5 : step);
  };
  return (
    // ARIA's window splitter pattern: a focusable separator with a value.
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${column.header}`}
      ref={edge}
      aria-valuemin={least}
      aria-valuemax={most}
      className={classes.edge}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onDoubleClick={reset}
      onKeyDown={key}
    />
  );
}
