import { expect, it } from 'vitest';
import { actions } from './actions';
import { dayOf, instantsOf } from './span';
import { changeOf } from './change';
import { actorOf, plain, tell } from './tell';

const ana = { id: 'usr_1', firstName: 'Ana', lastName: 'Ferreira', email: 'ana@aurora.example' };
const news = { id: 'acc_1', platform: 'X' as const, handle: 'auroranews', name: 'News' };
const none = {
  actorKind: 'PERSON' as const,
  actorName: 'mira@aurora.example',
  before: null,
  after: null,
  user: null,
  account: null,
  bulkOperation: null,
};

/** A state as the trail writes it. */
const v = (state: object): string => JSON.stringify({ v: 1, ...state });
const role = (name: string) => ({ id: `rol_${name}`, name });

it('tells every action that can be asked for in words of its own', () => {
  for (const action of actions) expect(plain(tell({ ...none, action })), action).not.toContain(action);
});

it('tells what happened, and what was and is', () => {
  const added = {
    ...none,
    action: 'membership.added',
    user: ana,
    account: news,
    after: v({ roles: [role('Analyst'), role('Publisher')] }),
  };
  expect(plain(tell(added))).toBe('added Ana Ferreira to @auroranews');
  expect(changeOf(added)).toEqual({ note: 'Analyst and Publisher' });
  expect(
    changeOf({ ...added, action: 'membership.removed', before: v({ roles: [role('Analyst')] }), after: null }),
  ).toEqual({ before: 'Analyst', after: 'no access' });
  expect(plain(tell({ ...added, action: 'membership.removed', actorName: ana.email }))).toBe('left @auroranews');
  expect(plain(tell({ ...none, action: 'user.added', user: ana }))).toBe('added Ana Ferreira to the organization');
  const night = { id: 'rol_1', name: 'Desk: the [night]', modules: ['MEDIA'], capabilities: ['POST'] };
  const edited = {
    ...none,
    action: 'role.updated',
    before: v(night),
    after: v({ ...night, modules: ['MEDIA', 'PUBLISHING'], capabilities: [] }),
  };
  expect(plain(tell(edited))).toBe('changed the role Desk: the [night]');
  expect(changeOf(edited)).toEqual({ note: 'Gained Publishing module; lost Post as the handle' });
  expect(
    plain(tell({ ...none, action: 'api_client.rotated', after: v({ id: 'cli_1', name: 'Sync (old): [READ]' }) })),
  ).toBe('gave a new token to the API client Sync (old): [READ]');
});

it.each([
  ['invitation.resent', null, { sentAt: '2026-12-28T12:00:00Z' }, {}],
  ['invitation.canceled', { status: 'INVITED' }, { status: 'FORMER' }, { before: 'invited', after: 'former' }],
  ['user.added', null, { status: 'FORMER', organizationRole: 'NONE' }, { note: 'former' }],
  ['session.started', null, { method: 'SINGLE_SIGN_ON' }, { note: 'by single sign-on' }],
  ['session.ended', null, { because: 'SIGNED_OUT' }, {}],
  ['session.ended', null, { because: 'SIGNED_OUT_ELSEWHERE' }, { note: 'signed out from another session' }],
  ['user.suspended', { status: 'ACTIVE' }, { status: 'SUSPENDED' }, { before: 'active', after: 'suspended' }],
  [
    'user.organization_role_changed',
    { organizationRole: 'NONE' },
    { organizationRole: 'MANAGER' },
    { before: 'no organization role', after: 'manager' },
  ],
  [
    'user.updated',
    { firstName: 'Ana', lastName: 'Ferreira', email: 'a@x', username: 'ana' },
    { firstName: 'Ana', lastName: 'Silva', email: 'a@x', username: 'ana' },
    { before: 'Ana Ferreira', after: 'Ana Silva' },
  ],
  [
    'account.updated',
    { handle: 'news', name: 'News, in crisis', group: 'emea/news, west' },
    { handle: 'news', name: 'News', group: 'emea/news, west' },
    { before: 'News, in crisis', after: 'News' },
  ],
  [
    'account.updated',
    { handle: 'news', name: 'News' },
    { handle: 'desk', name: 'News', group: 'emea' },
    { before: '@news, in no group', after: '@desk, in emea' },
  ],
  [
    'account.updated',
    { handle: 'news', name: 'News' },
    { handle: 'news', name: 'News', primaryAccount: 'acc_0' },
    { before: 'not affiliated', after: 'affiliated with another account' },
  ],
  ['organization.seats_set', { limit: null }, { limit: 1 }, { before: 'unlimited', after: '1 seat' }],
  ['audit.cut', null, { removed: 1200, upTo: '2026-03-02T12:00:00Z' }, { note: '1,200 entries up to Mar 2, 2026' }],
  ['bulk.planned', null, { rows: 1, added: 0, removed: 1 }, { note: '1 row: 1 removed' }],
])('says what %s changed', (action, before, after, want) => {
  expect(changeOf({ ...none, action, before: before && v(before), after: v(after) })).toEqual(want);
});

it('shows what it does not know, and what is older, as it is', () => {
  expect(plain(tell({ ...none, action: 'sun.rose', account: news }))).toBe('did sun.rose on @auroranews');
  expect(changeOf({ ...none, action: 'account.updated', before: '{"text":"a"}', after: '{"text":"b"}' })).toEqual({
    before: 'a',
    after: 'b',
  });
  expect(changeOf({ ...none, action: 'role.created', after: '{"text":"Desk: [MEDIA] []"}' })).toEqual({
    note: 'Desk: [MEDIA] []',
  });
  expect(plain(tell({ ...none, action: 'membership.added' }))).toBe('added somebody to an account');
});

it('knows staff, API clients and who is gone', () => {
  expect(actorOf({ ...none, action: '', actorKind: 'STAFF', actorName: 'staff@vendor.example' })).toEqual({
    name: 'staff@vendor.example',
    mark: 'Staff',
    find: 'staff@vendor.example',
  });
  expect(actorOf({ ...none, action: '', actorKind: 'API_CLIENT', actorName: 'Nightly sync' }).mark).toBe('API client');
  expect(actorOf({ ...none, action: '', actorKind: 'ERASED', actorName: '' })).toEqual({
    name: 'Somebody erased',
    find: 'erased',
  });
});

it('takes whole days of the local zone', () => {
  const { from, to } = instantsOf({ from: '2026-03-29', to: '2026-03-29' });
  expect(new Date(from ?? '').getDate()).toBe(29);
  expect(new Date(to ?? '').getDate()).toBe(30);
  expect([dayOf('2026-13-40'), dayOf('yesterday'), dayOf('2026-02-01')]).toEqual([undefined, undefined, '2026-02-01']);
});
