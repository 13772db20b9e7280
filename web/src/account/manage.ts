import { many, manyPeople } from '../count';
import type { Standing } from '../shell/viewer';

/** Removes spaces and "@" before a handle. The API decides what a handle is, and also accepts profile URLs. */
export const handleOf = (typed: string): string => typed.trim().replace(/^@+/, '').trim();

/** Returns why the viewer cannot add, edit, archive or restore accounts, or null if they can. */
export const mayNotManage = (standing: Standing): string | null =>
  standing === 'manager' || standing === 'staff'
    ? null
    : 'Only managers of the organization can add, edit and archive accounts.';

/** Returns why an account cannot be edited, archived or restored, with null for each action that can be tried. The API makes the final decision. */
export function refusals(
  { archived }: { archived: boolean },
  standing: Standing,
): { edit: string | null; archive: string | null; restore: string | null } {
  const may = mayNotManage(standing);
  return {
    edit: may,
    archive: may ?? (archived ? 'This account is already archived.' : null),
    restore: may ?? (archived ? null : 'This account is not archived.'),
  };
}

/** How many people lose their access when an account is archived, and how many seats that frees. */
export interface Impact {
  people: number;
  seats: number;
}

/** The number of people from which the handle must be typed to archive an account, because their access is not restored. */
export const typedFrom = 10;

/** Returns two sentences on what archiving an account does: to people, and to seats. */
export function archivingMeans({ people, seats }: Impact): [string, string] {
  if (people === 0) return ['No one loses access:', 'no one is on this account.'];
  const free =
    seats === 0
      ? `No seat is freed: ${people === 1 ? 'they use none, or need it elsewhere' : 'they use none, or need theirs elsewhere'}.`
      : `${many(seats, 'seat is freed: this person is', 'seats are freed: these people are')} on no other account.`;
  return [`${many(people, 'person loses', 'people lose')} access immediately.`, free];
}

/** Returns what archiving an account has done. */
export function archivedWas(handle: string, { people, seats }: Impact): string {
  const free = seats === 0 ? '' : `, ${many(seats, 'seat')} freed`;
  return people === 0 ? `@${handle} is archived.` : `@${handle} is archived: ${manyPeople(people)} lost access${free}.`;
}
