import { nameOf } from '../person';
import type { MemberNow } from './members';

type Facts = Pick<MemberNow, 'roles' | 'expiresAt' | 'isPrimary'> & {
  user: Pick<MemberNow['user'], 'firstName' | 'lastName' | 'email' | 'status'>;
};

const held = (m: Facts) => m.roles.map((r) => r.name).join(', ') || 'none';
const until = (m: Facts) =>
  m.expiresAt
    ? new Date(m.expiresAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
    : 'no end date';

/** Describes the differences between two states of a member. */
export function differences(before: Facts, now: Facts): string[] {
  const out: string[] = [];
  const tell = (what: string, was: string, is: string) => {
    if (was !== is) out.push(`${what}: ${was} → ${is}.`);
  };
  tell('Name', nameOf(before.user), nameOf(now.user));
  tell('Roles', held(before), held(now));
  tell('End of access', until(before), until(now));
  tell('Status', before.user.status.toLowerCase(), now.user.status.toLowerCase());
  if (before.isPrimary !== now.isPrimary)
    out.push(now.isPrimary ? 'Is now the primary user.' : 'Is no longer the primary user.');
  return out;
}
