// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { guess, mapped, missing, recallMapping, rememberMapping, sentNames } from './columns';

beforeEach(() => localStorage.clear());

it('guesses columns by the names that people give them', () => {
  expect(
    guess([
      'E-Mail',
      'Given name',
      'Surname',
      'Network',
      'Account handle',
      'Permission level',
      'Cost centre',
      'End date',
    ]),
  ).toEqual(['email', 'first_name', 'last_name', 'platform', 'handle', 'roles', null, 'expires_at']);
  expect(guess(['Vorname', 'Nachname', 'E-Mail-Adresse', 'Plattform', 'Konto', 'Rolle'])).toEqual([
    'first_name',
    'last_name',
    'email',
    'platform',
    'handle',
    'roles',
  ]);
  expect(guess(['email', 'Email', 'handle', 'Account'])).toEqual(['email', null, 'handle', null]);
  expect(guess(['number', 'outcome', 'roles', 'roles_before'])).toEqual([null, null, 'roles', null]);
});

it('gives a column to one thing at a time', () =>
  expect(mapped(['email', 'handle', null], 2, 'email')).toEqual([null, 'handle', 'email']));

it('says what is missing', () => {
  expect(missing(['username', 'platform', 'handle'])).toEqual([]);
  expect(missing([null, 'roles'])).toHaveLength(3);
});

it('sends names that the API reads or passes over', () =>
  expect(sentNames(['email', null, 'handle', null])).toEqual(['email', 'message', 'handle', 'message']));

it('remembers a mapping for the same columns in any order', () => {
  rememberMapping(['Who', 'Where'], ['email', 'handle']);
  expect(recallMapping(['where', 'WHO'])).toEqual(['handle', 'email']);
  expect(recallMapping(['Who', 'Where', 'What'])).toBeNull();
});
