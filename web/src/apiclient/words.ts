import type { ApiScope } from '../gql/graphql';

export const scopeNames: Record<ApiScope, string> = {
  READ: 'Read',
  READ_AUDIT: 'Read the trail',
  MANAGE_MEMBERS: 'Manage people',
  MANAGE_ROLES: 'Manage roles',
  MANAGE_ACCOUNTS: 'Manage accounts',
  BULK: 'Bulk operations',
};

export const scopes = Object.keys(scopeNames) as ApiScope[];

export const scopeMeanings: Record<ApiScope, string> = {
  READ: 'Reads what an auditor reads, but for the trail. Every client may.',
  READ_AUDIT: 'Reads who did what.',
  MANAGE_MEMBERS:
    'Adds, changes and removes people on every account, with any role; edits and suspends people who have no organization role.',
  MANAGE_ROLES: 'Makes, edits and deletes custom roles. Where people would gain by it, “Manage people” is needed, too.',
  MANAGE_ACCOUNTS: 'Adds, edits and archives accounts.',
  BULK: 'Plans, runs, cancels and undoes bulk operations of its own. Planning and running need “Manage people”, too.',
};

interface Ended {
  revoked: boolean;
  expiresAt?: string | null;
}

export type ClientState = 'active' | 'ended' | 'revoked';

export function stateOf({ revoked, expiresAt }: Ended, now: Date): ClientState {
  if (revoked) return 'revoked';
  return expiresAt && new Date(expiresAt) <= now ? 'ended' : 'active';
}

/** The end of a day, as it is chosen from a calendar, in the local zone. */
export function endOfDay(day: string): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date, 23, 59, 59).toISOString();
}

/** Today as a calendar's field writes it, in the local zone. */
export const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
