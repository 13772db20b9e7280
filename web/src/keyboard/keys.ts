import { useEffect, useRef, useSyncExternalStore } from 'react';
import { recall, remember } from '../memory';

// Shortcuts without Ctrl or Cmd can be switched off (WCAG 2.1.4), because speech input and accidental key presses trigger them.
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

/** Reports whether single-key shortcuts, for example "/" and "?", are on in this browser. */
export const useSingleKeys = (): boolean => useSyncExternalStore(watch, () => on);

/** Reports whether a key press is a shortcut, and not input in a field, a menu or a dialog. */
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

/** Handles a shortcut of a view, for example "n" for new. It works when isCommand allows it. Also list it in shortcuts.ts. */
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
