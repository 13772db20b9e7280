import { expect, it } from 'vitest';
import { manyPeople } from '../count';
import { differences } from './differences';
import { legacyWords } from './words';

it('counts the legacy roles of a selection', () => {
  expect(legacyWords(2, 5, 'REPLACE')).toBe('2 of the 5 selected have a legacy role: they are replaced.');
  expect(legacyWords(1, 5, 'ADD')).toBe('1 of the 5 selected has a legacy role: it is replaced.');
  expect(legacyWords(1, 1, 'REPLACE')).toBe('The one selected has a legacy role: it is replaced.');
  expect(legacyWords(3, 3, 'REMOVE')).toContain('It is kept');
  expect([manyPeople(1), manyPeople(2000)]).toEqual(['1 person', `${(2000).toLocaleString()} people`]);
});

it('says what somebody else has changed', () => {
  const was = {
    roles: [{ id: '1', name: 'Analyst', legacy: false, modules: [], capabilities: [] }],
    expiresAt: null,
    isPrimary: false,
    user: { firstName: 'Ana', lastName: '', email: 'a@b.example', status: 'ACTIVE' as const },
  };
  expect(differences(was, was)).toEqual([]);
  expect(differences(was, { ...was, roles: [], isPrimary: true })).toEqual([
    'Roles: Analyst → none.',
    'Is now the primary user.',
  ]);
});
