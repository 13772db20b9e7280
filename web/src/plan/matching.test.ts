// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { filterOfMatch, matchOf, matchWords } from './matching';

it('writes a filter of people into an address, and reads it back', () => {
  const filter = {
    q: 'a: b',
    status: ['ACTIVE' as const, 'INVITED' as const],
    role: 'Desk: night',
    absent: '90' as const,
  };
  expect(matchOf(filter)).toEqual(['q:a: b', 'status:ACTIVE', 'status:INVITED', 'role:Desk: night', 'absent:90']);
  expect(filterOfMatch(matchOf(filter))).toMatchObject(filter);
  expect(matchOf({})).toEqual([]);
});

it('leaves out what it does not understand', () => {
  const read = filterOfMatch(['status:GONE', 'absent:7', 'sort:EMAIL', ':x', 'q', 'legacy:yes']);
  expect(Object.entries(read).filter(([, value]) => value)).toEqual([['legacy', 'yes']]);
});

it('says whom a filter means', () => {
  expect(matchWords({})).toBe('in the organization');
  expect(matchWords({ q: 'ann', status: ['ACTIVE', 'INVITED'], role: 'Desk', absent: 'never', legacy: 'yes' })).toBe(
    'matching “ann”, with status Active or Invited, with the role Desk, who never signed in, with a legacy role',
  );
  expect(matchWords({ module: 'MEDIA', capability: 'POST', absent: '90', ends: '30' })).toBe(
    'with the module Media, with the capability Post as the handle, not signed in for 90 days, whose access ends in 30 days',
  );
});
