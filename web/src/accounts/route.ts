import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { order, someOf, text } from '../address';
import { platforms } from '../account/platform';
import type { Platform } from '../gql/graphql';
import { appRoute } from '../shell/route';

export const accountFields = ['NAME', 'HANDLE'] as const;
export type AccountField = (typeof accountFields)[number];

export interface AccountsSearch {
  q?: string;
  platform?: Platform[];
  sort?: AccountField | `-${AccountField}`;
}

export const accountsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/accounts',
  validateSearch: (search: Record<string, unknown>): AccountsSearch => ({
    q: text(search['q']), platform: someOf(platforms, search['platform']), sort: order(accountFields, search['sort']),
  }),
  component: lazyRouteComponent(() => import('./AccountsPage'), 'AccountsPage'),
});
