import type { BulkStatus } from '../gql/graphql';
import { effective, type Counts } from './words';

// The progress and speed of an operation.

/** The number of processed rows at a time, by this browser's clock. */
export interface Sample {
  at: number;
  rows: number;
}

/** Returns the number of processed rows: checked rows during planning, applied rows during the run. */
export function workedOff(status: BulkStatus, c: Counts): number {
  return status === 'PLANNING' ? effective(c) + c.unchanged + c.refused : c.total - c.pending;
}

/** Returns the total number of rows to process. Rows that change nothing were settled in the plan, and the run does not process them. */
export function work(status: BulkStatus, c: Counts): number {
  return status === 'PLANNING' ? c.total : Math.max(c.total - c.unchanged - c.refused, workedOff(status, c));
}

/** Returns the progress in percent, from 0 to 100. */
export function percent(status: BulkStatus, c: Counts): number {
  const whole = work(status, c);
  return whole === 0 ? 0 : Math.min(100, Math.floor((workedOff(status, c) / whole) * 100));
}

const span = 10_000;

/** Adds a sample and keeps those of the last ten seconds. If the number of rows decreases, a new stage has begun, and older samples are dropped. */
export function sampled(samples: readonly Sample[], next: Sample): Sample[] {
  if ((samples.at(-1)?.rows ?? 0) > next.rows) return [next];
  return [...samples.filter((s) => s.at > next.at - span), next];
}

/** Returns the rows per second over the samples, or undefined if they cover less than a second. */
export function rate(samples: readonly Sample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < 1000) return undefined;
  return ((last.rows - first.rows) * 1000) / (last.at - first.at);
}

/** Returns the remaining time in seconds. */
export const left = (rows: number, perSecond: number): number => Math.ceil(rows / perSecond);

/** Formats a duration. */
export function duration(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
