import { expect, it } from 'vitest';
import { seatsMean, slugOf } from './words';

it('makes a short name out of a name', () => {
  expect([slugOf('Ziggurat Média & Co.'), slugOf('  --  '), slugOf('a'.repeat(80))]).toEqual([
    'ziggurat-media-co',
    '',
    'a'.repeat(63),
  ]);
});

it('says what fewer seats than are used mean', () => {
  const of = { name: 'Borealis', used: 10 };
  expect(seatsMean(8, of)).toContain('No one is removed');
  expect(seatsMean(10, of)).toContain('All 10 seats are used');
  expect(seatsMean(12, of)).toBe('10 seats are used, and 2 will be free.');
  expect(seatsMean(1, { ...of, used: 1 })).toContain('The only seat is used.');
  expect(seatsMean(3, { ...of, used: 1 })).toBe('1 seat is used, and 2 will be free.');
  expect(seatsMean(null, of)).toContain('any number of people');
});
