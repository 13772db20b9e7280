import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fill, level, sentence } from '../seats/words';
import { seatOptions, type Organization } from './viewer';
import classes from './shell.module.css';

/** Shows the used and reserved seats and the limit: amber from 90 %, red at the limit. */
export function SeatMeter({ organization }: { organization: Organization }) {
  const { data: seats } = useQuery(seatOptions(organization.id));
  if (!seats) return null;
  const { active, reserved } = fill(seats);
  return (
    <Tooltip label={sentence(seats)} multiline maw={280}>
      <Link to="/seats" className={classes.meter} data-level={level(seats)} aria-label={`Seats: ${sentence(seats)}`}>
        <span className={classes.meterText}>
          <strong>{seats.used.toLocaleString()}</strong>
          {seats.entitled !== null && <> / {seats.entitled.toLocaleString()}</>}{' '}
          {(seats.entitled ?? seats.used) === 1 ? 'seat' : 'seats'}
        </span>
        {seats.entitled != null && (
          <svg className={classes.meterBar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className={classes.meterGround} width="100" height="6" />
            <rect className={classes.meterUsed} width={active} height="6" />
            <rect className={classes.meterReserved} x={active} width={reserved} height="6" />
          </svg>
        )}
      </Link>
    </Tooltip>
  );
}
