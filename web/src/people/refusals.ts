import type { Person } from './person';

interface Who {
  /** Whether the viewer manages the organization. */
  manages: boolean;
  /** Whether the viewer administers accounts: then they see only people of those, and may edit their names. */
  administers: boolean;
  self: boolean;
  businessManager: boolean;
}

type Standing = Pick<Person, 'status' | 'organizationRole'>;

/** Why something about a person would be refused; null where it may be tried. The API has the last word. */
export function refusals({ status, organizationRole }: Standing, { manages, administers, self, businessManager }: Who) {
  const managers = manages ? null : 'Only managers of the organization can do this.';
  return {
    edit:
      manages || administers || self
        ? null
        : 'Only managers, administrators of their accounts and the person themselves can do this.',
    duty:
      managers ??
      (self
        ? 'You can’t change your own organization role. Ask another manager.'
        : status === 'SUSPENDED' && organizationRole === 'NONE'
          ? 'They are suspended. Reactivate them first.'
          : null),
    suspend:
      managers ??
      (self ? 'You can’t suspend yourself.' : status === 'FORMER' ? 'They have no access to suspend.' : null),
    reactivate: managers,
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
