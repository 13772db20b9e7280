import { queries } from '../queries';
import { viewerOptions } from '../shell/viewer';

interface Leaving {
  state: { location: { pathname: string; href: string } };
  navigate: (to: { to: '/signin'; search: { return?: string; ended?: string }; replace: true }) => Promise<void>;
}

/** Goes to sign-in when the session has ended, and back to the same URL afterwards. */
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
