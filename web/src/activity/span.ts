import { text } from '../address';

/** Returns a valid day of the URL, for example "2026-11-22", or undefined. */
export function dayOf(value: unknown): string | undefined {
  const day = text(value);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00`))
    ? day
    : undefined;
}

/** Returns the day of a time in the local time zone. */
export function dayAt(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** Returns the day that is a number of days before a time. */
export function daysBefore(at: Date, days: number): string {
  const then = new Date(at);
  then.setDate(then.getDate() - days);
  return dayAt(then);
}

/** Returns the times of a range of days in the local time zone: the start of the first day and the end of the last day. */
export function instantsOf({ from, to }: { from?: string; to?: string }): { from?: string; to?: string } {
  const begin = (day: string, later: number) => {
    const at = new Date(`${day}T00:00:00`);
    at.setDate(at.getDate() + later); // not 24 hours: a day can have 23 or 25
    return at.toISOString();
  };
  return { from: from && begin(from, 0), to: to && begin(to, 1) };
}

const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** Describes a range of days in words. */
export function spanWords({ from, to }: { from?: string; to?: string }): string {
  const word = (day: string) => short.format(new Date(`${day}T00:00:00`));
  if (from && to) return from === to ? word(from) : `${word(from)} to ${word(to)}`;
  if (from) return `Since ${word(from)}`;
  return to ? `Until ${word(to)}` : 'Any time';
}
