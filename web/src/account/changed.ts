import { useRouter } from '@tanstack/react-router';
import { changed, queries } from '../queries';
import { useOrganization } from '../shell/context';

/** Removes all cached accounts of an organization after a change, and refetches what the current page shows. */
export async function accountChanged(organization: string): Promise<void> {
  queries.removeQueries({ queryKey: ['account', organization] });
  await changed(organization);
}

/** Returns a function that does the same on an account's own page, and also reloads the routes, which have loaded the account. */
export function useAccountChanged(): () => Promise<void> {
  const organization = useOrganization();
  const router = useRouter();
  return async () => {
    await Promise.all([accountChanged(organization.id), router.invalidate()]);
  };
}
