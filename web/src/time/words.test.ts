import { expect, it } from 'vitest';
import { endOf, startOf } from './day';
import { clock, dated, lastDated, near } from './words';

it('speaks of instants as people do', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(near(new Date('2026-11-21T11:59:40Z'), now)).toBe('just now');
  expect(near(new Date('2026-11-21T11:30:00Z'), now)).toBe('30 minutes ago');
  expect(near(new Date('2026-11-20T12:00:00Z'), now)).toBe('yesterday');
  expect(near(new Date('2026-11-23T12:00:00Z'), now)).toBe('in 2 days');
  expect(near(new Date('2026-01-05T12:00:00Z'), now)).toMatch(/5/);
  expect(near(new Date('2025-01-05T12:00:00Z'), now)).toMatch(/2025/);
});

it('shows a wait as a clock', () => expect([clock(5), clock(65), clock(900)]).toEqual(['0:05', '1:05', '15:00']));

it('names the last day of access, not the day that begins when it ends', () => {
  expect(lastDated(endOf('2026-12-24'))).toBe(dated(startOf('2026-12-24')));
  expect(lastDated('2026-12-24T12:00:00Z')).toBe(dated('2026-12-24T12:00:00Z'));
});
