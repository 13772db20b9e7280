import { Select } from '@mantine/core';
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

/** Words of the file that are none of ours: which of ours each is read as, and what stands where a cell is empty. */
export function ValuesField({
  unknown,
  how,
  roles,
  onChange,
}: {
  unknown: FileRead['unknown'];
  how: How;
  roles: readonly string[];
  onChange: (how: How) => void;
}) {
  const choices = (column: BulkColumn) =>
    column === 'ROLES'
      ? roles.map((name) => ({ value: name, label: name }))
      : column === 'PLATFORM'
        ? platformChoices
        : actions;
  // What was read as something else already is not unknown any more, and can be changed all the same.
  const lines = [
    ...how.values.map(({ column, from, to }) => ({ column, value: from, to, rows: null, suggestion: null })),
    ...unknown.map((u) => ({ ...u, to: null })),
  ];
  const read = (column: BulkColumn, from: string, to: string | null) => {
    const others = how.values.filter((v) => v.column !== column || v.from !== from);
    onChange({ ...how, values: to ? [...others, { column, from, to }] : others });
  };
  const fill = (column: BulkColumn, value: string | null) => {
    const others = how.defaults.filter((d) => d.column !== column);
    onChange({ ...how, defaults: value ? [...others, { column, value }] : others });
  };
  return (
    <>
      {lines.length > 0 && (
        <div className={classes.scroll} role="region" aria-label="Words of the file" tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">In the file</th>
                <th scope="col">Is read as</th>
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
                      aria-label={`${value} is read as`}
                      size="xs"
                      clearable
                      searchable
                      placeholder={suggestion ? `Perhaps ${suggestion}` : 'As it is'}
                      data={choices(column)}
                      value={to}
                      onChange={(v) => read(column, value, v)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={classes.defaults}>
        {(['PLATFORM', 'ROLES'] as const).map((column) => (
          <Select
            key={column}
            label={column === 'PLATFORM' ? 'Platform where there is none' : 'Role where there is none'}
            clearable
            searchable
            placeholder="None"
            data={choices(column)}
            value={how.defaults.find((d) => d.column === column)?.value ?? null}
            onChange={(v) => fill(column, v)}
          />
        ))}
      </div>
    </>
  );
}
