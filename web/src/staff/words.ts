import { fold } from '../fold';

/** A short name out of a name: lower-case letters, digits and hyphens, at most 63. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');

/** What a number of seats means for an organization (H10). */
export function seatsMean(seats: number | null, { used, name }: { used: number; name: string }): string {
  if (seats === null) return `${name} can add as many people as it likes.`;
  if (seats < used)
    return `${used.toLocaleString()} are used: ${(used - seats).toLocaleString()} more than the plan would have. Nobody is removed, but nobody new can be added until enough people are.`;
  if (seats === used)
    return `All ${used.toLocaleString()} are used: nobody new can be added until somebody is removed.`;
  return `${used.toLocaleString()} are used; ${(seats - used).toLocaleString()} would be free.`;
}
