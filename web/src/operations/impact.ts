import { many } from '../count';

/** The effect of an operation on seats, in people. */
export interface Impact {
  before: number;
  after: number;
  entitled?: number | null;
  newPeople: number;
  leavingPeople: number;
  short: number;
}

/** Returns the parts of the two bars, in percent: kept, added, freed and missing seats, and the position of the limit. */
export function shares({ before, after, entitled }: Impact) {
  const whole = Math.max(entitled ?? 0, before, after, 1) * 1.02; // keeps the limit's line inside
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

/** Describes the effect on seats in a sentence. */
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

/** Returns how many seats are missing now. The number of free seats may have changed since the plan was created. */
export const missing = ({ newPeople, leavingPeople }: Impact, free: number | null | undefined): number =>
  free == null ? 0 : Math.max(0, newPeople - leavingPeople - free);
