import { expect, it } from 'vitest';
import { refusedOf } from './refused';

const member = (change: object = {}) => ({
  isPrimary: false,
  isLegacy: false,
  isLastAdministrator: false,
  expiresAt: null,
  canManage: { allowed: true, reason: null },
  user: { status: 'ACTIVE' as const },
  ...change,
});

it('refuses nothing where the API allows it', () => expect(refusedOf(member(), false)).toEqual({}));

it('protects the primary user, also from leaving', () => {
  const primary = member({ isPrimary: true, canManage: { allowed: false, reason: 'PRIMARY_PROTECTED' } });
  expect(refusedOf(primary, false).remove).toContain('Only Roster staff');
  expect(refusedOf(primary, true).remove).toContain('Set another primary user first');
  expect(refusedOf(primary, false).primary).toBe('Is already the primary user.');
  expect(refusedOf(primary, false).edit).toBeUndefined(); // names and further roles
  expect(refusedOf(member({ isPrimary: true }), false).remove).toContain('primary user'); // for staff canManage is true
});

it('keeps the last administrator of an account, from staff and from leaving, too', () => {
  const last = member({
    isPrimary: true,
    isLastAdministrator: true,
    canManage: { allowed: false, reason: 'PRIMARY_PROTECTED' },
  });
  for (const refused of [
    refusedOf(last, false),
    refusedOf(last, true),
    refusedOf({ ...last, canManage: { allowed: true, reason: null } }, false),
  ])
    expect(refused.remove).toBe('Is the last administrator. Make someone else an administrator first.');
  expect(refusedOf({ ...last, canManage: { allowed: true, reason: null } }, false).edit).toBeUndefined(); // names and other roles may change
});

it('sends people with a legacy role to Assign roles', () => {
  const legacy = member({ isLegacy: true, canManage: { allowed: false, reason: 'LEGACY_ROLE' } });
  expect(Object.values(refusedOf(legacy, false))).toEqual(
    Array(3).fill('Has a legacy role. Select the row and choose “Assign roles” first.'),
  );
});

it('lets people leave whom it lets do nothing else', () => {
  const reader = member({ canManage: { allowed: false, reason: 'FORBIDDEN' } });
  expect(Object.keys(refusedOf(reader, true)).sort()).toEqual(['edit', 'primary']);
});

it('makes nobody primary who is invited, suspended or leaves on a day', () => {
  for (const change of [
    { user: { status: 'INVITED' } },
    { user: { status: 'SUSPENDED' } },
    { expiresAt: '2027-01-01T00:00:00Z' },
  ])
    expect(refusedOf(member(change), false).primary).toBeTruthy();
});
