import { Select } from '@mantine/core';
import type { BulkColumn } from '../gql/graphql';
import { columnHint, columnLabel, columnNames, type Mapping } from './columns';
import classes from './file.module.css';
import type { FileRead } from './reading';

/** Chooses the meaning of each column of the file, with sample values. */
export function ColumnsField({
  columns,
  mapping,
  names = columnNames,
  onChange,
}: {
  columns: FileRead['columns'];
  mapping: Mapping;
  /** The possible meanings of a column. */
  names?: readonly BulkColumn[];
  onChange: (at: number, name: Mapping[number]) => void;
}) {
  const choices = [{ value: '', label: 'Ignore' }, ...names.map((name) => ({ value: name, label: columnLabel(name) }))];
  return (
    <div className={classes.scroll} role="region" aria-label="Columns of the file" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">First values</th>
            <th scope="col">Use as</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples }, i) => {
            const values = samples.join(', ');
            const chosen = mapping[i] ?? null;
            return (
              <tr key={i} data-unread={chosen === null || undefined}>
                <th scope="row">{name || <em>no name</em>}</th>
                <td title={values}>{values || <em>empty</em>}</td>
                <td>
                  <Select
                    aria-label={`Use column ${name || i + 1} as`}
                    size="xs"
                    allowDeselect={false}
                    data={choices}
                    value={chosen ?? ''}
                    title={chosen ? columnHint(chosen) : undefined}
                    onChange={(v) => onChange(i, names.find((n) => n === v) ?? null)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
