import type { BulkStatus } from '../gql/graphql';
import { effective, type Counts } from './words';

// How far an operation is, and how fast it goes.

/** Rows worked off at an instant of this browser's clock. */
export interface Sample {
  at: number;
  rows: number;
}

/** Rows worked off: read and judged while it is planned, applied while it runs. */
export function workedOff(status: BulkStatus, c: Counts): number {
  return status === 'PLANNING' ? effective(c) + c.unchanged + c.refused : c.total - c.pending;
}

/** Rows to be worked off in all. What needs nothing was settled in the plan, and takes the run no time. */
export function work(status: BulkStatus, c: Counts): number {
  return status === 'PLANNING' ? c.total : Math.max(c.total - c.unchanged - c.refused, workedOff(status, c));
}

/** How far it is, from 0 to 100. */
export function percent(status: BulkStatus, c: Counts): number {
  const whole = work(status, c);
  return whole === 0 ? 0 : Math.min(100, Math.floor((workedOff(status, c) / whole) * 100));
}

const span = 10_000;

/** Keeps the samples of the last ten seconds. One that falls behind belongs to another stage: they begin anew. */
export function sampled(samples: readonly Sample[], next: Sample): Sample[] {
  if ((samples.at(-1)?.rows ?? 0) > next.rows) return [next];
  return [...samples.filter((s) => s.at > next.at - span), next];
}

/** Rows a second, over the samples; nothing before there is something to say. */
export function rate(samples: readonly Sample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < 1000) return undefined;
  return ((last.rows - first.rows) * 1000) / (last.at - first.at);
}

/** Seconds that are left at a pace. */
export const left = (rows: number, perSecond: number): number => Math.ceil(rows / perSecond);

/** A stretch of time as people say it. */
export function duration(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
