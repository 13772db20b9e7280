import { many } from '../count';
import { fold } from '../fold';

/** Derives a short name from a name: lower-case letters, digits and hyphens, at most 63 characters. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');

const seatsAre = (n: number): string => `${many(n, 'seat')} ${n === 1 ? 'is' : 'are'}`;

/** Describes the effect of a seat limit on an organization (H10). */
export function seatsMean(seats: number | null, { used, name }: { used: number; name: string }): string {
  if (seats === null) return `${name} can add any number of people.`;
  if (seats < used)
    return `${seatsAre(used)} used, ${(used - seats).toLocaleString()} more than this limit. No one is removed, but no one new can be added until enough people are removed.`;
  if (seats === used)
    return `${used === 1 ? 'The only seat is' : `All ${seatsAre(used)}`} used. No one new can be added until someone is removed.`;
  return `${seatsAre(used)} used, and ${(seats - used).toLocaleString()} will be free.`;
}
