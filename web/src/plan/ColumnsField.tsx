import { Select } from '@mantine/core';
import { columnHint, columnLabel, columnNames, type ColumnName, type Mapping } from './columns';
import type { Head } from './csv';
import classes from './file.module.css';

const choices = [
  { value: '', label: 'Not read' },
  ...columnNames.map((name) => ({ value: name, label: columnLabel(name) })),
];

/** What each column of the file is, beside what stands in it. */
export function ColumnsField({
  head,
  mapping,
  onChange,
}: {
  head: Head;
  mapping: Mapping;
  onChange: (at: number, name: ColumnName | null) => void;
}) {
  return (
    <div className={classes.scroll} role="region" aria-label="Columns of the file" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">First values</th>
            <th scope="col">Is read as</th>
          </tr>
        </thead>
        <tbody>
          {head.header.map((name, i) => {
            const values = [
              ...new Set(
                head.rows
                  .slice(0, 30)
                  .map((r) => r.cells[i] ?? '')
                  .filter(Boolean),
              ),
            ]
              .slice(0, 3)
              .join(', ');
            const chosen = mapping[i] ?? null;
            return (
              <tr key={i} data-unread={chosen === null || undefined}>
                <th scope="row">{name || <em>no name</em>}</th>
                <td title={values}>{values || <em>empty</em>}</td>
                <td>
                  <Select
                    aria-label={`Column ${name || i + 1} is read as`}
                    size="xs"
                    allowDeselect={false}
                    data={choices}
                    value={chosen ?? ''}
                    title={chosen ? columnHint(chosen) : undefined}
                    onChange={(v) => onChange(i, columnNames.find((n) => n === v) ?? null)}
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
