import { expect, it } from 'vitest';
import { hasWords } from './fold';

it('finds people by first and last name, in any order', () => {
  expect(
    ['jonas lind', 'LIND jonas', 'zoe', 'aurora jonas'].map((wanted) =>
      hasWords('Jonas Lindqvist jonas.lindqvist@aurora.example', wanted),
    ),
  ).toEqual([true, true, false, true]);
  expect(hasWords('José Velázquez', 'velazquez jose')).toBe(true);
});
