import type { UserErrorCode } from '../gql/graphql';
import type { Member } from './members';

const because: Partial<Record<UserErrorCode, string>> = {
  FORBIDDEN: 'Only administrators of this account and managers of the organization can do this.',
  LEGACY_ROLE: 'Has a legacy role. Select the row and choose “Assign roles” first.',
  PRIMARY_PROTECTED: 'Is the primary user. Set another primary user first.',
  LAST_ADMIN: 'Is the last administrator. Make someone else an administrator first.',
};

/** Why a row may not be changed, for people. */
export const reasonOf = (code: UserErrorCode | null | undefined): string =>
  (code && because[code]) ?? 'This isn’t possible right now. Try again later.';

export interface Refused {
  edit?: string;
  primary?: string;
  remove?: string;
}

type Facts = Pick<Member, 'isPrimary' | 'isLegacy' | 'isLastAdministrator' | 'expiresAt' | 'canManage'> & {
  user: Pick<Member['user'], 'status'>;
};

/** What the row's menu refuses, and why (B61, H24, H25, H27, H29). The API says most of it beforehand. */
export function refusedOf(m: Facts, self: boolean): Refused {
  const row = m.canManage.allowed ? undefined : reasonOf(m.canManage.reason);
  const out: Refused = {};
  // A primary user's names and further roles can be edited; the API keeps them an administrator without an end (B25, B26).
  if (row && m.canManage.reason !== 'PRIMARY_PROTECTED') out.edit = row;
  if (m.isLastAdministrator)
    out.remove = reasonOf('LAST_ADMIN'); // from everybody, staff too (H24)
  else if (m.isPrimary)
    out.remove = `${reasonOf('PRIMARY_PROTECTED')}${self ? '' : ' Only Roster staff can remove a primary user.'}`;
  else if (row && !self) out.remove = row; // everybody else may leave by themselves
  if (m.isPrimary) out.primary = 'Is already the primary user.';
  else if (row) out.primary = row;
  else if (m.user.status === 'INVITED')
    out.primary = 'Is invited. They must sign in once before they can be the primary user.';
  else if (m.user.status !== 'ACTIVE') out.primary = 'Is suspended. A manager must reactivate them first.';
  else if (m.expiresAt) out.primary = 'Access has an end date. Remove the end date first.';
  return out;
}
