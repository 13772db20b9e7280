// Access ends at the end of a day in the user's time zone. The API stores the time (H33).

const two = (n: number) => String(n).padStart(2, '0');
const written = (d: Date) => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;

/** Returns the time at which a day ends, for example 2026-12-24. */
export function endOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}

/** Returns the last day of access that ends at a time. */
export const lastDay = (at: string): string => written(new Date(Date.parse(at) - 1));

/** Returns the day a number of days from now. */
export function inDays(days: number, now = new Date()): string {
  return written(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
