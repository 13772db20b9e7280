import { Select } from '@mantine/core';
import type { BulkColumn } from '../gql/graphql';
import classes from './file.module.css';
import type { FileRead, How } from './reading';
import { wordChoices, WordsField } from './WordsField';

/** Chooses replacements for unknown values of the file, and default values for empty cells. */
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
  const fill = (column: BulkColumn, value: string | null) => {
    const others = how.defaults.filter((d) => d.column !== column);
    onChange({ ...how, defaults: value ? [...others, { column, value }] : others });
  };
  return (
    <>
      <WordsField
        label="Values in the file"
        where="Value in the file"
        unknown={unknown}
        values={how.values}
        roles={roles}
        onChange={(values) => onChange({ ...how, values })}
      />
      <div className={classes.defaults}>
        {(['PLATFORM', 'ROLES'] as const).map((column) => (
          <Select
            key={column}
            label={column === 'PLATFORM' ? 'Platform for empty cells' : 'Role for empty cells'}
            clearable
            searchable
            placeholder="None"
            data={wordChoices(column, roles)}
            value={how.defaults.find((d) => d.column === column)?.value ?? null}
            onChange={(v) => fill(column, v)}
          />
        ))}
      </div>
    </>
  );
}
