import { expect, it } from 'vitest';
import { missing, replaceSource } from './replace';

const roles = [
  { name: 'Desk', legacy: false },
  { name: 'Publisher', legacy: false },
  { name: 'Legacy User', legacy: true },
];

it('sends the roles, and accounts only where they are fewer than all', () => {
  const both = { from: 'Desk', to: 'Publisher' };
  const names = { role: { name: 'Desk' }, with: { name: 'Publisher' } };
  expect(replaceSource({ ...both, which: 'all' })).toEqual(names);
  expect(replaceSource({ ...both, which: 'all', group: 'emea' })).toEqual({
    ...names,
    accounts: { filter: { archived: false, group: 'emea' } },
  });
  expect(replaceSource({ ...both, account: ['x/acme'] })).toEqual({
    ...names,
    accounts: { refs: [{ handle: { platform: 'X', handle: 'acme' } }] },
  });
});

it('says what is to be done before the plan can be made', () => {
  expect(missing({ from: 'Desk', to: 'Publisher', which: 'all' }, roles, 4, 200)).toEqual([]);
  expect(missing({ from: 'Legacy User', to: 'Publisher', which: 'all' }, roles, null, 200)).toEqual([]);
  expect(missing({}, null, 0, 200)).toEqual([
    'Choose the role to replace.',
    'Choose the new role.',
    'Choose at least one account.',
  ]);
  expect(missing({ from: 'Desk', to: 'Desk', which: 'all' }, roles, 1, 200)).toEqual(['Choose two different roles.']);
  expect(missing({ from: 'Desk', to: 'Legacy User', which: 'all' }, roles, 0, 200)).toEqual([
    'Legacy roles can no longer be assigned. Choose another.',
    'No accounts match the filters.',
  ]);
  expect(missing({ from: 'Gone', to: 'Desk', account: ['x/a', 'x/b'] }, roles, 2, 1)).toEqual([
    'Role not found: “Gone”. Choose another.',
    'Choose at most 1 accounts, or all matching accounts.',
  ]);
});
