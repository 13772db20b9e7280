import { many, manyPeople } from '../count';
import type { Standing } from '../shell/viewer';

/** A handle without what people type before it. The API decides what one is, and reads addresses of profiles. */
export const handleOf = (typed: string): string => typed.trim().replace(/^@+/, '').trim();

/** Why somebody may not add accounts, nor edit or archive them; null for who may. */
export const mayNotManage = (standing: Standing): string | null =>
  standing === 'manager' || standing === 'staff'
    ? null
    : 'Only managers of the organization add, edit and archive accounts. Ask one of them.';

/** Why an account cannot be edited or archived; null where it may be tried. The API has the last word. */
export function refusals(
  { archived }: { archived: boolean },
  standing: Standing,
): { edit: string | null; archive: string | null } {
  const may = mayNotManage(standing);
  return { edit: may, archive: may ?? (archived ? 'It is archived already.' : null) };
}

/** Whose access ends with an account, and whose seat. */
export interface Impact {
  people: number;
  seats: number;
}

/** From so many people on the handle is typed before it is archived: there is no way back. */
export const typedFrom = 10;

/** What archiving means, first for people, then for seats. */
export function archivingMeans({ people, seats }: Impact): [string, string] {
  if (people === 0) return ['Nobody loses access:', 'no one is on this account.'];
  const free =
    seats === 0
      ? `No seat goes free: ${people === 1 ? 'they need none, or need it elsewhere' : 'they need none, or need theirs elsewhere'}.`
      : `${many(seats, 'seat goes free: its holder is', 'seats go free: their holders are')} on no other account.`;
  return [`${many(people, 'person loses', 'people lose')} access at once.`, free];
}

/** What archiving has done. */
export function archivedWas(handle: string, { people, seats }: Impact): string {
  const free = seats === 0 ? '' : `, ${many(seats, 'seat')} went free`;
  return people === 0 ? `@${handle} is archived.` : `@${handle} is archived: ${manyPeople(people)} lost access${free}.`;
}
