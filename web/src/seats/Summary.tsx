import type { SeatUsage } from '../shell/viewer';
import { fill, level, sentence } from './words';
import classes from './seats.module.css';

/** Summarizes the organization's seats in numbers, a bar and a sentence. */
export function Summary({ seats }: { seats: SeatUsage }) {
  const { active, reserved } = fill(seats);
  const facts = [
    ['Seat limit', seats.entitled ?? 'Unlimited'],
    ['Used', seats.used],
    ['Free', seats.free ?? 'Unlimited'],
    ['Active', seats.active],
    ['Invited', seats.reserved],
    ['Peak', seats.highWater],
  ] as const;
  return (
    <section className={classes.summary} data-level={level(seats)} aria-label="Seats of the organization">
      <dl className={classes.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{typeof value === 'number' ? value.toLocaleString() : value}</dd>
          </div>
        ))}
      </dl>
      {seats.entitled != null && (
        <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className={classes.ground} width="100" height="6" />
          <rect className={classes.used} width={active} height="6" />
          <rect className={classes.reserved} x={active} width={reserved} height="6" />
        </svg>
      )}
      <p className={classes.sentence}>{sentence(seats)}</p>
    </section>
  );
}
