import { text } from '../address';
import { endOf, startOf } from '../time/day';

/** Returns a valid day of the URL, for example "2026-11-22", or undefined. */
export function dayOf(value: unknown): string | undefined {
  const day = text(value);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00`))
    ? day
    : undefined;
}

/** Returns the times of a range of days in the local time zone: the start of the first day and the end of the last day. */
export const instantsOf = ({ from, to }: { from?: string; to?: string }): { from?: string; to?: string } => ({
  from: from && startOf(from),
  to: to && endOf(to),
});

const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** Describes a range of days in words. */
export function spanWords({ from, to }: { from?: string; to?: string }): string {
  const word = (day: string) => short.format(new Date(`${day}T00:00:00`));
  if (from && to) return from === to ? word(from) : `${word(from)} to ${word(to)}`;
  if (from) return `Since ${word(from)}`;
  return to ? `Until ${word(to)}` : 'Any time';
}
