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

/** Never signed in, or not for so many days. */
export const absences = ['never', '30', '90', '180'] as const;

export interface PeopleSearch extends ViewSearch {
  q?: string;
  status?: UserStatus[];
  /** A role's name. */
  role?: string;
  module?: Module;
  capability?: Capability;
  absent?: (typeof absences)[number];
  /** Days within which access to an account ends. */
  ends?: (typeof spans)[number];
  /** Only those who still carry a legacy role somewhere. */
  legacy?: 'yes';
  sort?: UserField | `-${UserField}`;
  dialog?: 'add';
}

/** What of an address filters people. */
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

/** What a dialog about their access to one account is open for. */
export const accessDeeds = ['edit', 'remove', 'access'] as const;
export type AccessDeed = (typeof accessDeeds)[number];

export interface PersonSearch {
  q?: string;
  dialog?: PersonDialog;
  do?: AccessDeed;
  /** The account of that dialog, by its id. */
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
