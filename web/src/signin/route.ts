import { createRoute, redirect } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { isLocal, text } from '../address';
import { queries } from '../queries';
import { rootRoute } from '../root';
import { viewerOptions } from '../shell/viewer';

interface SignInSearch {
  /** Where to continue: a path of this site. */
  return?: string;
  /** Whether a session has ended. */
  ended?: string;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signin',
  validateSearch: (search: Record<string, unknown>): SignInSearch => {
    const back = text(search['return']);
    return { return: back && isLocal(back) ? back : undefined, ended: text(search['ended']) };
  },
  beforeLoad: async ({ search }) => {
    const viewer = await queries.query({ ...viewerOptions, staleTime: 0 }).catch(() => null);
    if (viewer && search.return !== '/graphiql') throw redirect({ to: search.return ?? '/', replace: true });
  },
  component: lazyView(() => import('./SignInPage'), 'SignInPage'),
});

// The tokens of emails are after the "#", which browsers do not send to servers.
export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyView(() => import('./InvitationPage'), 'InvitationPage'),
});

export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  component: lazyView(() => import('./ResetPage'), 'ResetPage'),
});

export const claimRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/claim',
  component: lazyView(() => import('./ClaimPage'), 'ClaimPage'),
});
