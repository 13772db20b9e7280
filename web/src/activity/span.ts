import { text } from '../address';

/** A day as an address holds it, as in "2026-11-22". */
export function dayOf(value: unknown): string | undefined {
  const day = text(value);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00`))
    ? day
    : undefined;
}

/** The day of an instant in the local zone. */
export function dayAt(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** So many days before an instant. */
export function daysBefore(at: Date, days: number): string {
  const then = new Date(at);
  then.setDate(then.getDate() - days);
  return dayAt(then);
}

/** The instants of a span of days in the local zone: from the first one's beginning up to the last one's end. */
export function instantsOf({ from, to }: { from?: string; to?: string }): { from?: string; to?: string } {
  const begin = (day: string, later: number) => {
    const at = new Date(`${day}T00:00:00`);
    at.setDate(at.getDate() + later); // a day may have 23 or 25 hours
    return at.toISOString();
  };
  return { from: from && begin(from, 0), to: to && begin(to, 1) };
}

const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** A span in words. */
export function spanWords({ from, to }: { from?: string; to?: string }): string {
  const word = (day: string) => short.format(new Date(`${day}T00:00:00`));
  if (from && to) return from === to ? word(from) : `${word(from)} to ${word(to)}`;
  if (from) return `Since ${word(from)}`;
  return to ? `Until ${word(to)}` : 'Any time';
}
