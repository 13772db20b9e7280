import { many } from '../count';
import { sentence, shares, type Impact } from './impact';
import classes from './operations.module.css';

/** Shows the seats before and after an operation, with the seat limit. */
export function SeatPicture({ impact, done }: { impact: Impact; done: boolean }) {
  const { before, after, entitled, short } = impact;
  const part = shares(impact);
  const limit = entitled != null && (
    <line
      className={classes.limit}
      x1={part.entitled}
      x2={part.entitled}
      y1="0"
      y2="10"
      vectorEffect="non-scaling-stroke"
    />
  );
  const bar = {
    viewBox: '0 0 100 10',
    preserveAspectRatio: 'none',
    'aria-hidden': true,
    className: classes.seatBar,
  } as const;
  return (
    <section className={classes.seats} aria-labelledby="seats-title">
      <h2 id="seats-title">{done ? 'Seats, as planned' : 'Seats'}</h2>
      <dl className={classes.seatRows}>
        <div>
          <dt>Before</dt>
          <dd>{before.toLocaleString()}</dd>
          <svg {...bar}>
            <rect className={classes.ground} width={part.entitled} height="10" />
            <rect className={classes.stays} width={part.before} height="10" />
            {limit}
          </svg>
        </div>
        <div>
          <dt>After</dt>
          <dd data-short={short > 0 || undefined}>{after.toLocaleString()}</dd>
          <svg {...bar}>
            <rect className={classes.ground} width={part.entitled} height="10" />
            <rect className={classes.stays} width={part.stays} height="10" />
            <rect className={classes.comes} x={part.stays} width={part.comes} height="10" />
            <rect className={classes.goes} x={part.stays} width={part.goes} height="10" />
            <rect className={classes.over} x={part.stays + part.comes} width={part.over} height="10" />
            {limit}
          </svg>
        </div>
      </dl>
      <p className={classes.seatText}>
        {sentence(impact)}
        {entitled != null && <> The line marks the limit of {many(entitled, 'seat')}.</>}
      </p>
    </section>
  );
}
