import { Alert } from '@mantine/core';
import { platformNames, platforms } from '../account/platform';
import { CheckIcon, WarningIcon } from '../icons';
import type { Reading } from './check';
import type { Mapping } from './columns';
import classes from './file.module.css';

const words = { '': 'Add', ADD: 'Add', ASSIGN: 'Assign', REMOVE: 'Remove' } as Record<string, string>;
const shownRows = 8;
const shownProblems = 10;

/** What is wrong with the rows that were read, by line: what stops the whole file first. */
export function Problems({ readings, whole }: { readings: readonly Reading[]; whole: boolean }) {
  const flaws = readings.flatMap((r) => r.flaws);
  const read = readings.length.toLocaleString();
  if (flaws.length === 0)
    return readings.length > 0 ? (
      <p className={classes.good}>
        <CheckIcon size={16} />
        {whole
          ? `Nothing is wrong with the form of ${readings.length === 1 ? 'the row' : `the ${read} rows`}`
          : `Nothing is wrong with the form of the first ${read} rows`}
        . Who and what exists, the plan says.
      </p>
    ) : null;
  const sorted = [...flaws].sort((a, b) => Number(b.stops) - Number(a.stops) || a.line - b.line);
  const stops = flaws.some((f) => f.stops);
  const rows = readings.filter((r) => r.flaws.length > 0).length;
  return (
    <Alert
      variant="light"
      color={stops ? 'red' : 'yellow'}
      icon={<WarningIcon />}
      mb="md"
      title={
        stops
          ? 'The file would be refused as a whole'
          : rows === 1
            ? 'One row would be refused'
            : `${rows.toLocaleString()} rows would be refused`
      }
    >
      <ul className={classes.problems}>
        {sorted.slice(0, shownProblems).map((f, i) => (
          <li key={i}>
            <span>
              Line {f.line}
              {f.column ? `, column ${f.column}` : ''}
            </span>
            {f.text}
          </li>
        ))}
      </ul>
      {sorted.length > shownProblems && (
        <p className={classes.after}>and {(sorted.length - shownProblems).toLocaleString()} more.</p>
      )}
      {!stops && (
        <p className={classes.after}>You can go on: the plan lists refused rows to download, mend and send again.</p>
      )}
    </Alert>
  );
}

/** The first rows, as they will be read. */
export function RowsRead({ readings, mapping }: { readings: readonly Reading[]; mapping: Mapping }) {
  const names = mapping.includes('first_name') || mapping.includes('last_name');
  const ends = mapping.includes('expires_at');
  return (
    <div className={classes.scroll} role="region" aria-label="First rows" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.line}>
              Line
            </th>
            <th scope="col">Do</th>
            <th scope="col">Who</th>
            {names && <th scope="col">Name</th>}
            <th scope="col">Account</th>
            <th scope="col">Roles</th>
            {ends && <th scope="col">Ends</th>}
          </tr>
        </thead>
        <tbody>
          {readings.slice(0, shownRows).map(({ line, cells: c, flaws }) => {
            const platform = platforms.find((p) => p === c.platform?.toUpperCase());
            return (
              <tr key={line} data-wrong={flaws.length > 0 || undefined}>
                <th scope="row" className={classes.line}>
                  {line}
                  {flaws.length > 0 && (
                    <span className={classes.mark}>
                      <WarningIcon size={13} />
                      <span className={classes.hidden}>would be refused</span>
                    </span>
                  )}
                </th>
                <td>{words[c.action?.toUpperCase() ?? ''] ?? c.action}</td>
                <td title={c.email}>{c.email ?? (c.username ? `@${c.username.replace(/^@/, '')}` : '')}</td>
                {names && <td>{`${c.first_name ?? ''} ${c.last_name ?? ''}`.trim()}</td>}
                <td>
                  {c.handle ? `@${c.handle.replace(/^@/, '')}` : ''}
                  {c.platform ? ` on ${platform ? platformNames[platform] : c.platform}` : ''}
                </td>
                <td>
                  {(c.roles ?? '')
                    .split(';')
                    .map((r) => r.trim())
                    .filter(Boolean)
                    .join(', ')}
                </td>
                {ends && <td>{c.expires_at}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
