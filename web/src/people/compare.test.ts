import { expect, it } from 'vitest';
import { compare } from './compare';

const news = { id: 'a1', name: 'News', handle: 'news' };
const sports = { id: 'a2', name: 'Sports', handle: 'sports' };
const on = (account: typeof news, ...roles: string[]) => ({ account, roles: roles.map((name) => ({ name })) });

it('sets the roles of two people side by side, whatever their order', () => {
  const lines = compare([on(sports, 'Analyst'), on(news, 'Publisher', 'Analyst')], [on(news, 'Analyst', 'Publisher')]);
  expect(lines.map((l) => [l.account.handle, l.mine, l.theirs, l.same])).toEqual([
    ['news', ['Analyst', 'Publisher'], ['Analyst', 'Publisher'], true],
    ['sports', ['Analyst'], [], false],
  ]);
});
