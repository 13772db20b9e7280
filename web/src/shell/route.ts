import { createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { text } from '../address';
import { recall, remember } from '../memory';
import { queries } from '../queries';
import { rootRoute } from '../root';
import { bySlugOptions } from './organizations';
import { recentAccounts } from './recent';
import { seatOptions, selfOptions, standingOf, viewerOptions, type Organization } from './viewer';

/**
 * The parent route of everything behind sign-in. For viewers with several organizations, the URL has the current one as ?org=<slug>, so that a link means the
 * same to everyone and two tabs do not affect each other. Viewers with one organization never see the parameter. A former slug is replaced by the current one.
 */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  validateSearch: (search: Record<string, unknown>): { org?: string } => ({ org: text(search['org']) }),
  search: { middlewares: [retainSearchParams(['org'])] },
  beforeLoad: async ({ location, search }) => {
    const viewer = await queries.query({ ...viewerOptions, staleTime: 'static' });
    if (!viewer)
      throw redirect({ to: '/signin', search: location.href === '/' ? {} : { return: location.href }, replace: true });
    const { organizations } = viewer;
    let organization: Organization | undefined = organizations[0];
    if (organizations.length > 1 || (viewer.isStaff && search.org)) {
      const remembered = recall('organization');
      const wanted = search.org ?? (typeof remembered === 'string' ? remembered : undefined);
      const known =
        organizations.find((o) => o.slug === wanted) ??
        (wanted ? await queries.query({ ...bySlugOptions(wanted), staleTime: 'static' }) : null);
      organization = known ?? (search.org ? undefined : organization);
      if (organization && organization.slug !== search.org)
        throw redirect({
          to: location.pathname,
          search: { ...location.search, org: organization.slug },
          hash: location.hash,
          replace: true,
        });
      if (organization) remember('organization', organization.slug);
    }
    if (!organization)
      return { viewer, organization: null, standing: viewer.isStaff ? ('staff' as const) : ('member' as const) };
    const several = organizations.length > 1 && !viewer.isStaff && viewer.email;
    const [seats, self] = await Promise.all([
      queries.query({ ...seatOptions(organization.id), staleTime: 'static' }),
      several
        ? queries.query({ ...selfOptions(organization.id, several), staleTime: 'static' })
        : (viewer.user ?? null),
    ]);
    return { viewer, organization, standing: standingOf(viewer, self?.organizationRole, seats !== null) };
  },
  component: lazyView(() => import('./Shell'), 'Shell'),
});

/** "/" is Home for viewers who administer something. Others are redirected to their last account, or to all accounts. */
export const startRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (context.organization && context.standing !== 'member') return;
    const last = context.organization && recentAccounts(context.viewer.email, context.organization.slug)[0];
    if (last)
      throw redirect({
        to: '/a/$platform/$handle',
        params: { platform: last.platform.toLowerCase(), handle: last.handle },
        replace: true,
      });
    throw redirect({ to: '/accounts', replace: true });
  },
  component: lazyView(() => import('../home/HomePage'), 'HomePage'),
});
