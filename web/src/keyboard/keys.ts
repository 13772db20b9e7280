import { useEffect, useRef, useSyncExternalStore } from 'react';
import { recall, remember } from '../memory';

// Keys without Ctrl or Cmd can be switched off (WCAG 2.1.4): who speaks to a computer, or hits keys by chance, would set them off.
const kept = 'keys';
let on = recall(kept) !== false;
const watchers = new Set<() => void>();

function watch(tell: () => void) {
  watchers.add(tell);
  return () => {
    watchers.delete(tell);
  };
}

export function setSingleKeys(next: boolean) {
  on = next;
  remember(kept, next);
  watchers.forEach((tell) => tell());
}

/** Whether this browser's person wants keys such as "/" and "?". */
export const useSingleKeys = (): boolean => useSyncExternalStore(watch, () => on);

/** Whether a key is a command here, and not a part of what somebody types, chooses from a menu, or does in a dialog. */
export function isCommand(event: KeyboardEvent): boolean {
  if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false;
  const { target } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="menu"], [role="listbox"]',
      ) !== null);
  return !typing && document.querySelector('[role="dialog"]') === null;
}

/** A key of a view, as in "n" for a new one. It acts where isCommand says so, and is listed in shortcuts.ts. */
export function useKey(key: string, act: () => void, enabled = true) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || !isCommand(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, enabled]);
}
