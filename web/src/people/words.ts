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
  INVITED: 'Added and mailed, not yet signed in. Holds a seat already.',
  SUSPENDED: 'Has no rights and takes no seat. What they had is kept.',
  FORMER: 'On no account and without an organization role: no rights and no seat.',
};

export const duties: OrganizationRole[] = ['NONE', 'AUDITOR', 'MANAGER'];
export const dutyNames: Record<OrganizationRole, string> = { NONE: 'None', AUDITOR: 'Auditor', MANAGER: 'Manager' };
export const dutyMeanings: Record<OrganizationRole, string> = {
  NONE: 'Only the roles that they have on accounts.',
  AUDITOR: 'Reads everything of the organization and changes nothing.',
  MANAGER: 'May do everything in the organization, on every account.',
};

/** The same for somebody who is on no account. */
export const newDutyMeanings: Record<OrganizationRole, string> = {
  ...dutyMeanings,
  NONE: 'Only a record: no email is sent until they are given something.',
};

/** The seat that adding somebody without an account takes (H2, H5). */
export function addedSeat(role: OrganizationRole, free: number | null | undefined): { text: string; full: boolean } {
  if (role === 'NONE') return { text: 'This takes no seat.', full: false };
  if (free == null) return { text: 'This takes a seat.', full: false };
  return free > 0
    ? { text: `This takes one of ${free.toLocaleString()} free seats.`, full: false }
    : { text: 'This takes a seat, and none is free. Remove somebody, or ask the vendor for more.', full: true };
}

/** Why a seat is taken. The API's sentence begins with whom it speaks of, which is said beside it. */
export function whySeat(email: string, reason: string | null | undefined): string {
  const why = (reason?.startsWith(`${email} `) ? reason.slice(email.length + 1) : (reason ?? '')).replace(/^is /, '');
  return why.charAt(0).toUpperCase() + why.slice(1);
}

/** The instant before which somebody has not been here for so many days; it changes once a day, as an answer's key must not change each time. */
export function daysAgo(days: number, now: Date): string {
  return new Date(Math.floor(now.getTime() / 86_400_000 - days) * 86_400_000).toISOString();
}
