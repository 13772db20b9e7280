import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { accountRoute } from '../account/route';
import { oneOf, order, text } from '../address';
import { appRoute } from '../shell/route';

export const roleFields = ['NAME', 'CREATED_AT'] as const;
export type RoleField = (typeof roleFields)[number];
export const deeds = ['view', 'new', 'edit', 'copy', 'delete'] as const;
export type Deed = (typeof deeds)[number];

export interface RolesSearch {
  sort?: RoleField | `-${RoleField}`;
  /** The open dialog. */
  do?: Deed;
  /** The id of the role that the dialog is for. */
  role?: string;
}

const validateSearch = (search: Record<string, unknown>): RolesSearch => ({
  sort: order(roleFields, search['sort']),
  do: oneOf(deeds, search['do']),
  role: text(search['role']),
});

/** The route of the organization's roles, with the number of people who have each. */
export const rolesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/roles',
  validateSearch,
  component: lazyView(() => import('./RolesPages'), 'OrganizationRolesPage'),
});

/** The route of an account's roles, with the number of people on the account who have each. */
export const accountRolesRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: '/roles',
  validateSearch,
  component: lazyView(() => import('./RolesPages'), 'AccountRolesPage'),
});
