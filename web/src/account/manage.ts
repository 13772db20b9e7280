import { many, manyPeople } from '../count';
import type { Standing } from '../shell/viewer';

/** A handle without what people type before it. The API decides what one is, and reads addresses of profiles. */
export const handleOf = (typed: string): string => typed.trim().replace(/^@+/, '').trim();

/** Why somebody may not add accounts, nor edit, archive or restore them; null for who may. */
export const mayNotManage = (standing: Standing): string | null =>
  standing === 'manager' || standing === 'staff'
    ? null
    : 'Only managers of the organization can add, edit and archive accounts.';

/** Why an account cannot be edited, archived or restored; null where it may be tried. The API has the last word. */
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

/** Whose access ends with an account, and whose seat. */
export interface Impact {
  people: number;
  seats: number;
}

/** From so many people on the handle is typed before it is archived: their access does not come back. */
export const typedFrom = 10;

/** What archiving means, first for people, then for seats. */
export function archivingMeans({ people, seats }: Impact): [string, string] {
  if (people === 0) return ['No one loses access:', 'no one is on this account.'];
  const free =
    seats === 0
      ? `No seat is freed: ${people === 1 ? 'they use none, or need it elsewhere' : 'they use none, or need theirs elsewhere'}.`
      : `${many(seats, 'seat is freed: this person is', 'seats are freed: these people are')} on no other account.`;
  return [`${many(people, 'person loses', 'people lose')} access immediately.`, free];
}

/** What archiving has done. */
export function archivedWas(handle: string, { people, seats }: Impact): string {
  const free = seats === 0 ? '' : `, ${many(seats, 'seat')} freed`;
  return people === 0 ? `@${handle} is archived.` : `@${handle} is archived: ${manyPeople(people)} lost access${free}.`;
}
