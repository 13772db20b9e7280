import { useRouter } from '@tanstack/react-router';
import { queries } from '../queries';

/** Goes on after signing in. Nothing of whoever was signed in before is kept. */
export function useEnter(): (to?: string) => void {
  const router = useRouter();
  return (to = '/') => {
    queries.clear();
    if (to.startsWith('/graphiql'))
      window.location.assign(to); // another page
    else router.history.replace(to);
  };
}
