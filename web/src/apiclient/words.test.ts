import { expect, it } from 'vitest';
import { stateOf } from './words';

it('knows when a client no longer works', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(stateOf({ revoked: false, expiresAt: null }, now)).toBe('active');
  expect(stateOf({ revoked: false, expiresAt: '2026-11-21T11:59:59Z' }, now)).toBe('ended');
  expect(stateOf({ revoked: true, expiresAt: '2026-12-21T11:59:59Z' }, now)).toBe('revoked');
});
