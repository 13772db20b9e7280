// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { matchOf, matchWords, readMatch } from './matching';

it('writes a filter of people into an address, and reads it back', () => {
  const filter = {
    q: 'a: b',
    status: ['ACTIVE' as const, 'INVITED' as const],
    role: 'Desk: night',
    absent: '90' as const,
  };
  const parts = ['q:a: b', 'status:ACTIVE', 'status:INVITED', 'role:Desk: night', 'absent:90'];
  expect(matchOf({ people: filter })).toEqual(parts);
  expect(readMatch(parts)).toMatchObject({ people: filter });
  expect(matchOf({ people: {} })).toEqual([]);
});

it('writes a filter of the people of an account into an address, and reads it back', () => {
  const match = {
    on: { platform: 'X' as const, handle: 'aurora:news' },
    members: { role: ['Desk: night', 'Analyst'], legacy: 'no' as const, ends: '30' as const },
  };
  const parts = ['on:x/aurora:news', 'role:Desk: night', 'role:Analyst', 'legacy:no', 'ends:30'];
  expect(matchOf(match)).toEqual(parts);
  expect(readMatch(parts)).toMatchObject(match);
  expect(matchOf({ on: match.on, members: {} })).toEqual(['on:x/aurora:news']);
  expect(readMatch(['on:nowhere', 'legacy:no'])).not.toHaveProperty('on');
});

it('leaves out what it does not understand', () => {
  const read = readMatch(['status:GONE', 'absent:7', 'sort:EMAIL', ':x', 'q', 'legacy:yes']);
  expect(Object.entries('people' in read && read.people).filter(([, value]) => value)).toEqual([['legacy', 'yes']]);
});

it('says whom a filter means', () => {
  expect(matchWords({ people: {} })).toBe('in the organization');
  expect(
    matchWords({ people: { q: 'ann', status: ['ACTIVE', 'INVITED'], role: 'Desk', absent: 'never', legacy: 'yes' } }),
  ).toBe('matching “ann”, with status Active or Invited, with the role Desk, who never signed in, with a legacy role');
  expect(matchWords({ people: { module: 'MEDIA', capability: 'POST', absent: '90', ends: '30' } })).toBe(
    'with the module Media, with the capability Post as the handle, not signed in for 90 days, whose access ends in 30 days',
  );
  const on = { platform: 'X' as const, handle: 'acme' };
  expect(matchWords({ on, members: {} })).toBe('of @acme on X');
  expect(matchWords({ on, members: { role: ['Desk', 'Analyst'], legacy: 'no', ends: '30' } })).toBe(
    'of @acme on X, with the role Desk or Analyst, whose access to it ends in 30 days, without a legacy role',
  );
});
