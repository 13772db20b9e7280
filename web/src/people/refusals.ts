import { whyNot } from '../users/refused';
import type { Person } from './person';

interface Who {
  /** Whether the viewer manages the organization. */
  manages: boolean;
  /** Whether the viewer administers accounts. If so, they see only people of those accounts. */
  administers: boolean;
  self: boolean;
  businessManager: boolean;
}

type Standing = Pick<Person, 'status' | 'organizationRole' | 'canUpdate' | 'canSuspend' | 'canReactivate'>;

/** Returns why each action on a person would be refused, with null or undefined if it can be tried. Whether names and status can be changed comes from the API. */
export function refusals(person: Standing, { manages, administers, self, businessManager }: Who) {
  const { status, organizationRole } = person;
  const managers = manages ? null : 'Only managers of the organization can do this.';
  return {
    edit: whyNot(person.canUpdate),
    duty:
      managers ??
      (self
        ? 'You can’t change your own organization role. Ask another manager.'
        : status === 'SUSPENDED' && organizationRole === 'NONE'
          ? 'They are suspended. Reactivate them first.'
          : null),
    suspend: whyNot(person.canSuspend),
    reactivate: whyNot(person.canReactivate),
    offboard:
      managers ??
      (self
        ? 'You can’t remove yourself.'
        : status === 'FORMER'
          ? 'They are not on any account.'
          : businessManager
            ? null
            : 'Business Manager is off for this organization. Ask your Roster representative.'),
    copy:
      manages || administers
        ? status === 'FORMER'
          ? 'They are not on any account.'
          : businessManager
            ? null
            : 'Business Manager is off for this organization. Ask your Roster representative.'
        : 'Only managers and administrators of accounts can give access to others.',
    erase:
      managers ??
      (status === 'FORMER' ? null : 'Only former people can be erased. Remove this person from all accounts first.'),
  };
}
