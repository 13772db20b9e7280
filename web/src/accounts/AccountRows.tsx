import { platformText } from '../account/platform';
import { many } from '../count';
import { WarningIcon } from '../icons';
import classes from '../plan/file.module.css';
import type { ImportedRow } from './importing';

/** Shows the result of each row of a file, with refused rows and their reasons first. */
export function AccountRows({ rows, of }: { rows: readonly ImportedRow[]; of: number }) {
  if (of === 0) return <p className={classes.good}>The file has no rows.</p>;
  const sorted = [...rows.filter((r) => r.outcome === 'REFUSED'), ...rows.filter((r) => r.outcome !== 'REFUSED')];
  const affiliates = rows.some((r) => r.primaryAccount);
  return (
    <>
      <div className={classes.scroll} role="region" aria-label="Accounts of the file" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.line}>
                Line
              </th>
              <th scope="col">Platform</th>
              <th scope="col">Handle</th>
              <th scope="col">Name</th>
              <th scope="col">Group</th>
              {affiliates && <th scope="col">Primary account</th>}
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((r) => (
              <tr key={r.line} data-wrong={r.outcome === 'REFUSED' || undefined}>
                <th scope="row" className={classes.line}>
                  {r.line}
                  {r.outcome === 'REFUSED' && (
                    <span className={classes.mark}>
                      <WarningIcon size={13} />
                    </span>
                  )}
                </th>
                <td>{platformText(r.platform)}</td>
                <td>{r.handle}</td>
                <td>{r.name}</td>
                <td>{r.group}</td>
                {affiliates && <td>{r.primaryAccount}</td>}
                <td className={classes.reason}>
                  {r.outcome === 'ADDED'
                    ? 'Will be added'
                    : r.outcome === 'UNCHANGED'
                      ? 'You already have it'
                      : `Refused: ${r.problem?.message ?? ''}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < of && <p className={classes.after}>and {many(of - rows.length, 'more row')}.</p>}
    </>
  );
}
