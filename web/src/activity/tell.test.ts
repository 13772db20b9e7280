import { expect, it } from 'vitest';
import { actions } from './actions';
import { dayOf, instantsOf } from './span';
import { actorOf, changeOf, plain, tell } from './tell';

const ana = { id: 'usr_1', firstName: 'Ana', lastName: 'Ferreira', email: 'ana@aurora.example' };
const news = { id: 'acc_1', platform: 'X' as const, handle: 'auroranews', name: 'News' };
const none = {
  actor: 'mira@aurora.example',
  before: null,
  after: null,
  user: null,
  account: null,
  bulkOperation: null,
};

it('tells every action that can be asked for in words of its own', () => {
  for (const action of actions) expect(plain(tell({ ...none, action })), action).not.toContain(action);
});

it('tells what happened, and what was and is', () => {
  const added = {
    ...none,
    action: 'membership.added',
    user: ana,
    account: news,
    after: '{"roles":["Analyst","Publisher"]}',
  };
  expect(plain(tell(added))).toBe('added Ana Ferreira to @auroranews');
  expect(changeOf(added)).toEqual({ note: 'Analyst and Publisher' });
  expect(changeOf({ ...added, action: 'membership.removed', before: '{"roles":["Analyst"]}', after: null })).toEqual({
    before: 'Analyst',
    after: 'no access',
  });
  expect(plain(tell({ ...added, action: 'membership.removed', actor: ana.email }))).toBe('left @auroranews');
  expect(changeOf({ ...none, action: 'invitation.link_shown', after: '2026-12-28T12:00:00Z' }).note).toMatch(
    /^The link works until .*2026$/,
  );
  expect(changeOf({ ...none, action: 'invitation.resent', before: '', after: '2026-12-28T12:00:00Z' })).toEqual({});
  expect(changeOf({ ...none, action: 'invitation.canceled', before: 'INVITED NONE', after: 'FORMER NONE' })).toEqual({
    before: 'invited',
    after: 'former',
  });
  expect(plain(tell({ ...none, action: 'user.added', user: ana }))).toBe('added Ana Ferreira to the organization');
  expect(changeOf({ ...none, action: 'user.added', after: 'FORMER NONE' })).toEqual({ note: 'former' });
  expect(changeOf({ ...none, action: 'session.ended', after: 'signed out' })).toEqual({});
  expect(changeOf({ ...none, action: 'session.ended', after: 'signed out from another session' })).toEqual({
    note: 'signed out from another session',
  });
  expect(changeOf({ ...none, action: 'user.suspended', before: 'ACTIVE NONE', after: 'SUSPENDED NONE' })).toEqual({
    before: 'active',
    after: 'suspended',
  });
  expect(
    changeOf({ ...none, action: 'user.organization_role_changed', before: 'ACTIVE NONE', after: 'ACTIVE MANAGER' }),
  ).toEqual({ before: 'no duty', after: 'manager' });
  expect(
    changeOf({ ...none, action: 'user.updated', before: 'Ferreira, Ana <a@x> @ana', after: 'Silva, Ana <a@x> @ana' }),
  ).toEqual({ before: 'Ana Ferreira', after: 'Ana Silva' });
  expect(
    changeOf({
      ...none,
      action: 'account.updated',
      before: 'X news, News, the first, in emea/news',
      after: 'X news, News, in emea/news',
    }),
  ).toEqual({ before: 'News, the first', after: 'News' });
  expect(
    changeOf({ ...none, action: 'account.updated', before: 'X news, News', after: 'X desk, News, in emea' }),
  ).toEqual({ before: '@news, in no group', after: '@desk, in emea' });
  expect(
    changeOf({
      ...none,
      action: 'bulk.planned',
      after: 'rows, 1 rows: 0 added, 0 changed, 1 removed, 0 unchanged, 0 refused',
    }),
  ).toEqual({ note: '1 row: 1 removed' });
  const role = {
    ...none,
    action: 'role.updated',
    before: 'Desk: the night: [MEDIA] [POST]',
    after: 'Desk: the night: [MEDIA PUBLISHING] []',
  };
  expect(plain(tell(role))).toBe('changed the role Desk: the night');
  expect(changeOf(role)).toEqual({ note: 'Gained Publishing module; lost Post as the handle' });
  expect(
    plain(
      tell({
        ...none,
        action: 'api_client.rotated',
        after: 'api client Sync (cli_abc): [READ BULK], with a new token',
      }),
    ),
  ).toBe('gave a new token to the API client Sync');
});

it('shows what it does not know as it is', () => {
  expect(plain(tell({ ...none, action: 'sun.rose', account: news }))).toBe('did sun.rose on @auroranews');
  expect(changeOf({ ...none, action: 'sun.rose', before: 'a', after: 'b' })).toEqual({ before: 'a', after: 'b' });
  expect(changeOf({ ...none, action: 'membership.added', after: 'no JSON' })).toEqual({ note: 'no JSON' });
  expect(plain(tell({ ...none, action: 'membership.added' }))).toBe('added somebody to an account');
});

it('knows staff and API clients', () => {
  expect(actorOf('staff@vendor.example (staff)')).toEqual({
    name: 'staff@vendor.example',
    mark: 'Staff',
    find: 'staff@vendor.example',
  });
  expect(actorOf('api client Nightly sync (cli_abc)')).toEqual({
    name: 'Nightly sync',
    mark: 'API client',
    find: 'Nightly sync',
  });
});

it('takes whole days of the local zone', () => {
  const { from, to } = instantsOf({ from: '2026-03-29', to: '2026-03-29' });
  expect(new Date(from ?? '').getDate()).toBe(29);
  expect(new Date(to ?? '').getDate()).toBe(30);
  expect([dayOf('2026-13-40'), dayOf('yesterday'), dayOf('2026-02-01')]).toEqual([undefined, undefined, '2026-02-01']);
});

it('tells how many old entries were deleted, and up to when', () => {
  const cut = { ...none, action: 'audit.cut', actor: 'system' };
  expect(changeOf({ ...cut, after: '{"removed":1200,"sequence":1200,"upTo":"2026-03-02T12:00:00Z"}' }).note).toMatch(
    /^1,200 entries up to .*2026$/,
  );
  expect(changeOf({ ...cut, after: 'as it was' })).toEqual({ after: 'as it was' });
});
