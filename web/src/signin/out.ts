import { useNavigate } from '@tanstack/react-router';
import { queries } from '../queries';

/** Returns a function that continues after sign-out: to the single sign-on provider, which ends its own session and redirects back, or to sign-in. */
export function useSignedOut(): (provider?: string | null) => Promise<void> {
  const navigate = useNavigate();
  return async (provider) => {
    if (provider) {
      window.location.replace(provider); // another site: replace the page, so that Back does not return to it
      return;
    }
    queries.clear();
    await navigate({ to: '/signin', search: {} });
  };
}
