import { many } from '../count';

/** What an operation means for seats, as sets of persons. */
export interface Impact {
  before: number;
  after: number;
  entitled?: number | null;
  newPeople: number;
  leavingPeople: number;
  short: number;
}

/** Shares of two bars, in percent: what stays, what comes, what goes, what is too much; and where the limit lies. */
export function shares({ before, after, entitled }: Impact) {
  const whole = Math.max(entitled ?? 0, before, after, 1) * 1.02; // so that the limit's line lies within
  const part = (n: number) => (Math.max(n, 0) / whole) * 100;
  const limit = entitled ?? Math.max(before, after);
  return {
    before: part(before),
    stays: part(Math.min(before, after)),
    comes: part(Math.min(after, Math.max(limit, before)) - before),
    goes: part(before - after),
    over: part(after - Math.max(limit, before)),
    entitled: part(limit),
  };
}

/** Seats in a sentence. */
export function sentence({ newPeople, leavingPeople, entitled, short }: Impact): string {
  const moves = [
    newPeople > 0 && `${many(newPeople, 'person needs', 'people need')} a seat`,
    leavingPeople > 0 && `${many(leavingPeople, 'seat is', 'seats are')} freed`,
  ]
    .filter(Boolean)
    .join(', ');
  if (short > 0) return `${moves}: ${many(short, 'seat is', 'seats are')} missing.`;
  if (!moves) return 'The number of used seats stays the same.';
  return `${moves}.${entitled == null ? ' There is no seat limit.' : ''}`;
}

/** Seats that are missing now, if so many are free: others may have come and gone since the plan was made. */
export const missing = ({ newPeople, leavingPeople }: Impact, free: number | null | undefined): number =>
  free == null ? 0 : Math.max(0, newPeople - leavingPeople - free);
