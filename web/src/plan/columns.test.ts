// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { mapped, missing, recallMapping, rememberMapping } from './columns';

beforeEach(() => localStorage.clear());

it('gives a column to one thing at a time', () =>
  expect(mapped(['EMAIL', 'HANDLE', null], 2, 'EMAIL')).toEqual([null, 'HANDLE', 'EMAIL']));

it('says what is missing', () => {
  expect(missing(['USERNAME', 'PLATFORM', 'HANDLE'])).toEqual([]);
  expect(missing([null, 'ROLES'])).toHaveLength(3);
  expect(missing(['EMAIL', 'HANDLE'], { defaults: [{ column: 'PLATFORM' }] })).toEqual([]);
  expect(missing(['EMAIL', 'HANDLE'], { mistakes: [{ message: 'the column platform is missing' }] })).toHaveLength(1);
  expect(missing(['EMAIL', 'HANDLE'], { mistakes: [] })).toEqual([]);
});

it('remembers a mapping for the same columns in any order', () => {
  rememberMapping(['Who', 'Where'], ['EMAIL', 'HANDLE']);
  expect(recallMapping(['where', 'WHO'])).toEqual(['HANDLE', 'EMAIL']);
  expect(recallMapping(['Who', 'Where', 'What'])).toBeNull();
});
