import { expect, it } from 'vitest';
import { endOf, inDays, lastDay } from './day';

it('an access ends when its last day is over, in the local zone', () => {
  for (const day of ['2026-12-24', '2026-12-31', '2028-02-29', '2026-03-29', '2026-10-25'])
    expect(lastDay(endOf(day)), day).toBe(day);
  const end = new Date(endOf('2026-12-24'));
  expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([25, 0, 0]);
});

it('counts days over the end of a month', () => {
  expect(inDays(7, new Date(2026, 11, 28, 23, 59))).toBe('2027-01-04');
});
