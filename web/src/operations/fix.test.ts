import { expect, it } from 'vitest';
import {
  cellsOf,
  edited,
  fixesOf,
  leftOut,
  isFixed,
  shownColumns,
  suggested,
  unchanged,
  unknownWords,
  wrongCells,
} from './fix';
import { exampleRow as row } from './row.example';

const roles = ['Analyst', 'Publisher', 'Video Editor'];
const role = { code: 'UNKNOWN_ROLE', message: 'No role.' } as const;

it('shows a row as its cells were written', () => {
  expect(cellsOf(row({ askedAccount: 'MY\u00a0SPACE acme news', askedExpiresAt: 'tomorrow' }))).toMatchObject({
    ACTION: 'ADD',
    EMAIL: 'ann@acme.test',
    PLATFORM: 'MY SPACE',
    HANDLE: 'acme news',
    ROLES: 'Analyst',
    EXPIRES_AT: 'tomorrow',
  });
  expect(cellsOf(row({ askedAction: 'DELETE' })).ACTION).toBe('DELETE');
  expect(cellsOf(row({ askedAction: '?', askedAccount: null }))).toMatchObject({
    ACTION: '',
    PLATFORM: '',
    HANDLE: '',
  });
  expect(shownColumns([row({}), row({ lastName: 'Lee' })])).toEqual([
    'ACTION',
    'EMAIL',
    'LAST_NAME',
    'PLATFORM',
    'HANDLE',
    'ROLES',
  ]);
});

it('sends the changed cells alone', () => {
  const one = row({});
  let edits = edited(unchanged, one, { HANDLE: 'acmenews', EMAIL: 'bob@acme.test' });
  edits = edited(edits, one, { EMAIL: 'ann@acme.test' });
  expect(fixesOf(edits)).toEqual({ cells: [{ row: 1, column: 'HANDLE', value: 'acmenews' }], values: [], without: [] });
  expect(fixesOf(leftOut(edits, 1, true))).toEqual({ cells: [], values: [], without: [1] });
  expect(fixesOf(leftOut(leftOut(edits, 1, true), 1, false)).without).toEqual([]);
});

it('puts a suggestion where what is wrong stands', () => {
  expect(suggested(row({}), 'FACEBOOK acmenews', roles)).toEqual({ PLATFORM: 'Facebook', HANDLE: 'acmenews' });
  const person = { code: 'UNKNOWN_PERSON', message: 'Nobody.' } as const;
  expect(suggested(row({ problem: person }), 'anne@acme.test', roles)).toEqual({ EMAIL: 'anne@acme.test' });
  expect(suggested(row({ problem: person, email: null, username: 'ann' }), 'anne@acme.test', roles)).toEqual({
    EMAIL: 'anne@acme.test',
    USERNAME: '',
  });
  expect(suggested(row({ problem: role, askedRoles: ['analyst', 'Zzz', 'Publishr'] }), 'Publisher', roles)).toEqual({
    ROLES: 'analyst; Zzz; Publisher',
  });
  expect(suggested(row({ problem: role, askedRoles: ['Publisher', 'Publishr'] }), 'Publisher', roles)).toEqual({
    ROLES: 'Publisher',
  });
});

it('counts words that are none of a closed list', () => {
  const rows = [
    row({ problem: role, askedRoles: ['Editor', 'analyst'] }),
    row({ problem: role, askedRoles: ['editor'] }),
    row({ askedAccount: 'MY\u00a0SPACE news' }),
    row({ askedAction: 'DELETE' }),
    row({ askedAction: '?' }),
  ];
  expect(unknownWords(rows, roles)).toEqual([
    { column: 'ROLES', value: 'Editor', rows: 2, suggestion: null },
    { column: 'ACTION', value: 'DELETE', rows: 1, suggestion: null },
    { column: 'PLATFORM', value: 'MY SPACE', rows: 1, suggestion: null },
  ]);
});

it('says which cell is wrong until it is changed or read as another one', () => {
  expect(wrongCells(row({}))).toEqual(['HANDLE']);
  expect(wrongCells(row({ askedAccount: 'CHIRPER news' }))).toEqual(['PLATFORM']);
  expect(wrongCells(row({ problem: { code: 'SEAT_EXHAUSTED', message: 'None.' } }))).toEqual([]);
  const wrong = row({ problem: role, askedRoles: ['Editor'] });
  expect(isFixed(unchanged, wrong)).toBe(false);
  expect(isFixed(edited(unchanged, wrong, { ROLES: 'Analyst' }), wrong)).toBe(true);
  expect(isFixed({ ...unchanged, values: [{ column: 'ROLES', from: 'editor', to: 'Analyst' }] }, wrong)).toBe(true);
  expect(isFixed(unchanged, row({ problem: null }))).toBe(false);
});
