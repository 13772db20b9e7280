import type { UserStatus } from '../gql/graphql';

interface Facts {
  /** What is known of the person; null where the viewer knows nobody of that email. */
  person: { status: UserStatus; holdsSeat: boolean } | null;
  /** Whether they are on this account. */
  member: boolean;
  /** Free seats; null is unlimited. */
  free: number | null | undefined;
  /** Whether the viewer sees everybody, so that who is unknown to them is new (H40). */
  seesAll: boolean;
}

export interface SeatNotice {
  text: string;
  /** "full" is refused for sure, "maybe" may be. */
  level: 'none' | 'takes' | 'maybe' | 'full';
}

const ask = 'Remove somebody who left, or ask the vendor for more seats.';

/** The seat that adding somebody takes, said before it is done (H2, H5, H7, H35). */
export function seatNotice({ person, member, free, seesAll }: Facts): SeatNotice {
  if (member) return { level: 'none', text: 'Takes no seat: they are on this account already.' };
  if (person?.holdsSeat) return { level: 'none', text: 'Takes no further seat: they are counted already.' };
  if (person?.status === 'SUSPENDED')
    return {
      level: 'none',
      text: 'Takes no seat now: they are suspended, and need one when a manager reactivates them.',
    };
  const surely = seesAll || person !== null;
  if (free == null) return { level: 'takes', text: 'Takes a seat. The plan is unlimited.' };
  if (free === 0 && surely) return { level: 'full', text: `No seat is free. ${ask}` };
  if (free === 0)
    return {
      level: 'maybe',
      text: `No seat is free. It works only if they hold one already, on an account that you do not see. ${ask}`,
    };
  const one = free === 1 ? 'the last free seat' : `one of ${free.toLocaleString()} free seats`;
  return {
    level: 'takes',
    text: surely ? `Takes ${one}.` : `Takes ${one}, unless they hold one on an account that you do not see.`,
  };
}

/** What becomes of the seat of somebody who is removed from one account (H3). */
export function seatAfter({
  accounts,
  duty,
  holdsSeat,
  seesAll,
  self,
}: {
  accounts: number;
  duty: boolean;
  holdsSeat: boolean;
  seesAll: boolean;
  self?: boolean;
}): string {
  const [they, their] = self ? ['You', 'Your'] : ['They', 'Their'];
  if (!holdsSeat) return `${they} hold no seat now, so none goes free.`;
  if (duty)
    return `${they} keep ${their.toLowerCase()} seat: it comes with ${their.toLowerCase()} duty for the whole organization.`;
  const others = accounts - 1;
  if (others > 0)
    return `${they} keep ${their.toLowerCase()} seat: ${they.toLowerCase()} are on ${others.toLocaleString()} other ${others === 1 ? 'account' : 'accounts'}.`;
  return seesAll
    ? `${their} seat goes free: this is ${their.toLowerCase()} only account.`
    : `${their} seat goes free, unless ${they.toLowerCase()} are on an account that you do not see.`;
}
