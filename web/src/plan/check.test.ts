import { expect, it } from 'vitest';
import { readRow } from './check';
import type { Mapping } from './columns';

const mapping: Mapping = ['email', 'platform', 'handle', 'roles', 'action', 'expires_at', null];
const flaws = (...cells: string[]) =>
  readRow({ line: 7, cells: [...cells, ...Array<string>(Math.max(0, 7 - cells.length)).fill('')] }, mapping, [
    'Analyst',
    'Publisher',
  ]).flaws;

it('finds nothing wrong with a row that is right', () => {
  expect(flaws('ann@x.test', 'x', '@news', 'analyst; Publisher', '', '2027-01-31', 'whatever')).toEqual([]);
  expect(flaws('ann@x.test', 'TIKTOK', 'news', '', 'remove')).toEqual([]);
  expect(flaws('ann@x.test', '', 'https://x.com/news', 'Analyst')).toEqual([]); // the address says the platform
  expect(flaws('“ann@x.test”', 'X', 'news', 'Analyst')).toEqual([]); // what an address is, the API decides
});

it('says at which line and column, and whether the row or the file is refused', () => {
  expect(flaws('ann', 'X', 'n', 'Analyst')).toMatchObject([{ column: 1, stops: false }]);
  expect(flaws('ann@x.test', '', 'n', 'Analyst')).toMatchObject([{ column: 2, stops: false }]);
  expect(flaws('', 'X', 'n', 'Analyst')).toMatchObject([{ line: 7, column: 1, stops: false }]);
  expect(flaws('ann@x.test', 'Twitter', 'n', 'Analyst')).toMatchObject([{ column: 2, stops: false }]);
  expect(flaws('ann@x.test', 'X', 'n', 'Analyst;Boss')).toMatchObject([
    { column: 4, text: 'There is no role “Boss”.' },
  ]);
  expect(flaws('ann@x.test', 'X', 'n', 'Analyst', 'delete')).toMatchObject([{ column: 5, stops: true }]);
  expect(flaws('ann@x.test', 'X', 'n', 'Analyst', '', '31.1.2027')).toMatchObject([{ column: 6, stops: true }]);
  expect(flaws('ann@x.test', 'X', 'n', 'Analyst', '', '', '', 'more')).toMatchObject([{ stops: true }]);
});

it('reads cells as the API does', () =>
  expect(
    readRow({ line: 2, cells: ["'=x@x.test", ' X ', 'n', 'Analyst', '', '', ''] }, mapping, null).cells,
  ).toMatchObject({ email: '=x@x.test', platform: 'X' }));
