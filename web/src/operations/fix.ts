import { platformNames, platformOf } from '../account/platform';
import type { BulkColumn } from '../gql/graphql';
import type { FileRead, How } from '../plan/reading';
import type { Fixes } from './again';
import { suggestedAccount, type Row } from './row';
import { actionNames } from './words';

// Refused rows as a table of cells, and the edits to them. Only edited cells are sent, so that the rest of each row stays as it was requested.

/** The API's limit of corrected cells, replaced words and skipped rows. */
export const mostFixes = 1_000;

/** The columns of the table, in order. */
export const fixColumns = [
  'ACTION',
  'EMAIL',
  'USERNAME',
  'FIRST_NAME',
  'LAST_NAME',
  'PLATFORM',
  'HANDLE',
  'ROLES',
  'EXPIRES_AT',
] as const satisfies BulkColumn[];
export type FixColumn = (typeof fixColumns)[number];

/** Columns that are always shown. The others are shown if a row has a value in them. */
const always: readonly FixColumn[] = ['ACTION', 'EMAIL', 'PLATFORM', 'HANDLE', 'ROLES'];

export interface Edits {
  /** By row number and column. */
  cells: Readonly<Record<string, string>>;
  values: How['values'];
  without: readonly number[];
}

export const unchanged: Edits = { cells: {}, values: [], without: [] };

const key = (row: number, column: FixColumn) => `${row} ${column}`;

const known = (platform: string) => {
  const code = platformOf(platform);
  return code ? platformNames[code] : platform;
};

/** Splits the text of an unknown account into platform and handle. Spaces in the platform are non-breaking spaces in the text. */
function askedAccount(text: string): { platform: string; handle: string } {
  const at = text.indexOf(' ');
  return { platform: text.slice(0, at).replaceAll('\u00a0', ' '), handle: text.slice(at + 1) };
}

/** Returns what a row requested, as cells of a file. */
export function cellsOf(row: Row): Record<FixColumn, string> {
  const { platform, handle } = row.account ?? askedAccount(row.askedAccount ?? ' ');
  return {
    ACTION: row.askedAction === '?' ? '' : (row.askedAction ?? row.action),
    EMAIL: row.email ?? '',
    USERNAME: row.username ?? '',
    FIRST_NAME: row.firstName ?? '',
    LAST_NAME: row.lastName ?? '',
    PLATFORM: known(platform),
    HANDLE: handle,
    ROLES: row.askedRoles.join('; '),
    EXPIRES_AT: row.askedExpiresAt ?? row.expiresAt ?? '',
  };
}

export const cellOf = (edits: Edits, row: Row, column: FixColumn): string =>
  edits.cells[key(row.number, column)] ?? cellsOf(row)[column];

export const isChanged = (edits: Edits, row: Row, column: FixColumn): boolean => key(row.number, column) in edits.cells;

/** Sets the text of cells of a row. A cell with its original text counts as unchanged. */
export function edited(edits: Edits, row: Row, texts: Partial<Record<FixColumn, string>>): Edits {
  const cells = { ...edits.cells };
  const was = cellsOf(row);
  for (const column of fixColumns) {
    const text = texts[column];
    if (text === undefined) continue;
    const k = key(row.number, column);
    if (text === was[column] && !(column === 'ACTION' && row.askedAction === '?')) Reflect.deleteProperty(cells, k);
    else cells[k] = text;
  }
  return { ...edits, cells };
}

export const leftOut = (edits: Edits, row: number, out: boolean): Edits => ({
  ...edits,
  without: out ? [...edits.without, row] : edits.without.filter((n) => n !== row),
});

/** Returns the columns of the cells that have a problem. */
export function wrongCells(row: Row): FixColumn[] {
  if (row.askedAction) return ['ACTION'];
  if (row.askedExpiresAt) return ['EXPIRES_AT'];
  switch (row.problem?.code) {
    case 'UNKNOWN_ACCOUNT':
      return platformOf(askedAccount(row.askedAccount ?? ' ').platform) ? ['HANDLE'] : ['PLATFORM'];
    case 'UNKNOWN_ROLE':
      return ['ROLES'];
    case 'UNKNOWN_PERSON':
      return row.email ? ['EMAIL'] : ['USERNAME'];
    default:
      return [];
  }
}

/** Returns the columns to show. */
export const shownColumns = (rows: readonly Row[]): FixColumn[] =>
  fixColumns.filter((c) => always.includes(c) || rows.some((r) => cellsOf(r)[c] !== ''));

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Returns the length of the common prefix of two words, ignoring case. */
function alike(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n]?.toLowerCase() === b[n]?.toLowerCase()) n++;
  return n;
}

/**
 * Returns the cells with a suggestion applied. If a row has several roles, the suggestion replaces the unknown one, or the most similar of several unknown
 * ones.
 */
export function suggested(row: Row, suggestion: string, roles: readonly string[]): Partial<Record<FixColumn, string>> {
  switch (row.problem?.code) {
    case 'UNKNOWN_ACCOUNT': {
      const account = suggestedAccount(suggestion);
      return account ? { PLATFORM: platformNames[account.platform], HANDLE: account.handle } : {};
    }
    case 'UNKNOWN_PERSON':
      return row.email ? { EMAIL: suggestion } : { EMAIL: suggestion, USERNAME: '' };
    case 'UNKNOWN_ROLE': {
      const none = row.askedRoles.filter((name) => !roles.some((r) => same(r, name)));
      const [out] = none.sort((a, b) => alike(b, suggestion) - alike(a, suggestion));
      const names = row.askedRoles.map((name) => (name === out ? suggestion : name));
      return { ROLES: names.filter((name, i) => names.findIndex((n) => same(n, name)) === i).join('; ') };
    }
    default:
      return {};
  }
}

/** Returns unknown platforms, actions and roles with the number of rows that have them. Each can be replaced in all rows at once. */
export function unknownWords(rows: readonly Row[], roles: readonly string[]): FileRead['unknown'] {
  const found = new Map<string, FileRead['unknown'][number]>();
  const note = (column: BulkColumn, value: string) => {
    const k = `${column} ${value.toLowerCase()}`;
    const word = found.get(k) ?? { column, value, rows: 0, suggestion: null };
    found.set(k, { ...word, rows: word.rows + 1 });
  };
  for (const row of rows) {
    const { platform } = row.account ?? askedAccount(row.askedAccount ?? ' ');
    if (platform && !platformOf(platform)) note('PLATFORM', platform);
    if (row.askedAction && row.askedAction !== '?') note('ACTION', row.askedAction);
    if (row.problem?.code === 'UNKNOWN_ROLE')
      for (const name of row.askedRoles) if (!roles.some((r) => same(r, name))) note('ROLES', name);
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows || a.value.localeCompare(b.value));
}

/** Reports whether every wrong cell of a row was edited or has a replaced word. Problems outside the cells are not checked. */
export const isFixed = (edits: Edits, row: Row): boolean => {
  const wrong = wrongCells(row);
  if (wrong.length === 0) return false;
  return wrong.every((column) => {
    if (isChanged(edits, row, column)) return true;
    const text = column === 'ACTION' ? (row.askedAction ?? '') : cellsOf(row)[column];
    const parts = column === 'ROLES' ? row.askedRoles : [text];
    return parts.some((part) => edits.values.some((v) => v.column === column && same(v.from, part)));
  });
};

/** Returns the edits as the API's input. Edits of skipped rows are left out. */
export function fixesOf(edits: Edits): Fixes {
  const left = new Set(edits.without);
  const cells = Object.entries(edits.cells).map(([k, value]) => {
    const at = k.indexOf(' ');
    return { row: Number(k.slice(0, at)), column: k.slice(at + 1) as FixColumn, value };
  });
  return {
    cells: cells.filter((c) => !left.has(c.row)),
    values: [...edits.values],
    without: [...edits.without],
  };
}

export const actionChoices = [
  { value: 'ADD', label: actionNames.ADD },
  { value: 'ASSIGN', label: actionNames.ASSIGN },
  { value: 'REMOVE', label: actionNames.REMOVE },
];
