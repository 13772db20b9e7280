// An access ends at the end of a day in the zone of whoever says so; the API knows the instant (H33).

const two = (n: number) => String(n).padStart(2, '0');
const written = (d: Date) => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;

/** The instant at which a day, as in 2026-12-24, is over. */
export function endOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}

/** The last day of an access that ends at an instant. */
export const lastDay = (at: string): string => written(new Date(Date.parse(at) - 1));

/** The day so many days from now. */
export function inDays(days: number, now = new Date()): string {
  return written(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
