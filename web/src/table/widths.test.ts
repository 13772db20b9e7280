import { expect, it } from 'vitest';
import { moved, written } from './widths';

it('moves the edge between two columns, and keeps them together as wide as they were', () => {
  expect(moved({ name: 10, email: 20, status: 5 }, 'name', 'email', 2.5)).toEqual({ name: 12.5, email: 17.5 });
  expect(moved({ name: 10, email: 20 }, 'name', 'email', -4)).toEqual({ name: 6, email: 24 });
});

it('keeps each column wide enough to be found', () => {
  expect(moved({ name: 10, email: 20 }, 'name', 'email', 100)).toEqual({ name: 27, email: 3 });
  expect(moved({ name: 10, email: 20 }, 'name', 'email', -100)).toEqual({ name: 3, email: 27 });
  expect(moved({ name: 59, email: 20 }, 'name', 'email', 5)).toEqual({ name: 60, email: 19 });
});

it('writes widths as shares where every column has one', () => {
  expect(written(['name', 'email'], { name: 10, email: 30, gone: 5 }, 0)).toEqual({
    name: '25.000%',
    email: '75.000%',
  });
  expect(written(['name', 'email'], { name: 10, email: 30 }, 10)).toEqual({ name: '20.000%', email: '60.000%' });
  expect(written(['name', 'email', 'new'], { name: 10, email: 30 }, 0)).toEqual({ name: '10rem', email: '30rem' });
});
