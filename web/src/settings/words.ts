import type { MailKind } from '../gql/graphql';

/** What a session is recognised by. */
export const nameOfSession = (agent: string | null | undefined): string => agent ?? 'Unknown browser';

/** What the emails of a kind are about, and when they are sent. */
export const mailWords: Record<MailKind, { label: string; description: string }> = {
  INVITED: { label: 'Invitations', description: 'When you are invited to an organization.' },
  ADDED: { label: 'New access', description: 'When you are added to accounts.' },
  CHANGED: { label: 'Changed access', description: 'When your roles or the end of your access change.' },
  REMOVED: { label: 'Removed access', description: 'When you are removed from accounts.' },
  TOOK_OVER: {
    label: 'Primary user',
    description: 'When you become the primary user of accounts instead of someone else.',
  },
  WEEKLY_SUMMARY: {
    label: 'Weekly summary',
    description: 'On Mondays: what needs attention, as on Home. Not sent if nothing does.',
  },
  ACCESS_ENDS: { label: 'Access that ends soon', description: '7 days and 1 day before your access to accounts ends.' },
};
