import { many } from '../count';
import { capabilityNames, moduleNames } from '../account/words';
import { listed } from '../roles/words';
import { mailWords } from '../settings/words';
import { stateOf, type State } from './state';
import type { Told } from './tell';
import { dated, lastDated } from '../time/words';

/** The values before and after a change, in words. */
export interface Change {
  before?: string;
  after?: string;
  note?: string;
}

const words: Record<string, string> = {
  ACTIVE: 'active',
  INVITED: 'invited',
  SUSPENDED: 'suspended',
  FORMER: 'former',
  NONE: 'no organization role',
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
  PASSWORD: 'by password',
  SINGLE_SIGN_ON: 'by single sign-on',
  SIGNED_OUT_ELSEWHERE: 'signed out from another session',
  ALL_EARLIER_SESSIONS: 'all earlier sessions have ended',
  ENDED_BY_SIGN_IN_PROVIDER: 'by the sign-in provider',
};
const word = (w: string | undefined): string | undefined => (w === undefined ? undefined : (words[w] ?? w));

/** Returns the values before and after an event's change. Events from before the data was structured have only a text, which is returned as it is. */
export function changeOf({ action, before, after }: Told): Change {
  const was = stateOf(before);
  const is = stateOf(after);
  if (was?.text !== undefined || is?.text !== undefined) return older(was, is);
  switch (action) {
    case 'membership.added':
      return { note: grant(is) };
    case 'membership.changed':
      return { before: grant(was), after: grant(is) };
    case 'membership.removed':
      return { before: grant(was), after: 'no access' };
    case 'account.primary_changed':
      return { before: was?.email ?? 'nobody', after: is?.email ?? 'nobody' };
    case 'account.primary_removed':
    case 'organization.archived':
    case 'organization.restored':
      return is?.reason ? { note: `Reason: ${is.reason}` } : {};
    case 'invitation.resent':
      return was?.sentAt ? { note: `Sent before: ${dated(was.sentAt)}` } : {};
    case 'invitation.link_shown':
      return is?.expiresAt ? { note: `The link works until ${dated(is.expiresAt)}` } : {};
    case 'invitation.accepted':
    case 'user.updated':
      return moved(person(was), person(is));
    case 'invitation.canceled':
    case 'user.activated':
    case 'user.suspended':
    case 'user.reactivated':
    case 'bulk.canceled':
      return { before: word(was?.status), after: word(is?.status) };
    case 'user.added':
    case 'bulk.ended':
      return { note: word(is?.status) };
    case 'user.organization_role_changed':
      return { before: word(was?.organizationRole), after: word(is?.organizationRole) };
    case 'role.created':
      return { note: granted(is) };
    case 'role.deleted':
      return { note: granted(was) };
    case 'role.updated':
      return roleChange(was, is);
    case 'account.updated':
      return moved(account(was), account(is));
    case 'organization.created':
      return { note: is?.name };
    case 'organization.updated':
      return moved(organization(was), organization(is));
    case 'organization.seats_set':
      return { before: seats(was), after: seats(is) };
    case 'audit.cut':
      return is?.removed && is.upTo ? { note: `${many(is.removed, 'entry', 'entries')} up to ${dated(is.upTo)}` } : {};
    case 'api_client.created':
    case 'api_client.rotated':
    case 'api_client.revoked':
      return { note: scopes(is) };
    case 'api_client.updated':
      return { before: `${was?.name ?? ''}: ${scopes(was)}`, after: `${is?.name ?? ''}: ${scopes(is)}` };
    case 'bulk.planned':
      return { note: plan(is) };
    case 'session.started':
      return { note: word(is?.method) };
    case 'session.ended':
    case 'sessions.ended':
    case 'password.changed':
    case 'password.reset':
      return is?.because && is.because !== 'SIGNED_OUT' ? { note: word(is.because) } : {};
    default:
      return {};
  }
}

const older = (was: State | undefined, is: State | undefined): Change =>
  was?.text !== undefined && is?.text !== undefined
    ? { before: was.text, after: is.text }
    : { note: is?.text ?? was?.text };

function grant(s: State | undefined): string | undefined {
  if (!s) return undefined;
  const held = s.roles?.length ? listed(s.roles.map((r) => r.name)) : 'no role';
  return s.expiresAt ? `${held}, until ${lastDated(s.expiresAt)}` : held;
}

const grants = (s: State | undefined): string[] => [
  ...(s?.modules ?? []).map((m) => `${moduleNames[m]} module`),
  ...(s?.capabilities ?? []).map((c) => capabilityNames[c]),
];

const granted = (s: State | undefined): string => listed(grants(s)) || 'grants nothing';

function roleChange(was: State | undefined, is: State | undefined): Change {
  const had = grants(was);
  const has = grants(is);
  const gained = has.filter((g) => !had.includes(g));
  const lost = had.filter((g) => !has.includes(g));
  const said = [
    was?.name !== is?.name && `renamed to ${is?.name ?? ''}`,
    gained.length > 0 && `gained ${listed(gained)}`,
    lost.length > 0 && `lost ${listed(lost)}`,
  ]
    .filter((s) => s !== false)
    .join('; ');
  return { note: said ? said.charAt(0).toUpperCase() + said.slice(1) : 'Saved without a change' };
}

const person = (s: State | undefined): string[] => [
  `${s?.firstName ?? ''} ${s?.lastName ?? ''}`.trim() || 'no name',
  s?.email ?? '',
  s?.username ? `@${s.username}` : 'no username',
];

const account = (s: State | undefined): string[] => [
  `@${s?.handle ?? ''}`,
  s?.name ?? '',
  s?.group ? `in ${s.group}` : 'in no group',
  s?.primaryAccount ? 'affiliated with another account' : 'not affiliated',
];

const organization = (s: State | undefined): string[] => [
  s?.name ?? '',
  s?.slug ?? '',
  s?.timeZone ?? '',
  s?.mailsSwitchedOff
    ? `emails switched off: ${listed(s.mailsSwitchedOff.map((kind) => mailWords[kind].label))}`
    : 'all emails on',
];

/** Returns the parts that differ between two descriptions. */
function moved(was: string[], is: string[]): Change {
  const parts = was.map((_, i) => i).filter((i) => was[i] !== is[i]);
  return parts.length > 0
    ? { before: parts.map((i) => was[i]).join(', '), after: parts.map((i) => is[i]).join(', ') }
    : { note: 'Saved without a change' };
}

const seats = (s: State | undefined): string => (s?.limit == null ? 'unlimited' : many(s.limit, 'seat'));

const scopes = (s: State | undefined): string => listed(s?.scopes ?? []) || 'no scope';

/** Describes the effect of a plan. Outcomes without rows are left out. */
function plan(s: State | undefined): string {
  const said = (['added', 'changed', 'removed', 'unchanged', 'refused'] as const)
    .filter((outcome) => s?.[outcome])
    .map((outcome) => `${s?.[outcome]?.toLocaleString() ?? ''} ${outcome}`);
  return `${many(s?.rows ?? 0, 'row')}${said.length > 0 ? `: ${said.join(', ')}` : ''}`;
}
