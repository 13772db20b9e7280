import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { accountRoute } from '../account/route';
import { capabilities, modules } from '../account/words';
import { oneOf, order, someOf, text, texts, viewOf, type ViewSearch } from '../address';
import type { Capability, Module } from '../gql/graphql';
import { invitationDialogs } from '../invitations/acts';
import { spans } from './spans';

export const memberFields = ['NAME', 'EMAIL', 'ADDED_AT', 'LAST_LOGIN'] as const;
export type MemberField = (typeof memberFields)[number];
/** The statuses that members can have. Former people are on no account. */
export const memberStatuses = ['ACTIVE', 'INVITED', 'SUSPENDED'] as const;
export const legacies = ['yes', 'no'] as const;
/** The actions that have a dialog. */
export const deeds = ['add', 'edit', 'access', 'primary', 'remove', ...invitationDialogs] as const;
export type Deed = (typeof deeds)[number];

/** The filter of an account's people. */
export interface MembersFilter {
  q?: string;
  /** Names of roles, because they are unique and readable. */
  role?: string[];
  status?: (typeof memberStatuses)[number][];
  module?: Module;
  capability?: Capability;
  legacy?: (typeof legacies)[number];
  ends?: (typeof spans)[number];
}

export interface UsersSearch extends MembersFilter, ViewSearch {
  sort?: MemberField | `-${MemberField}`;
  do?: Deed;
  /** The email of the person that the dialog is for. */
  who?: string;
}

/** Returns the search parameters that filter the people of an account. */
export const membersFilterOf = (search: Record<string, unknown>): MembersFilter => ({
  q: text(search['q']),
  role: texts(search['role']),
  status: someOf(memberStatuses, search['status']),
  module: oneOf(modules, search['module']),
  capability: oneOf(capabilities, search['capability']),
  legacy: oneOf(legacies, search['legacy']),
  ends: oneOf(spans, search['ends']),
});

export const usersRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: '/users',
  validateSearch: (search: Record<string, unknown>): UsersSearch => ({
    ...viewOf(search),
    ...membersFilterOf(search),
    sort: order(memberFields, search['sort']),
    do: oneOf(deeds, search['do']),
    who: text(search['who']),
  }),
  component: lazyView(() => import('./UsersPage'), 'UsersPage'),
});
