import type { OpenInvitation } from './viewer';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

type Told = Pick<OpenInvitation, 'organizationName' | 'invitedBy' | 'expiresAt' | 'confirmsEmail'>;

/** Describes an open invitation to the viewer who has the invited email. */
export function invitationSays({ organizationName, invitedBy, expiresAt, confirmsEmail }: Told): string {
  const by = invitedBy ?? 'Someone';
  if (confirmsEmail)
    return `${by} changed your email in ${organizationName} to this one. You have no access there until you confirm it.`;
  const until = expiresAt ? ` You can join until ${day.format(new Date(expiresAt))}.` : '';
  return `${by} invited you to ${organizationName}.${until}`;
}

export const joinWords = ({ organizationName, confirmsEmail }: Told): string =>
  confirmsEmail ? 'Confirm email' : `Join ${organizationName}`;
