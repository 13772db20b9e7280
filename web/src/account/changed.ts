import { changed, queries } from '../queries';

/** After the change of an account: it is forgotten, and read again where it is shown, with all that it touches. */
export async function accountChanged(organization: string): Promise<void> {
  queries.removeQueries({ queryKey: ['account', organization] });
  await changed(organization);
}
