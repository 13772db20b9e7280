import { Alert } from '@mantine/core';
import { platformText } from '../account/platform';
import { CheckIcon, WarningIcon } from '../icons';
import type { Mapping } from './columns';
import classes from './file.module.css';
import { sentenceOf, type FileRead, type Mistake, type RowRead } from './reading';

const words = { '': 'Add', ADD: 'Add', ASSIGN: 'Assign', REMOVE: 'Remove' } as Record<string, string>;
const shownRows = 8;
const shownProblems = 10;

/** Lists the problems of the file and its rows by line, with those that stop the whole file first. */
export function Problems({ read, mistakes }: { read: FileRead; mistakes: readonly Mistake[] }) {
  const { rowCount, flawedCount, whole } = read;
  if (mistakes.length === 0)
    return rowCount > 0 ? (
      <p className={classes.good}>
        <CheckIcon size={16} />
        {whole
          ? rowCount === 1
            ? 'The row is well-formed'
            : `All ${rowCount.toLocaleString()} rows are well-formed`
          : `The first ${rowCount.toLocaleString()} rows are well-formed`}
        . The plan checks people, accounts and roles.
      </p>
    ) : null;
  const stops = mistakes.some((m) => m.refusesFile);
  return (
    <Alert
      variant="light"
      color={stops ? 'red' : 'yellow'}
      icon={<WarningIcon />}
      mb="md"
      title={
        stops
          ? 'This file can’t be used until its errors are fixed'
          : flawedCount === 1
            ? 'One row would be refused'
            : `${flawedCount.toLocaleString()} rows would be refused`
      }
    >
      <ul className={classes.problems}>
        {mistakes.slice(0, shownProblems).map((m, i) => (
          <li key={i}>
            <span>
              Line {m.line}
              {m.column > 0 ? `, column ${m.column}` : ''}
            </span>
            {sentenceOf(m)}
          </li>
        ))}
      </ul>
      {mistakes.length > shownProblems && (
        <p className={classes.after}>and {(mistakes.length - shownProblems).toLocaleString()} more.</p>
      )}
      {!stops && (
        <p className={classes.after}>
          You can continue: on the plan’s page, you can fix refused rows and plan them again.
        </p>
      )}
    </Alert>
  );
}

const handled = ({ handle, platform }: RowRead) =>
  `${handle ? `@${handle.replace(/^@/, '')}` : ''}${platform ? ` on ${platformText(platform)}` : ''}`;

/** Shows the first rows as they were parsed. */
export function RowsRead({ rows, mapping }: { rows: readonly RowRead[]; mapping: Mapping }) {
  const names = (['FIRST_NAME', 'LAST_NAME', 'FULL_NAME'] as const).some((n) => mapping.includes(n));
  const ends = mapping.includes('EXPIRES_AT');
  return (
    <div className={classes.scroll} role="region" aria-label="First rows" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.line}>
              Line
            </th>
            <th scope="col">Action</th>
            <th scope="col">Person</th>
            {names && <th scope="col">First name</th>}
            {names && <th scope="col">Last name</th>}
            <th scope="col">Account</th>
            <th scope="col">Roles</th>
            {ends && <th scope="col">Access ends</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((r) => (
            <tr key={r.line} data-wrong={r.flawed || undefined}>
              <th scope="row" className={classes.line}>
                {r.line}
                {r.flawed && (
                  <span className={classes.mark}>
                    <WarningIcon size={13} />
                    <span className={classes.hidden}>would be refused</span>
                  </span>
                )}
              </th>
              <td>{words[r.action.toUpperCase()] ?? r.action}</td>
              <td title={r.email}>{r.email || (r.username ? `@${r.username.replace(/^@/, '')}` : '')}</td>
              {names && <td>{r.firstName}</td>}
              {names && <td>{r.lastName}</td>}
              <td>{handled(r)}</td>
              <td>{r.roles.join(', ')}</td>
              {ends && <td>{r.expiresText ?? (r.expiresAt ? new Date(r.expiresAt).toLocaleString() : '')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
