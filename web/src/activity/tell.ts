import { nameOf } from '../person';
import { many } from '../count';
import { capabilityNames, moduleNames } from '../account/words';
import { listed } from '../roles/words';
import type { Event } from './event';

/** What an event speaks of: words, and things that a sentence leads to. */
export type Part =
  | string
  | { user: NonNullable<Event['user']> }
  | { account: NonNullable<Event['account']> }
  | { operation: NonNullable<Event['bulkOperation']> }
  | { role: string };

/** What was and what is, in words. */
export interface Change {
  before?: string;
  after?: string;
  note?: string;
}

type Told = Pick<Event, 'action' | 'actor' | 'before' | 'after' | 'user' | 'account' | 'bulkOperation'>;

// Names that the viewer may not see, or that were erased, are not told.
const whom = (e: Told): Part => (e.user ? { user: e.user } : 'somebody');
const where = (e: Told): Part => (e.account ? { account: e.account } : 'an account');
const which = (e: Told): Part => (e.bulkOperation ? { operation: e.bulkOperation } : 'a bulk operation');
const isSelf = (e: Told): boolean => e.user?.email === e.actor;

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
  'user.organization_role_changed': (e) => ['changed the duty of ', whom(e), ' in the organization'],
  'user.erased': () => ['erased the names of a former person'],
  'session.started': () => ['signed in'],
  'session.ended': () => ['signed out'],
  'sessions.ended': () => ['signed out on every device'],
  'invitation.resent': (e) => ['sent the invitation of ', whom(e), ' again'],
  'invitation.link_shown': (e) => ['created and saw an invitation link of ', whom(e)],
  'invitation.canceled': (e) => ['canceled the invitation of ', whom(e)],
  'invitation.accepted': () => ['accepted the invitation'],
  'password.changed': () => ['changed their password'],
  'password.reset': () => ['replaced a forgotten password'],
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
    e.after === 'true'
      ? 'onboarded the organization for Business Manager'
      : 'took Business Manager from the organization',
  ],
  'audit.cut': () => ['deleted the oldest entries of the audit trail'],
  'api_client.created': (e) => ['added the API client ', clientOf(e.after)],
  'api_client.updated': (e) => ['changed the API client ', clientOf(e.after)],
  'api_client.rotated': (e) => ['gave a new token to the API client ', clientOf(e.after)],
  'api_client.revoked': (e) => ['ended the API client ', clientOf(e.after)],
  'bulk.planned': (e) => ['planned ', which(e)],
  'bulk.run': (e) => ['ran ', which(e)],
  'bulk.canceled': (e) => ['stopped ', which(e)],
  'bulk.ended': (e) => ['came to the end of ', which(e)],
};

/** An event as a sentence whose subject is its actor. */
export function tell(e: Told): Part[] {
  const said = sentences[e.action];
  if (said) return said(e);
  const about: Part[] = [...(e.user ? [' to ', whom(e)] : []), ...(e.account ? [' on ', where(e)] : [])];
  return [`did ${e.action}`, ...about];
}

/** The same as plain text. */
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

const words: Record<string, string> = {
  ACTIVE: 'active',
  INVITED: 'invited',
  SUSPENDED: 'suspended',
  FORMER: 'former',
  NONE: 'no duty',
  MANAGER: 'manager',
  AUDITOR: 'auditor',
  QUEUED: 'queued',
  RUNNING: 'running',
  CANCELING: 'stopping',
  CANCELED: 'stopped',
  SUCCEEDED: 'all rows applied',
  PARTIAL: 'some rows refused',
  FAILED: 'nothing applied',
  PLANNED: 'planned',
  PLANNING: 'being planned',
  EXPIRED: 'expired',
};
const word = (w: string | undefined): string => (w === undefined ? '' : (words[w] ?? w));

/** What was and what is. The trail keeps it as it was written; what is not understood is shown so. */
export function changeOf({ action, before, after }: Told): Change {
  switch (action) {
    case 'membership.added':
      return { note: grant(after) };
    case 'membership.changed':
      return { before: grant(before), after: grant(after) };
    case 'membership.removed':
      return { before: grant(before), after: 'no access' };
    case 'account.primary_changed':
      return { before: before ?? 'nobody', after: after ?? 'nobody' };
    case 'account.primary_removed':
      return after ? { note: `Reason: ${after}` } : {};
    case 'invitation.resent':
      return before ? { note: `Sent before: ${dated(before)}` } : {};
    case 'invitation.link_shown':
      return after ? { note: `The link works until ${dated(after)}` } : {};
    case 'invitation.canceled':
    case 'user.activated':
    case 'user.suspended':
    case 'user.reactivated':
      return { before: word(before?.split(' ')[0]), after: word(after?.split(' ')[0]) };
    case 'user.added':
      return { note: word(after?.split(' ')[0]) };
    case 'user.organization_role_changed':
      return { before: word(before?.split(' ')[1]), after: word(after?.split(' ')[1]) };
    case 'user.updated':
      return (
        moved(parsePerson(before), parsePerson(after)) ?? { before: before ?? undefined, after: after ?? undefined }
      );
    case 'audit.cut':
      return cutOf(after);
    case 'user.erased':
      return {};
    case 'role.created':
      return { note: granted(parseRole(after)) };
    case 'role.deleted':
      return { note: granted(parseRole(before)) };
    case 'role.updated':
      return roleChange(before, after);
    case 'account.created':
    case 'account.archived':
    case 'account.restored':
      return {};
    case 'account.updated':
      return (
        moved(parseAccount(before), parseAccount(after)) ?? { before: before ?? undefined, after: after ?? undefined }
      );
    case 'organization.created':
      return { note: after ?? undefined };
    case 'organization.archived':
    case 'organization.restored':
      return after ? { note: `Reason: ${after}` } : {};
    case 'organization.business_manager_set':
      return {};
    case 'api_client.created':
    case 'api_client.rotated':
    case 'api_client.revoked':
      return { note: clientScopes(after) };
    case 'api_client.updated':
      return { before: clientLine(before), after: clientLine(after) };
    case 'bulk.planned':
      return { note: plan(after) };
    case 'bulk.run':
      return {};
    case 'bulk.ended':
      return { note: word(after ?? undefined) };
    case 'bulk.canceled':
      return { before: word(before ?? undefined), after: word(after ?? undefined) };
    case 'session.started':
      return { note: after ?? undefined };
    case 'session.ended':
      return after && after !== 'signed out' ? { note: after } : {};
    default:
      return before != null && after != null ? { before, after } : { note: after ?? before ?? undefined };
  }
}

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** An instant of the trail, as a day. */
const dated = (text: string): string => (Number.isNaN(Date.parse(text)) ? text : day.format(new Date(text)));

function grant(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  try {
    const { roles, expiresAt } = JSON.parse(text) as { roles?: string[]; expiresAt?: string };
    const held = roles?.length ? listed(roles) : 'no role';
    return expiresAt ? `${held}, until ${day.format(new Date(expiresAt))}` : held;
  } catch {
    return text;
  }
}

interface Described {
  name: string;
  grants: string[];
}

const names: Record<string, string> = {
  ...capabilityNames,
  ...Object.fromEntries(Object.entries(moduleNames).map(([k, v]) => [k, `${v} module`])),
};

/** A role as the trail writes it: "Name: [MODULES] [CAPABILITIES]". */
function parseRole(text: string | null | undefined): Described | null {
  const found = /^(.*): \[([A-Z_ ]*)\] \[([A-Z_ ]*)\]$/s.exec(text ?? '');
  if (!found) return null;
  const [, name = '', modules = '', capabilities = ''] = found;
  return {
    name,
    grants: `${modules} ${capabilities}`
      .split(' ')
      .filter(Boolean)
      .map((g) => names[g] ?? g),
  };
}

function roleOf(text: string | null | undefined): Part {
  const name = parseRole(text)?.name ?? text?.split(':')[0];
  return name ? { role: name } : 'that is gone';
}

const granted = (r: Described | null): string | undefined =>
  r ? (r.grants.length > 0 ? listed(r.grants) : 'grants nothing') : undefined;

function roleChange(before: string | null | undefined, after: string | null | undefined): Change {
  const was = parseRole(before);
  const is = parseRole(after);
  if (!was || !is) return { before: before ?? undefined, after: after ?? undefined };
  const gained = is.grants.filter((g) => !was.grants.includes(g));
  const lost = was.grants.filter((g) => !is.grants.includes(g));
  const said = [
    was.name !== is.name && `renamed to ${is.name}`,
    gained.length > 0 && `gained ${listed(gained)}`,
    lost.length > 0 && `lost ${listed(lost)}`,
  ]
    .filter((s) => s !== false)
    .join('; ');
  return { note: said ? said.charAt(0).toUpperCase() + said.slice(1) : 'Saved without a change' };
}

/** A person as the trail writes them: "Last, First <email> @username". */
function parsePerson(text: string | null | undefined): Record<'name' | 'email' | 'username', string> | null {
  const found = /^(.*), (.*) <(.*)>(?: @(.*))?$/s.exec(text ?? '');
  return found
    ? {
        name: `${found[2] ?? ''} ${found[1] ?? ''}`.trim() || 'no name',
        email: found[3] ?? '',
        username: found[4] ? `@${found[4]}` : 'no username',
      }
    : null;
}

/** An account as the trail writes it: "PLATFORM handle, Name, in group". */
function parseAccount(text: string | null | undefined): Record<'handle' | 'name' | 'group', string> | null {
  const found = /^\w+ ([^ ,]+), (.*?)(?:, in ([^,]+))?$/s.exec(text ?? '');
  return found
    ? { handle: `@${found[1] ?? ''}`, name: found[2] ?? '', group: found[3] ? `in ${found[3]}` : 'in no group' }
    : null;
}

/** What differs between two descriptions; null where one was not understood. */
function moved(was: Record<string, string> | null, is: Record<string, string> | null): Change | null {
  if (!was || !is) return null;
  const fields = Object.keys(was).filter((f) => was[f] !== is[f]);
  return fields.length > 0
    ? { before: fields.map((f) => was[f]).join(', '), after: fields.map((f) => is[f]).join(', ') }
    : { note: 'Saved without a change' };
}

/** A plan as the trail writes it: "csv, 12 rows: 3 added, 0 changed, …"; what is nothing needs no word. */
function plan(text: string | null | undefined): string | undefined {
  const found = /^[\w ]+, (\d+) rows: (.*)$/.exec(text ?? '');
  if (!found) return text ?? undefined;
  const rows = Number(found[1]);
  const said = (found[2] ?? '').split(', ').filter((part) => !part.startsWith('0 '));
  return `${many(rows, 'row')}${said.length > 0 ? `: ${said.join(', ')}` : ''}`;
}

/** How many entries a cut of the trail has deleted, and up to when. */
function cutOf(after: string | null | undefined): Change {
  const [, removed] = /"removed":(\d+)/.exec(after ?? '') ?? [];
  const [, upTo] = /"upTo":"([^"]+)"/.exec(after ?? '') ?? [];
  return removed && upTo
    ? { note: `${many(Number(removed), 'entry', 'entries')} up to ${dated(upTo)}` }
    : { after: after ?? undefined };
}

const clientPattern = /^api client (.+) \(cli_\w+\)(?:: \[([A-Z_ ]*)\](.*))?$/s;
const clientOf = (text: string | null | undefined): string => clientPattern.exec(text ?? '')?.[1] ?? 'that is gone';
const clientScopes = (text: string | null | undefined): string | undefined => {
  const scopes = clientPattern.exec(text ?? '')?.[2];
  return scopes === undefined ? (text ?? undefined) : listed(scopes.split(' ').filter(Boolean)) || 'no scope';
};
const clientLine = (text: string | null | undefined): string | undefined =>
  clientPattern.test(text ?? '') ? `${clientOf(text)}: ${clientScopes(text) ?? ''}` : (text ?? undefined);

/** Who did it, apart from what the trail adds to mark them. */
export function actorOf(actor: string): { name: string; mark?: string; find: string } {
  const client = clientPattern.exec(actor);
  if (client?.[1]) return { name: client[1], mark: 'API client', find: client[1] };
  if (actor.endsWith(' (staff)')) return { name: actor.slice(0, -8), mark: 'Staff', find: actor.slice(0, -8) };
  return actor === 'erased' ? { name: 'Somebody erased', find: actor } : { name: actor, find: actor };
}
