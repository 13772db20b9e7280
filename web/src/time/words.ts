const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
// In English, whatever the browser's language is, because they are part of English sentences.
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** Formats a time to the second, with the time zone. */
export const exact = (at: Date): string => full.format(at);

/** Formats a time in everyday words: relative within a week, otherwise the day. */
export function near(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const size = Math.abs(seconds);
  if (size < 60) return seconds <= 0 ? 'just now' : 'in a moment';
  if (size < 3600) return relative.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), 'hour');
  if (size < 7 * 86_400) return relative.format(Math.round(seconds / 86_400), 'day');
  return (at.getFullYear() === now.getFullYear() ? day : dayAndYear).format(at);
}

/** Formats the day of a time, with its year. */
export const dated = (at: string): string => dayAndYear.format(new Date(at));

/** Formats the last day of access that ends at a time: access that ends at midnight has the day before as its last. */
export const lastDated = (at: string): string => dayAndYear.format(Date.parse(at) - 1);

/** Formats a number of seconds as minutes and seconds. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
