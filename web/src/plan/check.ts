import { platforms } from '../account/platform';
import { columnLabel, type ColumnName, type Mapping } from './columns';
import { restored, type Flaw, type Row } from './csv';

/** A row as it will be read. */
export interface Reading {
  line: number;
  cells: Partial<Record<ColumnName, string>>;
  flaws: RowFlaw[];
}

/** What is wrong with a row: some things refuse the row, others the whole file. */
export interface RowFlaw extends Flaw {
  stops: boolean;
}

const date = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Whether two names differ in case and in how accents are composed at most. */
const sameSpelling = (a: string, b: string) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** Reads a row as the API will, as far as the browser can tell. Who and what exists is the plan's to say, but for roles. */
export function readRow(row: Row, mapping: Mapping, roles: readonly string[] | null): Reading {
  const cells: Reading['cells'] = {};
  mapping.forEach((name, i) => {
    if (name) cells[name] = restored(row.cells[i] ?? '');
  });
  const flaws: RowFlaw[] = [];
  const flaw = (name: ColumnName | null, text: string, stops = false) =>
    flaws.push({ line: row.line, ...(name ? { column: mapping.indexOf(name) + 1 } : {}), text, stops });
  if (row.cells.length !== mapping.length)
    flaw(null, `The row has ${row.cells.length} columns, the first line ${mapping.length}.`, true);
  const action = cells.action?.toUpperCase() ?? '';
  if (!['', 'ADD', 'ASSIGN', 'REMOVE'].includes(action))
    flaw('action', `“${cells.action}” is no action. Write ADD, ASSIGN or REMOVE.`, true);
  if (cells.expires_at && (!date.test(cells.expires_at) || Number.isNaN(Date.parse(cells.expires_at))))
    flaw('expires_at', `“${cells.expires_at}” is no date. Write 2027-01-31 or 2027-01-31T18:00:00Z.`, true);
  if (!cells.email && !cells.username) flaw(mapping.includes('email') ? 'email' : 'username', 'The row names nobody.');
  else if (cells.email && !cells.email.includes('@')) flaw('email', `“${cells.email}” is not an email address.`);
  if (!cells.handle) flaw('handle', 'The row names no account.');
  const platform = cells.platform?.toUpperCase() ?? '';
  const address = cells.handle?.includes('/'); // it may say the platform itself
  if (!(platform === '' && address) && !platforms.some((p) => p === platform))
    flaw(
      'platform',
      platform
        ? `“${cells.platform}” is no platform. Write one of ${platforms.join(', ')}.`
        : 'The row names no platform.',
    );
  if (action !== 'REMOVE') {
    const names = (cells.roles ?? '')
      .split(';')
      .map((n) => n.trim())
      .filter(Boolean);
    if (names.length === 0)
      flaw(
        mapping.includes('roles') ? 'roles' : null,
        `The row names no role. ${mapping.includes('roles') ? 'Name at least one.' : `Choose the column that holds “${columnLabel('roles')}”.`}`,
      );
    const unknown = roles && names.filter((n) => !roles.some((r) => sameSpelling(r, n)));
    if (unknown?.length) flaw('roles', `There is no role ${unknown.map((n) => `“${n}”`).join(', ')}.`);
  }
  return { line: row.line, cells, flaws };
}
