import { nameOf } from '../person';
import type { Event } from './event';
import { stateOf } from './state';

/** A part of a sentence about an event: text, or a person, account or operation that can be linked. */
export type Part =
  | string
  | { user: NonNullable<Event['user']> }
  | { account: NonNullable<Event['account']> }
  | { operation: NonNullable<Event['bulkOperation']> }
  | { role: string };

export type Told = Pick<
  Event,
  'action' | 'actorKind' | 'actorName' | 'before' | 'after' | 'user' | 'account' | 'bulkOperation'
>;

// Names that the viewer cannot see, or that were erased, are replaced by a noun.
const whom = (e: Told): Part => (e.user ? { user: e.user } : 'somebody');
const where = (e: Told): Part => (e.account ? { account: e.account } : 'an account');
const which = (e: Told): Part => (e.bulkOperation ? { operation: e.bulkOperation } : 'a bulk operation');
const isSelf = (e: Told): boolean => e.user?.email === e.actorName;

const sentences: Record<string, (e: Told) => Part[]> = {
  'membership.added': (e) => ['added ', whom(e), ' to ', where(e)],
  'membership.changed': (e) => ['changed what ', whom(e), ' may do on ', where(e)],
  'membership.removed': (e) => (isSelf(e) ? ['left ', where(e)] : ['removed ', whom(e), ' from ', where(e)]),
  'account.primary_changed': (e) =>
    e.after ? ['made ', whom(e), ' primary user of ', where(e)] : ['left ', where(e), ' without a primary user'],
  'account.primary_removed': (e) => ['removed ', whom(e), ', the primary user, from ', where(e)],
  'user.added': (e) => ['added ', whom(e), ' to the organization'],
  'user.activated': (e) => (isSelf(e) ? ['became active'] : ['made ', whom(e), ' active']),
  'user.updated': (e) => (isSelf(e) ? ['changed their own name'] : ['changed the record of ', whom(e)]),
  'user.suspended': (e) => ['suspended ', whom(e)],
  'user.reactivated': (e) => ['reactivated ', whom(e)],
  'user.organization_role_changed': (e) => ['changed the organization role of ', whom(e)],
  'user.erased': () => ['erased the names of a former person'],
  'session.started': () => ['signed in'],
  'session.ended': () => ['signed out'],
  'sessions.ended': () => ['signed out on every device'],
  'invitation.resent': (e) => ['sent the invitation of ', whom(e), ' again'],
  'invitation.link_shown': (e) => ['created and saw an invitation link of ', whom(e)],
  'invitation.canceled': (e) => ['canceled the invitation of ', whom(e)],
  'invitation.accepted': () => ['accepted the invitation'],
  'password.changed': () => ['changed their password'],
  'password.reset': () => ['reset their password'],
  'role.created': (e) => ['added the role ', roleOf(e.after)],
  'role.updated': (e) => ['changed the role ', roleOf(e.before ?? e.after)],
  'role.deleted': (e) => ['deleted the role ', roleOf(e.before)],
  'account.created': (e) => ['added the account ', where(e)],
  'account.updated': (e) => ['changed the account ', where(e)],
  'account.archived': (e) => ['archived the account ', where(e)],
  'account.restored': (e) => ['restored the account ', where(e)],
  'organization.created': () => ['created the organization'],
  'organization.updated': () => ['renamed the organization'],
  'organization.archived': () => ['archived the organization'],
  'organization.restored': () => ['restored the organization'],
  'organization.seats_set': () => ['set how many seats the plan has'],
  'organization.business_manager_set': (e) => [
    stateOf(e.after)?.enabled
      ? 'turned on Business Manager for the organization'
      : 'turned off Business Manager for the organization',
  ],
  'audit.cut': () => ['deleted the oldest entries of the audit trail'],
  'api_client.created': (e) => ['added the API client ', nameIn(e.after)],
  'api_client.updated': (e) => ['changed the API client ', nameIn(e.after)],
  'api_client.rotated': (e) => ['gave a new token to the API client ', nameIn(e.after)],
  'api_client.revoked': (e) => ['ended the API client ', nameIn(e.after)],
  'saved_view.created': (e) => ['shared the saved view ', nameIn(e.after)],
  'saved_view.updated': (e) => ['changed the saved view ', nameIn(e.after)],
  'saved_view.deleted': (e) => ['deleted the saved view ', nameIn(e.before)],
  'bulk.planned': (e) => ['planned ', which(e)],
  'bulk.run': (e) => ['ran ', which(e)],
  'bulk.canceled': (e) => ['stopped ', which(e)],
  'bulk.ended': (e) => ['finished ', which(e)],
};

const nameIn = (state: string | null): string => stateOf(state)?.name ?? 'that is gone';
const roleOf = (state: string | null): Part => {
  const name = stateOf(state)?.name;
  return name ? { role: name } : 'that is gone';
};

/** Returns the predicate of an event's sentence. Its subject is the actor. */
export function tell(e: Told): Part[] {
  const said = sentences[e.action];
  if (said) return said(e);
  const about: Part[] = [...(e.user ? [' to ', whom(e)] : []), ...(e.account ? [' on ', where(e)] : [])];
  return [`did ${e.action}`, ...about];
}

/** Returns the same sentence as plain text. */
export const plain = (parts: Part[]): string =>
  parts
    .map((p) =>
      typeof p === 'string'
        ? p
        : 'user' in p
          ? nameOf(p.user)
          : 'account' in p
            ? `@${p.account.handle}`
            : 'role' in p
              ? p.role
              : operationName(p.operation),
    )
    .join('');

export const operationName = (o: { label?: string | null }): string =>
  o.label ? `the operation ${o.label}` : 'a bulk operation';

/** Returns the name of an event's actor, and the text that finds its events. */
export function actorOf({ actorKind, actorName }: Told): { name: string; mark?: string; find: string } {
  switch (actorKind) {
    case 'API_CLIENT':
      return { name: actorName, mark: 'API client', find: actorName };
    case 'STAFF':
      return { name: actorName, mark: 'Staff', find: actorName };
    case 'ERASED':
      return { name: 'Somebody erased', find: 'erased' };
    default:
      return { name: actorName, find: actorName };
  }
}
