import { useRouter } from '@tanstack/react-router';
import { queries } from '../queries';

/** Returns a function that continues after sign-in. It removes all data of the previous viewer. */
export function useEnter(): (to?: string) => void {
  const router = useRouter();
  return (to = '/') => {
    queries.clear();
    if (to.startsWith('/graphiql'))
      window.location.assign(to); // another document
    else router.history.replace(to);
  };
}
