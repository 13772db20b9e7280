import { accountPlaces, organizationPlaces, vendorPlaces } from '../shell/places';
import type { Standing } from '../shell/viewer';

export interface Shortcut {
  /** Keys to press one after the other. "Mod" is Cmd on a Mac and Ctrl elsewhere. */
  keys: string[];
  does: string;
}

// The second key after "g", by path. Views without one can be reached with Ctrl-K.
const letters: Partial<Record<string, string>> = {
  '/a/$platform/$handle': 'o',
  '/a/$platform/$handle/users': 'u',
  '/a/$platform/$handle/roles': 'r',
  '/': 'h',
  '/accounts': 'a',
  '/users': 'p',
  '/invitations': 'i',
  '/roles': 'r',
  '/business': 'b',
  '/seats': 's',
  '/activity': 't',
  '/staff': 'v',
  '/settings': ',',
};

interface Place {
  to: string;
  label: string;
  for: readonly Standing[];
}

export interface Way {
  to: string;
  label: string;
  letter?: string;
  /** Whether it is a view of the current account. */
  account: boolean;
}

/** Returns all views that the viewer can open, as in the navigation. */
export function ways(standing: Standing, account: boolean, organization: boolean): Way[] {
  const taken = new Set<string>();
  const way =
    (account: boolean) =>
    ({ to, label }: Place): Way => {
      const letter = letters[to];
      if (!letter || taken.has(letter)) return { to, label, account };
      taken.add(letter);
      return { to, label, letter, account };
    };
  const open = (places: readonly Place[]) => places.filter((p) => p.for.includes(standing));
  return [
    ...(account ? open(accountPlaces).map(way(true)) : []),
    ...(organization ? open(organizationPlaces).map(way(false)) : []),
    ...open(vendorPlaces).map(way(false)),
    way(false)({ to: '/settings', label: 'Settings', for: [] }),
  ];
}

/** Returns the keyboard shortcuts in groups. */
export function shortcuts(all: Way[]): { title: string; rows: Shortcut[] }[] {
  return [
    {
      title: 'Anywhere',
      rows: [
        { keys: ['Mod', 'K'], does: 'Find an account, a person, a view or an action' },
        { keys: ['?'], does: 'Show these shortcuts' },
        { keys: ['Esc'], does: 'Close a dialog or list, or clear a search' },
      ],
    },
    {
      title: 'Go to',
      rows: all
        .filter((w) => w.letter)
        .map(({ label, letter = '' }) => ({ keys: ['G', letter.toUpperCase()], does: label })),
    },
    {
      title: 'In a list',
      rows: [
        { keys: ['/'], does: 'Search' },
        { keys: ['N'], does: 'Add' },
        { keys: ['J'], does: 'Next row (↓)' },
        { keys: ['K'], does: 'Previous row (↑)' },
        { keys: ['X'], does: 'Select the row' },
        { keys: ['Enter'], does: 'Open the row' },
        { keys: ['M'], does: 'Row actions' },
        { keys: ['E'], does: 'Edit a user' },
        { keys: ['A'], does: 'Assign roles to the selected users' },
      ],
    },
  ];
}
