const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
// Words, which stand in sentences: in the language of the console, whatever the browser's is.
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** An instant to the second, with the zone. */
export const exact = (at: Date): string => full.format(at);

/** An instant as people speak of it: how long ago within a week, then the day. */
export function near(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const size = Math.abs(seconds);
  if (size < 60) return seconds <= 0 ? 'just now' : 'in a moment';
  if (size < 3600) return relative.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), 'hour');
  if (size < 7 * 86_400) return relative.format(Math.round(seconds / 86_400), 'day');
  return (at.getFullYear() === now.getFullYear() ? day : dayAndYear).format(at);
}

/** The day of an instant, with its year. */
export const dated = (at: string): string => dayAndYear.format(new Date(at));

/** A wait in seconds, as a clock shows it. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
