import { useNavigate } from '@tanstack/react-router';
import { queries } from '../queries';

/** Goes on after signing out: to the single sign-on provider, which ends its own session and leads back, or to sign-in. */
export function useSignedOut(): (provider?: string | null) => Promise<void> {
  const navigate = useNavigate();
  return async (provider) => {
    if (provider) {
      window.location.replace(provider); // another site: nothing of this page is left to go back to
      return;
    }
    queries.clear();
    await navigate({ to: '/signin', search: {} });
  };
}
