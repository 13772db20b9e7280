import { expect, it } from 'vitest';
import { refusedOf } from './refused';

const yes = { allowed: true, message: null };
const no = (message: string | null) => ({ allowed: false, message });
const member = (change: object = {}) => ({
  isPrimary: false,
  isLegacy: false,
  canAssignRoles: yes,
  canRemove: yes,
  canSetPrimary: yes,
  user: { canUpdate: yes },
  ...change,
});
const those = (m: ReturnType<typeof member>) =>
  Object.fromEntries(Object.entries(refusedOf(m)).filter(([, why]) => why !== undefined));

it('refuses nothing where the API allows it', () => expect(those(member())).toEqual({}));

it('says of each act what the API says', () => {
  expect(
    those(member({ canRemove: no('Protected.'), canSetPrimary: no('Ends.'), canAssignRoles: no('Not yours.') })),
  ).toEqual({ remove: 'Protected.', primary: 'Ends.', access: 'Not yours.' });
  expect(those(member({ canRemove: no(null) })).remove).toContain('Try again later');
});

it('edits somebody whose names or whose roles can be edited', () => {
  expect(refusedOf(member({ user: { canUpdate: no('Elsewhere.') } })).edit).toBeUndefined();
  expect(refusedOf(member({ canAssignRoles: no('Not yours.') })).edit).toBeUndefined(); // one's own name
  expect(refusedOf(member({ user: { canUpdate: no('Hers.') }, canAssignRoles: no('Not yours.') })).edit).toBe(
    'Not yours.',
  );
});

it('sends people with a legacy role to Assign roles', () =>
  expect(refusedOf(member({ isLegacy: true, user: { canUpdate: no('Use Assign roles.') } })).edit).toBe(
    'Use Assign roles.',
  ));

it('makes nobody the primary user who is it already', () =>
  expect(those(member({ isPrimary: true }))).toEqual({ primary: 'Is already the primary user.' }));
