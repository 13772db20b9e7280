import { expect, it } from 'vitest';
import { shortcuts, ways } from './shortcuts';

it('has no key twice', () => {
  for (const standing of ['staff', 'manager', 'auditor', 'administrator', 'member'] as const) {
    const letters = ways(standing, true, true).flatMap((w) => w.letter ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  }
});

it('offers only what somebody may use', () => {
  expect(ways('member', false, true).map((w) => w.to)).not.toContain('/seats');
  expect(ways('manager', false, true).map((w) => w.to)).not.toContain('/staff');
  expect(ways('staff', false, false).map((w) => w.to)).toEqual(['/staff', '/settings']);
});

it('says every key', () =>
  expect(shortcuts(ways('manager', true, true)).every((g) => g.rows.every((r) => r.does && r.keys.length > 0))).toBe(
    true,
  ));
