import { createRoute, notFound } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf } from '../address';
import { queries } from '../queries';
import { stay } from '../shell/current';
import { forget, visited } from '../shell/recent';
import { appRoute } from '../shell/route';
import { accountOptions } from './account';
import { platformOf } from './platform';

/** The route of one account. Its views are child routes and have the account in their context. */
export const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/a/$platform/$handle',
  beforeLoad: async ({ context: { viewer, organization }, params }) => {
    const platform = platformOf(params.platform);
    if (!organization || !platform) throw notFound();
    const place = { platform, handle: params.handle };
    const account = await queries.query({
      ...accountOptions(organization.id, viewer.organizations.length > 1, place),
      staleTime: 'static',
    });
    if (!account) {
      forget(viewer.email, organization.slug, place);
      throw notFound();
    }
    if (account.archived)
      forget(viewer.email, organization.slug, place); // no longer offer it as a recent account
    else visited(viewer.email, organization.slug, account);
    stay(organization.slug, account);
    return { account };
  },
  notFoundComponent: lazyView(() => import('./NoAccount'), 'NoAccount'),
});

/** The actions of the overview that have a dialog. */
export const accountDeeds = ['edit', 'archive', 'restore'] as const;
export type AccountDeed = (typeof accountDeeds)[number];

export const overviewRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { do?: AccountDeed } => ({
    do: oneOf(accountDeeds, search['do']),
  }),
  component: lazyView(() => import('./OverviewPage'), 'OverviewPage'),
});
