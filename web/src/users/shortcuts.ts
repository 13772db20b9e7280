import { useEffect, useRef } from 'react';

/** Single keys of a view: not while somebody types, nor while a dialog, a menu or a list is open. */
export function useShortcuts(keys: Record<string, () => void>) {
  const now = useRef(keys);
  useEffect(() => { now.current = keys; });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = now.current[event.key];
      const { target } = event;
      const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (!act || event.defaultPrevented || typing || event.ctrlKey || event.metaKey || event.altKey || isOpen()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

// Lists stand in the document while they are closed, too.
const isOpen = () => [...document.querySelectorAll('[role="dialog"],[role="menu"],[role="listbox"]')].some((e) => e.checkVisibility());
