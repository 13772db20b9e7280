import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { capabilities, modules } from '../account/words';
import { oneOf, order, someOf, text, viewOf, type ViewSearch } from '../address';
import type { Capability, Module, UserStatus } from '../gql/graphql';
import { invitationDialogs } from '../invitations/acts';
import { appRoute } from '../shell/route';
import { spans } from '../users/spans';
import { statuses } from './words';

export const userFields = ['NAME', 'EMAIL', 'CREATED_AT'] as const;
export type UserField = (typeof userFields)[number];

/** Never signed in, or not for this number of days. */
export const absences = ['never', '30', '90', '180'] as const;

export interface PeopleSearch extends ViewSearch {
  q?: string;
  status?: UserStatus[];
  /** The name of a role. */
  role?: string;
  module?: Module;
  capability?: Capability;
  absent?: (typeof absences)[number];
  /** The number of days within which access to an account ends. */
  ends?: (typeof spans)[number];
  /** Only people who still have a legacy role on an account. */
  legacy?: 'yes';
  sort?: UserField | `-${UserField}`;
  dialog?: 'add';
}

/** Returns the search parameters that filter people. */
export const peopleFilterOf = (search: Record<string, unknown>) => ({
  q: text(search['q']),
  status: someOf(statuses, search['status']),
  role: text(search['role']),
  module: oneOf(modules, search['module']),
  capability: oneOf(capabilities, search['capability']),
  absent: oneOf(absences, search['absent']),
  ends: oneOf(spans, search['ends']),
  legacy: oneOf(['yes'] as const, search['legacy']),
});

export const peopleRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/users',
  validateSearch: (search: Record<string, unknown>): PeopleSearch => ({
    ...viewOf(search),
    ...peopleFilterOf(search),
    sort: order(userFields, search['sort']),
    dialog: oneOf(['add'] as const, search['dialog']),
  }),
  component: lazyView(() => import('./PeoplePage'), 'PeoplePage'),
});

export const personDialogs = [
  'edit',
  'duty',
  'suspend',
  'reactivate',
  'erase',
  'compare',
  ...invitationDialogs,
] as const;
export type PersonDialog = (typeof personDialogs)[number];

/** The actions on a person's access to one account that have a dialog. */
export const accessDeeds = ['edit', 'remove', 'access'] as const;
export type AccessDeed = (typeof accessDeeds)[number];

export interface PersonSearch {
  q?: string;
  dialog?: PersonDialog;
  do?: AccessDeed;
  /** The id of the account that the dialog is for. */
  on?: string;
}

export const personRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/users/$id',
  validateSearch: (search: Record<string, unknown>): PersonSearch => ({
    q: text(search['q']),
    dialog: oneOf(personDialogs, search['dialog']),
    do: oneOf(accessDeeds, search['do']),
    on: text(search['on']),
  }),
  component: lazyView(() => import('./PersonPage'), 'PersonPage'),
});
