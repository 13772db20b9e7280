import { useState, type KeyboardEvent, type RefObject } from 'react';

interface Keys {
  count: number;
  box: RefObject<HTMLElement | null>;
  show: (index: number) => void;
  select: (index: number) => void;
  open: (index: number) => void;
  /** Any other key; whether it did something. */
  other: (key: string, index: number, line: HTMLElement) => boolean;
}

/** Moves the focus between rows, one of which is reached by Tab. Keys in a field or on a button inside a row are theirs. */
export function useRowKeys({ count, box, show, select, open, other }: Keys) {
  const [at, setAt] = useState(0);
  const move = (to: number) => {
    const index = Math.min(Math.max(to, 0), count - 1);
    setAt(index);
    show(index);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.tagName !== 'TR') {
      if (event.key === 'Escape') event.target.closest('tr')?.focus(); // back from a button of the row
      return;
    }
    if (other(event.key, at, event.target)) {
      event.preventDefault();
      return;
    }
    const act = {
      ArrowDown: () => move(at + 1), j: () => move(at + 1), ArrowUp: () => move(at - 1), k: () => move(at - 1),
      PageDown: () => move(at + 10), PageUp: () => move(at - 10), Home: () => move(0), End: () => move(count - 1),
      x: () => select(at), ' ': () => select(at), Enter: () => open(at),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { at: Math.min(at, Math.max(count - 1, 0)), onKeyDown, onFocus: setAt };
}
