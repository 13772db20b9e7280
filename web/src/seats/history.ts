import { many } from '../count';
import { dayAt } from '../time/day';
import type { SeatHistoryQuery } from '../gql/graphql';

export type SeatDay = NonNullable<SeatHistoryQuery['organization']>['seatUsage']['history'][number];

/** The audit actions that use or free a seat, or change the limit. */
export const seatActions = [
  'membership.added',
  'membership.removed',
  'user.added',
  'user.activated',
  'user.suspended',
  'user.reactivated',
  'user.organization_role_changed',
  'invitation.canceled',
  'organization.seats_set',
];

/** The width and height of the chart's coordinate system. */
export const size = { width: 800, height: 200 };

/** Returns the maximum of the chart's scale in seats: a round number above all values. */
export function topOf(days: SeatDay[]): number {
  const most = Math.max(1, ...days.map((d) => Math.max(d.used, d.entitled ?? 0)));
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.ceil((most * 1.05) / (step / 2)) * (step / 2);
}

/** Returns the path of a step line with one value for each day. Days without a value are gaps. */
export function stepped(days: SeatDay[], value: (day: SeatDay) => number | null | undefined, top: number): string {
  const width = size.width / Math.max(days.length, 1);
  let path = '';
  let drawing = false;
  days.forEach((day, i) => {
    const n = value(day);
    if (n == null) {
      drawing = false;
      return;
    }
    const y = (size.height * (1 - n / top)).toFixed(1);
    path += `${drawing ? 'V' : `M${(i * width).toFixed(1)} `}${y}H${((i + 1) * width).toFixed(1)}`;
    drawing = true;
  });
  return path;
}

/** Returns the path of the area below a line without gaps. */
export const below = (days: SeatDay[], value: (day: SeatDay) => number, top: number): string =>
  days.length ? `${stepped(days, value, top)}V${size.height}H0Z` : '';

/** A day with a change, and the difference to the day before. */
export interface ChangedDay extends SeatDay {
  by: number;
}

/** Returns the days with a change, newest first. */
export function changedDays(days: SeatDay[]): ChangedDay[] {
  return days
    .flatMap((day, i) => {
      const before = days[i - 1];
      const changed =
        before && (before.used !== day.used || before.active !== day.active || before.entitled !== day.entitled);
      return changed ? [{ ...day, by: day.used - before.used }] : [];
    })
    .reverse();
}

/** Describes the history in a sentence, for people who cannot see the chart. */
export function sentenceOf(days: SeatDay[]): string {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return 'Nothing is known yet.';
  const peak = days.reduce((a, b) => (b.used > a.used ? b : a));
  return (
    `From ${many(first.used, 'seat')} used on ${dayWords(first.day)} to ${last.used.toLocaleString()} on ${dayWords(last.day)}. ` +
    `The most was ${peak.used.toLocaleString()}, on ${dayWords(peak.day)}.`
  );
}

const words = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Formats a day in UTC. */
export const dayWords = (day: string): string => words.format(new Date(`${day}T00:00:00Z`));

/** Returns the days in the local time zone that contain a day in UTC, for the filter of the activity. */
export const localDays = (day: string): { from: string; to: string } => ({
  from: dayAt(new Date(`${day}T00:00:00Z`)),
  to: dayAt(new Date(`${day}T23:59:59Z`)),
});

/** Returns the history as CSV with one line for each day. */
export const csvOf = (days: SeatDay[]): string =>
  [
    'day,used,active,invited,limit',
    ...days.map((d) => [d.day, d.used, d.active, d.reserved, d.entitled ?? ''].join(',')),
  ]
    .map((line) => `${line}\r\n`)
    .join('');
