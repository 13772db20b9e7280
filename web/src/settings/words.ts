import type { MailKind } from '../gql/graphql';

/** Returns the name of a session. */
export const nameOfSession = (agent: string | null | undefined): string => agent ?? 'Unknown browser';

/** The name of each kind of email, and when the recipient gets it. */
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

/** The kinds of email that an organization can switch off for all its people, and when they are sent. */
export const organizationMails: { kind: MailKind; description: string }[] = [
  { kind: 'ADDED', description: 'When someone is added to accounts.' },
  { kind: 'CHANGED', description: 'When someone’s roles or the end of their access change.' },
  { kind: 'REMOVED', description: 'When someone is removed from accounts.' },
  { kind: 'TOOK_OVER', description: 'When someone becomes the primary user of accounts instead of someone else.' },
  { kind: 'ACCESS_ENDS', description: '7 days and 1 day before someone’s access to accounts ends.' },
  { kind: 'WEEKLY_SUMMARY', description: 'On Mondays, to those who have switched it on: what needs attention.' },
];
