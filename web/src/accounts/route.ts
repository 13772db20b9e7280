import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf, order, someOf, text, viewOf, type ViewSearch } from '../address';
import { platforms } from '../account/platform';
import type { Platform } from '../gql/graphql';
import { appRoute } from '../shell/route';

export const accountFields = ['NAME', 'HANDLE'] as const;
export type AccountField = (typeof accountFields)[number];

export interface AccountsSearch extends ViewSearch {
  q?: string;
  platform?: Platform[];
  /** A group, including all groups below it. */
  group?: string;
  /** Only accounts that are affiliated with this account, for example "x/acme". */
  primary?: string;
  /** Only accounts without an administrator who can sign in. */
  vacant?: 'yes';
  /** Archived accounts instead of active ones. */
  archived?: 'yes';
  sort?: AccountField | `-${AccountField}`;
  /** The open dialog. */
  do?: 'add';
}

export const accountsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/accounts',
  validateSearch: (search: Record<string, unknown>): AccountsSearch => ({
    ...viewOf(search),
    q: text(search['q']),
    platform: someOf(platforms, search['platform']),
    group: text(search['group']),
    primary: text(search['primary']),
    vacant: oneOf(['yes'] as const, search['vacant']),
    archived: oneOf(['yes'] as const, search['archived']),
    sort: order(accountFields, search['sort']),
    do: oneOf(['add'] as const, search['do']),
  }),
  component: lazyView(() => import('./AccountsPage'), 'AccountsPage'),
});

export const accountsFileRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/accounts/file',
  component: lazyView(() => import('./FilePage'), 'FilePage'),
});
