import { useElementSize } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { texts } from '../address';
import { recall, remember } from '../memory';

/** A column that can be hidden. */
export interface Hideable {
  id: string;
  header: string;
  headerHidden?: boolean;
  /** The width of the list in rem from which the column is shown, unless the user has shown or hidden it. */
  from?: number;
  /** Set to false if cards, which lists are on a phone, do not show it. */
  inCards?: false;
}

/** How a list is shown: the user's settings for every list of this kind in this browser. */
export interface View<C extends Hideable> {
  frame: (element: HTMLElement | null) => void;
  shown: C[];
  /** The columns that the user can show or hide. */
  choices: { id: string; header: string; on: boolean }[];
  toggle: (id: string) => void;
  compact: boolean;
  setCompact: (compact: boolean) => void;
  cards: boolean;
  /** The width of the list in rem, or 0 while unknown. */
  width: number;
}

/** Below this width in rem, a list is cards. */
const narrow = 40;

type Flags = Record<string, boolean>;

/** Returns the stored choices of shown and hidden columns, or none if the stored value is invalid. */
export const flagsOf = (value: unknown): Flags =>
  typeof value === 'object' && value !== null && Object.values(value).every((v) => typeof v === 'boolean')
    ? (value as Flags)
    : {};

/** Formats them for the URL: the ids of columns, with a minus before those that are hidden. */
export const writeFlags = (flags: Flags): string[] | undefined =>
  texts(Object.entries(flags).map(([id, on]) => (on ? id : `-${id}`)));

export const readFlags = (written: readonly string[] = []): Flags =>
  Object.fromEntries(written.map((id) => (id.startsWith('-') ? [id.slice(1), false] : [id, true])));

/** Returns the visible columns: the first and the menu always, others by the user's choice or else by the width. */
export function shownOf<C extends Hideable>(columns: C[], chosen: Flags, width: number): C[] {
  return columns.filter(
    (c, i) => i === 0 || c.headerHidden || (chosen[c.id] ?? (c.from === undefined || width === 0 || width >= c.from)),
  );
}

export function useView<C extends Hideable>(name: string | undefined, columns: C[]): View<C> {
  const { ref, width: pixels } = useElementSize<HTMLElement>();
  const width = pixels / 16;
  const key = `view.${name ?? ''}`;
  const [kept, setKept] = useState<Flags>(() => flagsOf(name ? recall(key) : null));
  // A saved view has its own columns, which are in the URL.
  const search: { saved?: string; column?: string[] } = useSearch({ strict: false });
  const navigate = useNavigate();
  const addressed = name !== undefined && Boolean(search.saved ?? search.column);
  const chosen = addressed ? readFlags(search.column) : kept;
  const [compact, keepCompact] = useState(() => recall('density') === 'compact');
  const cards = name !== undefined && width > 0 && width < narrow;
  const shown = cards ? columns.filter((c) => c.inCards !== false) : shownOf(columns, chosen, width);
  return {
    frame: ref,
    shown,
    choices: columns
      .filter((c, i) => i > 0 && !c.headerHidden)
      .map(({ id, header }) => ({ id, header, on: shown.some((c) => c.id === id) })),
    toggle: (id) => {
      const next = { ...chosen, [id]: !shown.some((c) => c.id === id) };
      if (addressed) {
        void navigate({ to: '.', search: (s) => ({ ...s, column: writeFlags(next) }), replace: true });
        return;
      }
      setKept(next);
      remember(key, next);
    },
    compact,
    setCompact: (next) => {
      keepCompact(next);
      remember('density', next ? 'compact' : 'roomy');
    },
    cards,
    width,
  };
}
