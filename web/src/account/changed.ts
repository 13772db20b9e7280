import { useRouter } from '@tanstack/react-router';
import { changed, queries } from '../queries';
import { useOrganization } from '../shell/context';

/** After the change of an account: it is forgotten, and read again where it is shown, with all that it touches. */
export async function accountChanged(organization: string): Promise<void> {
  queries.removeQueries({ queryKey: ['account', organization] });
  await changed(organization);
}

/** The same from the account's own page, whose address has read it. */
export function useAccountChanged(): () => Promise<void> {
  const organization = useOrganization();
  const router = useRouter();
  return async () => {
    await Promise.all([accountChanged(organization.id), router.invalidate()]);
  };
}
