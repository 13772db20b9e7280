import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface Keys {
  count: number;
  /** Whether these rows are all; otherwise End reads on. */
  whole: boolean;
  box: RefObject<HTMLElement | null>;
  /** Brings a row into the document, and into sight. */
  show: (index: number) => void;
  select: (index: number) => void;
  open: (index: number) => void;
  /** Any other key; whether it did something. */
  other: (key: string, index: number, line: HTMLElement) => boolean;
}

/** Opens the menu of a row. */
export function openMenu(line: HTMLElement) {
  const button = line.querySelector<HTMLElement>('[aria-haspopup="menu"]');
  button?.focus();
  setTimeout(() => button?.click()); // a menu that opens while its key is still pressed closes by it
}

/** Moves the focus between rows, one of which is reached by Tab. Keys in a field or on a button inside a row are theirs. */
export function useRowKeys({ count, whole, box, show, select, open, other }: Keys) {
  const [place, setPlace] = useState<number | 'end'>(0); // the end moves on with each page that is read
  const at = place === 'end' ? count - 1 : place;
  const toEnd = place === 'end' && !whole;
  const held = useRef<number | null>(null); // the row that has the focus, also while it is not in the document
  const moving = useRef(false);
  const focus = (index: number) => {
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    row?.focus({ preventScroll: true });
    return Boolean(row);
  };
  const hold = (index: number) => {
    moving.current = true;
    if (!focus(index)) box.current?.focus({ preventScroll: true }); // until the row is there the keys go to the box, so that none is lost
    moving.current = false;
    held.current = index;
  };
  // A row that is far away comes with a later render, and one that was scrolled out of the document comes back with one.
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
  }, [place, count]); // eslint-disable-line react-hooks/exhaustive-deps -- it follows what is read, nothing else
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
