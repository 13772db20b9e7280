import type { OrganizationRole, UserStatus } from '../gql/graphql';

export const statusNames: Record<UserStatus, string> = {
  ACTIVE: 'Active',
  INVITED: 'Invited',
  SUSPENDED: 'Suspended',
  FORMER: 'Former',
};
export const statusColors: Record<UserStatus, string> = {
  ACTIVE: 'green',
  INVITED: 'yellow',
  SUSPENDED: 'red',
  FORMER: 'gray',
};
export const statuses = Object.keys(statusNames) as UserStatus[];

export const statusMeanings: Record<UserStatus, string> = {
  ACTIVE: 'Can sign in.',
  INVITED: 'Invited and hasn’t signed in yet. Uses a seat.',
  SUSPENDED: 'Has no access and uses no seat. Their roles are kept.',
  FORMER: 'Not on any account and no organization role. Has no access and uses no seat.',
};

export const duties: OrganizationRole[] = ['NONE', 'AUDITOR', 'MANAGER'];
export const dutyNames: Record<OrganizationRole, string> = { NONE: 'None', AUDITOR: 'Auditor', MANAGER: 'Manager' };
export const dutyMeanings: Record<OrganizationRole, string> = {
  NONE: 'Has only their roles on accounts.',
  AUDITOR: 'Can view everything in the organization and change nothing.',
  MANAGER: 'Has full control of the organization and all its accounts.',
};

/** The same meanings for a person without accounts. */
export const newDutyMeanings: Record<OrganizationRole, string> = {
  ...dutyMeanings,
  NONE: 'Has no access yet. No email is sent until they are given access.',
};

/** Describes the seat that adding a person without an account uses (H2, H5). */
export function addedSeat(role: OrganizationRole, free: number | null | undefined): { text: string; full: boolean } {
  if (role === 'NONE') return { text: 'This doesn’t use a seat.', full: false };
  if (free == null) return { text: 'This uses a seat.', full: false };
  return free > 0
    ? { text: `This uses one of ${free.toLocaleString()} free seats.`, full: false }
    : {
        text: 'This needs a seat, and no seats are left. Remove someone, or ask your Roster representative for more seats.',
        full: true,
      };
}

/** Returns why a person uses a seat. It removes the email at the beginning of the API's sentence, because it is shown next to it. */
export function whySeat(email: string, reason: string | null | undefined): string {
  const why = (reason?.startsWith(`${email} `) ? reason.slice(email.length + 1) : (reason ?? '')).replace(/^is /, '');
  return why.charAt(0).toUpperCase() + why.slice(1);
}

/** Returns the time a number of days ago, rounded down to a day, so that query keys with it change only once a day. */
export function daysAgo(days: number, now: Date): string {
  return new Date(Math.floor(now.getTime() / 86_400_000 - days) * 86_400_000).toISOString();
}
