import type { UserStatus } from '../gql/graphql';

interface Facts {
  /** The known data of the person, or null if the viewer cannot see anyone with this email. */
  person: { status: UserStatus; holdsSeat: boolean } | null;
  /** Whether the person is on this account. */
  member: boolean;
  /** The number of free seats, or null without a limit. */
  free: number | null | undefined;
  /** Whether the viewer sees all people, so that an unknown person must be new (H40). */
  seesAll: boolean;
}

export interface SeatNotice {
  text: string;
  /** "full": adding will be refused. "maybe": it may be refused. */
  level: 'none' | 'takes' | 'maybe' | 'full';
}

const ask = 'Remove someone, or ask your Roster representative for more seats.';

/** Describes the seat that adding a person uses, before it is done (H2, H5, H7, H35). */
export function seatNotice({ person, member, free, seesAll }: Facts): SeatNotice {
  if (member) return { level: 'none', text: 'Doesn’t use another seat: they are already on this account.' };
  if (person?.holdsSeat) return { level: 'none', text: 'Doesn’t use another seat: they already use one.' };
  if (person?.status === 'SUSPENDED')
    return {
      level: 'none',
      text: 'Doesn’t use a seat now: they are suspended. They need one when a manager reactivates them.',
    };
  const surely = seesAll || person !== null;
  if (free == null) return { level: 'takes', text: 'Uses a seat. There is no seat limit.' };
  if (free === 0 && surely) return { level: 'full', text: `No seats left. ${ask}` };
  if (free === 0)
    return {
      level: 'maybe',
      text: `No seats left. You can only add them if they already use a seat on an account that you can’t see. ${ask}`,
    };
  const one = free === 1 ? 'the last free seat' : `one of ${free.toLocaleString()} free seats`;
  return {
    level: 'takes',
    text: surely ? `Uses ${one}.` : `Uses ${one}, unless they already use a seat on an account that you can’t see.`,
  };
}

/** Describes what happens to a person's seat after removal from one account (H3). */
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
  if (!holdsSeat) return `${they} don’t use a seat, so no seat is freed.`;
  if (duty) return `${they} keep ${their.toLowerCase()} seat because of ${their.toLowerCase()} organization role.`;
  const others = accounts - 1;
  if (others > 0)
    return `${they} keep ${their.toLowerCase()} seat because ${they.toLowerCase()} are on ${others.toLocaleString()} other ${others === 1 ? 'account' : 'accounts'}.`;
  return seesAll
    ? `This frees ${their.toLowerCase()} seat: it’s ${their.toLowerCase()} only account.`
    : `This frees ${their.toLowerCase()} seat, unless ${they.toLowerCase()} are on an account that you can’t see.`;
}
