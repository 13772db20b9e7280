import { expect, it } from 'vitest';
import { fill, level, sentence } from './words';

const seats = (entitled: number | null, active: number, reserved = 0) => {
  const used = active + reserved;
  return {
    entitled,
    active,
    reserved,
    used,
    free: entitled === null ? null : Math.max(entitled - used, 0),
    overBy: entitled === null ? 0 : Math.max(used - entitled, 0),
  };
};

it('is amber from 90 % and red when full', () => {
  expect(
    [seats(10, 8), seats(10, 9), seats(10, 8, 1), seats(10, 10), seats(10, 12), seats(null, 900), seats(0, 0)].map(
      level,
    ),
  ).toEqual(['calm', 'near', 'near', 'full', 'full', 'calm', 'full']);
});

it('says what to do when seats run out', () => {
  expect(sentence(seats(126, 112, 6))).toBe('118 of 126 seats used (6 of them invited), 8 free.');
  expect(sentence(seats(10, 10))).toContain('No seats left');
  expect(sentence(seats(10, 12))).toContain('2 over the limit');
  expect(sentence(seats(null, 1))).toBe('1 seat used. There is no seat limit.');
});

it('never overflows its bar', () => {
  for (const s of [seats(10, 12, 3), seats(0, 0), seats(null, 5, 5), seats(10, 0)]) {
    const { active, reserved } = fill(s);
    expect(active + reserved).toBeLessThanOrEqual(100.001);
  }
});
