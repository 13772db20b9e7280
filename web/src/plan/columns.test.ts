// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { mapped, missing, recallMapping, rememberMapping } from './columns';

beforeEach(() => localStorage.clear());

it('gives a column to one thing at a time', () =>
  expect(mapped(['EMAIL', 'HANDLE', null], 2, 'EMAIL')).toEqual([null, 'HANDLE', 'EMAIL']));

it('says what is missing', () => {
  expect(missing(['USERNAME', 'PLATFORM', 'HANDLE'])).toEqual([]);
  expect(missing([null, 'ROLES'])).toHaveLength(3);
  expect(missing(['EMAIL', 'HANDLE'], [{ column: 'PLATFORM' }])).toEqual([]);
});

it('remembers a mapping for the same columns in any order', () => {
  rememberMapping(['Who', 'Where'], ['EMAIL', 'HANDLE']);
  expect(recallMapping(['where', 'WHO'])).toEqual(['HANDLE', 'EMAIL']);
  expect(recallMapping(['Who', 'Where', 'What'])).toBeNull();
});
