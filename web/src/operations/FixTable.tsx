import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { platformNames, platforms } from '../account/platform';
import { columnLabel } from '../plan/columns';
import {
  actionChoices,
  cellOf,
  edited,
  isChanged,
  leftOut,
  isFixed,
  suggested,
  wrongCells,
  type Edits,
  type FixColumn,
} from './fix';
import classes from './fix.module.css';
import { suggestionWords, type Row } from './row';

const cellsIn = (table: Element, column: string | undefined) =>
  [...table.querySelectorAll<HTMLInputElement>('input[data-cell]')].filter((c) => c.dataset['cell'] === column);

/** Moves the focus to the same cell of the next or previous row with the arrow keys and Enter, as in a spreadsheet. */
function move(event: KeyboardEvent<HTMLTableElement>) {
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
  const from = event.target;
  if (!step || !(from instanceof HTMLInputElement) || !from.dataset['cell'] || event.nativeEvent.isComposing) return;
  const column = cellsIn(event.currentTarget, from.dataset['cell']);
  const to = column[column.indexOf(from) + step];
  event.preventDefault();
  to?.focus();
  to?.select();
}

/** Shows refused rows with editable cells, each row with its problem. */
export function FixTable({
  rows,
  columns,
  roles,
  edits,
  onChange,
}: {
  rows: readonly Row[];
  columns: readonly FixColumn[];
  roles: readonly string[];
  edits: Edits;
  onChange: (edits: Edits) => void;
}) {
  return (
    <div className={classes.scroll} role="region" aria-label="Refused rows" tabIndex={0}>
      <table className={classes.table} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Reason</th>
            {columns.map((c) => (
              <th key={c} scope="col">
                {columnLabel(c)}
              </th>
            ))}
            <th scope="col">Skip</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const out = edits.without.includes(row.number);
            const why = `why-${row.number}`;
            const wrong = isFixed(edits, row) ? [] : wrongCells(row);
            return (
              <tr key={row.id} data-out={out || undefined}>
                <th scope="row">{row.number.toLocaleString()}</th>
                <td className={classes.why}>
                  <div id={why}>{row.problem?.message}</div>
                  {!out && row.suggestions.length > 0 && (
                    <div className={classes.suggestions}>
                      <span>Did you mean</span>
                      {row.suggestions.map((s) => {
                        const texts = suggested(row, s, roles);
                        const words = suggestionWords(row, s);
                        return (
                          Object.keys(texts).length > 0 && (
                            <Button
                              key={s}
                              size="compact-xs"
                              variant="default"
                              aria-label={`Use ${words} in row ${row.number}`}
                              onClick={() => onChange(edited(edits, row, texts))}
                            >
                              {words}
                            </Button>
                          )
                        );
                      })}
                    </div>
                  )}
                </td>
                {columns.map((column) => (
                  <td key={column} data-changed={isChanged(edits, row, column) || undefined}>
                    <Cell
                      row={row}
                      column={column}
                      value={cellOf(edits, row, column)}
                      wrong={wrong.includes(column)}
                      describedBy={why}
                      disabled={out}
                      onChange={(text) => onChange(edited(edits, row, { [column]: text }))}
                    />
                  </td>
                ))}
                <td>
                  <Checkbox
                    aria-label={`Skip row ${row.number}`}
                    checked={out}
                    onChange={(e) => onChange(leftOut(edits, row.number, e.currentTarget.checked))}
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

const widths: Record<FixColumn, string> = {
  ACTION: '8.5rem',
  EMAIL: '15rem',
  USERNAME: '9rem',
  FIRST_NAME: '8rem',
  LAST_NAME: '8rem',
  PLATFORM: '8.5rem',
  HANDLE: '11rem',
  ROLES: '13rem',
  EXPIRES_AT: '12rem',
};

function Cell({
  row,
  column,
  value,
  wrong,
  describedBy,
  disabled,
  onChange,
}: {
  row: Row;
  column: FixColumn;
  value: string;
  wrong: boolean;
  describedBy: string;
  disabled: boolean;
  onChange: (text: string) => void;
}) {
  const common = {
    'aria-label': `${columnLabel(column)}, row ${row.number}`,
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? describedBy : undefined,
    'data-wrong': wrong || undefined,
    size: 'xs',
    w: widths[column],
    disabled,
    value,
  } as const;
  if (column === 'ACTION' || column === 'PLATFORM') {
    const choices =
      column === 'ACTION'
        ? actionChoices
        : platforms.map((p) => ({ value: platformNames[p], label: platformNames[p] }));
    const known = choices.some((c) => c.value === value);
    const data = known ? choices : [{ value, label: value || (column === 'ACTION' ? 'Choose' : 'None') }, ...choices];
    return <NativeSelect {...common} data={data} onChange={(e) => onChange(e.currentTarget.value)} />;
  }
  return (
    <TextInput
      {...common}
      data-cell={column}
      autoComplete="off"
      spellCheck={false}
      onChange={(e) => onChange(e.currentTarget.value)}
    />
  );
}
