import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf, text } from '../address';
import { appRoute } from '../shell/route';

export const staffDialogs = ['new', 'edit', 'seats', 'business', 'primary', 'archive', 'restore'] as const;
export type StaffDialog = (typeof staffDialogs)[number];

export const seatLevels = ['near', 'full', 'over'] as const;

export interface StaffSearch {
  q?: string;
  /** Only organizations that are running out of seats. */
  seats?: (typeof seatLevels)[number];
  archived?: 'yes';
  dialog?: StaffDialog;
  /** The short name of the organization that the dialog is for. */
  of?: string;
  /** The account that the dialog is for, for example "x/handle". */
  account?: string;
}

export const staffRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/staff',
  validateSearch: (search: Record<string, unknown>): StaffSearch => ({
    q: text(search['q']),
    seats: oneOf(seatLevels, search['seats']),
    archived: oneOf(['yes'] as const, search['archived']),
    dialog: oneOf(staffDialogs, search['dialog']),
    of: text(search['of']),
    account: text(search['account']),
  }),
  component: lazyView(() => import('./StaffPage'), 'StaffPage'),
});
