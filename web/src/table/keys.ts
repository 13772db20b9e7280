import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface Keys {
  count: number;
  /** Whether all rows are loaded. If not, End loads more. */
  whole: boolean;
  box: RefObject<HTMLElement | null>;
  /** Scrolls to a row and renders it. */
  show: (index: number) => void;
  select: (index: number) => void;
  open: (index: number) => void;
  /** Handles any other key, and reports whether it did. */
  other: (key: string, index: number, line: HTMLElement) => boolean;
}

/** Opens the menu of a row. */
export function openMenu(line: HTMLElement) {
  const button = line.querySelector<HTMLElement>('[aria-haspopup="menu"]');
  button?.focus();
  setTimeout(() => button?.click()); // a menu that opens while its key is still pressed would be closed by that key
}

/** Moves the focus between rows. Tab reaches one of them. Keys in a field or on a button inside a row are not handled. */
export function useRowKeys({ count, whole, box, show, select, open, other }: Keys) {
  const [place, setPlace] = useState<number | 'end'>(0); // "end" moves with each page that is loaded
  const at = place === 'end' ? count - 1 : place;
  const toEnd = place === 'end' && !whole;
  const held = useRef<number | null>(null); // the focused row, even while it is not rendered
  const moving = useRef(false);
  const focus = (index: number) => {
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    row?.focus({ preventScroll: true });
    return Boolean(row);
  };
  const hold = (index: number) => {
    moving.current = true;
    if (!focus(index)) box.current?.focus({ preventScroll: true }); // until the row is rendered, the box gets the keys, so that none is lost
    moving.current = false;
    held.current = index;
  };
  // Distant rows, and rows that were scrolled out of the document, are focused when a later render adds them.
  useEffect(() => {
    const { activeElement } = document;
    if (held.current !== null && (activeElement === document.body || activeElement === box.current)) hold(held.current);
  });
  const move = (to: number) => {
    const index = Math.min(Math.max(to, 0), count - 1);
    setPlace(index);
    show(index);
    hold(index);
  };
  useEffect(() => {
    if (place !== 'end') return;
    show(count - 1);
    hold(count - 1);
  }, [place, count]); // eslint-disable-line react-hooks/exhaustive-deps -- depends only on the loaded rows
  const stay = () => {
    if (place === 'end') setPlace(at);
  };
  const onFocus = (index: number) => {
    held.current = index;
    if (!moving.current) setPlace(index);
  };
  const onBlur = () => {
    if (moving.current) return;
    held.current = null;
    stay();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (target !== box.current && target.tagName !== 'TR') {
      if (event.key === 'Escape') target.closest('tr')?.focus(); // back from a button of the row
      return;
    }
    if (toEnd && event.key === 'Escape') {
      event.stopPropagation();
      stay();
      return;
    }
    if (other(event.key, at, target)) {
      event.preventDefault();
      return;
    }
    const act = {
      ArrowDown: () => move(at + 1),
      j: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      k: () => move(at - 1),
      PageDown: () => move(at + 10),
      PageUp: () => move(at - 10),
      Home: () => move(0),
      End: () => setPlace('end'),
      x: () => select(at),
      ' ': () => select(at),
      Enter: () => open(at),
      m: () => openMenu(target),
    }[event.key];
    if (!act || count === 0) return;
    event.preventDefault();
    act();
  };
  return { at: Math.min(at, Math.max(count - 1, 0)), onKeyDown, onFocus, onBlur, toEnd, stay };
}
