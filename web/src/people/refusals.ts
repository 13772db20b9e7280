import { whyNot } from '../users/refused';
import type { Person } from './person';

type Facts = Pick<Person, 'canUpdate' | 'canSuspend' | 'canReactivate' | 'canSetOrganizationRole' | 'canErase'>;

/** Returns why changes of a person would be refused, as the API decides. */
export const refusals = (person: Facts) => ({
  edit: whyNot(person.canUpdate),
  duty: whyNot(person.canSetOrganizationRole),
  suspend: whyNot(person.canSuspend),
  reactivate: whyNot(person.canReactivate),
  erase: whyNot(person.canErase),
});

interface Planner {
  /** Why the viewer cannot plan operations, or null if they can. */
  plan: string | null;
  /** Whether the viewer manages the organization. */
  manages: boolean;
  /** Whether the viewer is the person. */
  self: boolean;
}

/** Returns why operations on a person cannot be planned, or null if they can be tried. */
export function planRefusals({ status }: Pick<Person, 'status'>, { plan, manages, self }: Planner) {
  const copy = plan ?? (status === 'FORMER' ? 'They are not on any account.' : null);
  const own = self ? 'You can’t remove yourself.' : null;
  return { copy, offboard: manages ? (own ?? copy) : 'Only managers of the organization can do this.' };
}
