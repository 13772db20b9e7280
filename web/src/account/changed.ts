import { queries } from '../queries';

/** What the change of an account touches. The account itself is forgotten, and read again where it is shown. */
export async function accountChanged(organization: string): Promise<void> {
  queries.removeQueries({ queryKey: ['account', organization] });
  await Promise.all(['accounts', 'users', 'seats', 'roles', 'events'].map((noun) => queries.invalidateQueries({ queryKey: [noun, organization] })));
}
