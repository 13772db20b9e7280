// Days of the user's time zone, such as 2026-12-24. A day ends when the next one begins; the API stores that time (H33).

const starts = (day: string, later = 0): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later); // not 24 hours later: a day can have 23 or 25
};

/** Returns the day of a time. */
export const dayAt = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** Returns the time at which a day begins. */
export const startOf = (day: string): string => starts(day).toISOString();

/** Returns the time at which a day ends. */
export const endOf = (day: string): string => starts(day, 1).toISOString();

/** Returns the last day of something that ends at a time. */
export const lastDay = (at: string): string => dayAt(new Date(Date.parse(at) - 1));

/** Returns the day a number of days from now, or before now if it is negative. */
export const inDays = (days: number, now = new Date()): string => dayAt(starts(dayAt(now), days));

/** Reports whether a day is over. */
export const pastDay = (day: string | undefined): boolean => day !== undefined && new Date(endOf(day)) <= new Date();
