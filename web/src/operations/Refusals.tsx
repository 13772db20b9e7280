import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { many } from '../count';
import classes from './operations.module.css';
import { reasons, tally } from './reasons';
import { readRows } from './row';

/** Shows why rows are refused. The API returns reasons only with rows, so the numbers cover the first page of refused rows. */
export function Refusals({
  organization,
  id,
  refused,
  status,
}: {
  organization: string;
  id: string;
  refused: number;
  status: string;
}) {
  const { data } = useQuery({
    queryKey: ['operations', organization, id, 'refusals', status, refused],
    queryFn: ({ signal }) => readRows(id, { outcome: ['REFUSED'] }, null, signal),
  });
  if (!data || data.edges.length === 0) return null;
  const all = data.totalCount <= data.edges.length;
  return (
    <section className={classes.refusals} aria-labelledby="refusals-title">
      <h2 id="refusals-title">
        <Link
          from="/business/$operation"
          to="."
          search={(s) => ({ ...s, outcome: 'REFUSED' })}
          replace
          className="quiet-link"
        >
          {many(data.totalCount, 'row')} refused
        </Link>
      </h2>
      <ul>
        {tally(data.edges.map((e) => e.node)).map(([code, n]) => (
          <li key={code} data-code={code}>
            <strong>{n.toLocaleString()}</strong> {reasons[code] ?? code}
          </li>
        ))}
      </ul>
      {!all && (
        <p className={classes.dim}>
          Only the first {data.edges.length} rows are counted. Download the refused rows to see all of them.
        </p>
      )}
    </section>
  );
}
