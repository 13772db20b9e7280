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
  /** The dialog that is open. */
  do?: Deed;
  /** The role that it is about, by its id. */
  role?: string;
}

const validateSearch = (search: Record<string, unknown>): RolesSearch => ({
  sort: order(roleFields, search['sort']),
  do: oneOf(deeds, search['do']),
  role: text(search['role']),
});

/** The organization's roles, with how many hold each anywhere. */
export const rolesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/roles',
  validateSearch,
  component: lazyView(() => import('./RolesPages'), 'OrganizationRolesPage'),
});

/** The same roles, with how many hold each on one account. */
export const accountRolesRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: '/roles',
  validateSearch,
  component: lazyView(() => import('./RolesPages'), 'AccountRolesPage'),
});
