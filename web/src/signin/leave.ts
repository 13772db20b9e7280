import { queries } from '../queries';
import { viewerOptions } from '../shell/viewer';

interface Leaving {
  state: { location: { pathname: string; href: string } };
  navigate: (to: { to: '/signin'; search: { return?: string; ended?: string }; replace: true }) => Promise<void>;
}

/** The session has ended while somebody worked: to sign-in, and back to the same address afterwards. */
export async function leaveForSignIn(router: Leaving): Promise<void> {
  const { pathname, href } = router.state.location;
  if (pathname === '/signin') return;
  queries.setQueryData(viewerOptions.queryKey, null);
  await router.navigate({
    to: '/signin',
    search: { return: href === '/' ? undefined : href, ended: '1' },
    replace: true,
  });
}
