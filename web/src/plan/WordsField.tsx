import { Button, Select } from '@mantine/core';
import { platformNames, platforms } from '../account/platform';
import type { BulkColumn } from '../gql/graphql';
import { columnLabel } from './columns';
import classes from './file.module.css';
import type { FileRead, How } from './reading';

const actions = [
  { value: 'ADD', label: 'Add' },
  { value: 'ASSIGN', label: 'Assign' },
  { value: 'REMOVE', label: 'Remove' },
];
const platformChoices = platforms.map((p) => ({ value: p, label: platformNames[p] }));

/** Returns the known values of a column. */
export const wordChoices = (column: BulkColumn, roles: readonly string[]) =>
  column === 'ROLES'
    ? roles.map((name) => ({ value: name, label: name }))
    : column === 'PLATFORM'
      ? platformChoices
      : actions;

const shown = (word: string) => word.split(';').join(', ');

/** Adds the current value to the choices if it is none of them, for example several roles. */
const withWord = (choices: { value: string; label: string }[], word: string | null) =>
  word && !choices.some((c) => c.value === word) ? [{ value: word, label: shown(word) }, ...choices] : choices;

/** Chooses a known value for each unknown value. */
export function WordsField({
  label,
  where,
  unknown,
  values,
  roles,
  onChange,
}: {
  /** The label of the table. */
  label: string;
  /** The heading of the column with the unknown values. */
  where: string;
  unknown: FileRead['unknown'];
  values: How['values'];
  roles: readonly string[];
  onChange: (values: How['values']) => void;
}) {
  // Values that were already replaced are no longer unknown, but the replacement can be changed.
  const taken = (column: BulkColumn, value: string) => values.some((v) => v.column === column && v.from === value);
  const lines = [
    ...values.map(({ column, from, to }) => ({ column, value: from, to, rows: null, suggestion: null })),
    ...unknown.filter((u) => !taken(u.column, u.value)).map((u) => ({ ...u, to: null })),
  ];
  const read = (column: BulkColumn, from: string, to: string | null) => {
    const others = values.filter((v) => v.column !== column || v.from !== from);
    onChange(to ? [...others, { column, from, to }] : others);
  };
  const suggested = lines.flatMap(({ column, value, suggestion }) =>
    suggestion ? [{ column, from: value, to: suggestion }] : [],
  );
  if (lines.length === 0) return null;
  return (
    <>
      <div className={classes.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">{where}</th>
              <th scope="col">Use as</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ column, value, to, rows, suggestion }) => (
              <tr key={`${column} ${value}`}>
                <th scope="row">{columnLabel(column)}</th>
                <td>
                  {value}
                  {rows !== null && ` (${rows === 1 ? 'one row' : `${rows.toLocaleString()} rows`})`}
                </td>
                <td>
                  <Select
                    aria-label={`Use ${value} as`}
                    size="xs"
                    clearable
                    searchable
                    placeholder={suggestion ? `Suggested: ${shown(suggestion)}` : 'No change'}
                    data={withWord(wordChoices(column, roles), to ?? suggestion)}
                    value={to}
                    onChange={(v) => read(column, value, v)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {suggested.length > 0 && (
        <Button variant="default" size="xs" mt="sm" onClick={() => onChange([...values, ...suggested])}>
          {suggested.length === 1 ? 'Use the suggestion' : `Use all ${suggested.length.toLocaleString()} suggestions`}
        </Button>
      )}
    </>
  );
}
