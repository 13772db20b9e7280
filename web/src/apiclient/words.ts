import type { ApiScope } from '../gql/graphql';

export const scopeNames: Record<ApiScope, string> = {
  READ: 'Read',
  READ_AUDIT: 'Read activity',
  MANAGE_MEMBERS: 'Manage people',
  MANAGE_ROLES: 'Manage roles',
  MANAGE_ACCOUNTS: 'Manage accounts',
  BULK: 'Bulk operations',
};

export const scopes = Object.keys(scopeNames) as ApiScope[];

export const scopeMeanings: Record<ApiScope, string> = {
  READ: 'Can view everything that an auditor can, except activity. Every API client has this permission.',
  READ_AUDIT: 'Can view who did what.',
  MANAGE_MEMBERS:
    'Can add, edit and remove people on every account, with any role, and edit and suspend people without an organization role.',
  MANAGE_ROLES:
    'Can create, edit and delete custom roles. Changes that give people more access also need “Manage people”.',
  MANAGE_ACCOUNTS: 'Can add, edit and archive accounts.',
  BULK: 'Can plan, run, cancel and undo its own bulk operations. Planning and running also need “Manage people”.',
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
