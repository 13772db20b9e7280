import { expect, it } from 'vitest';
import { below, changedDays, csvOf, sentenceOf, stepped, topOf, type SeatDay } from './history';

const day = (at: string, active: number, reserved: number, entitled: number | null): SeatDay => ({
  day: at,
  active,
  reserved,
  used: active + reserved,
  entitled,
});
const days = [
  day('2026-01-01', 1, 0, null),
  day('2026-01-02', 1, 0, null),
  day('2026-01-03', 1, 3, 10),
  day('2026-01-04', 4, 0, 10),
];

it('draws steps from day to day, and a gap where there is no limit', () => {
  expect(topOf(days)).toBe(15);
  expect(stepped(days, (d) => d.used, 10)).toBe('M0.0 180.0H200.0V180.0H400.0V120.0H600.0V120.0H800.0');
  expect(stepped(days, (d) => d.entitled, 10)).toBe('M400.0 0.0H600.0V0.0H800.0');
  expect(below(days, (d) => d.active, 10)).toMatch(/V200H0Z$/);
  expect(below([], (d) => d.active, 10)).toBe('');
});

it('lists the days on which something changed, the newest first', () => {
  expect(changedDays(days).map((d) => [d.day, d.by])).toEqual([
    ['2026-01-04', 0],
    ['2026-01-03', 3],
  ]);
});

it('says what the chart shows', () => {
  expect(sentenceOf(days)).toMatch(/^From 1 seats? used on .* to 4 on .*\. The most was 4, on/);
  expect(sentenceOf([])).toBe('Nothing is known yet.');
});

it('is a line of CSV for each day', () =>
  expect(csvOf(days.slice(1, 3))).toBe(
    'day,used,active,invited,limit\r\n2026-01-02,1,1,0,\r\n2026-01-03,4,1,3,10\r\n',
  ));
