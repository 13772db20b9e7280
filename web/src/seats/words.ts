import { many } from '../count';
import type { SeatUsage } from '../shell/viewer';

type Counts = Pick<SeatUsage, 'entitled' | 'active' | 'reserved' | 'used' | 'free' | 'overBy'>;

/** Returns the warning level: near from 90 %, full at the limit, calm without a limit. */
export function level({ entitled, used }: Counts): 'calm' | 'near' | 'full' {
  if (entitled == null) return 'calm';
  if (used >= entitled) return 'full';
  return used >= entitled * 0.9 ? 'near' : 'calm';
}

/** Returns the widths of the bar's parts in percent, at most 100 together. */
export function fill({ entitled, active, reserved, used }: Counts): { active: number; reserved: number } {
  const whole = Math.max(entitled ?? used, used, 1);
  return { active: (active / whole) * 100, reserved: (reserved / whole) * 100 };
}

const seats = (n: number) => many(n, 'seat');

/** Describes the seats in a sentence, with what to do if there are too few. */
export function sentence({ entitled, used, reserved, free, overBy }: Counts): string {
  const held = reserved > 0 ? ` (${reserved.toLocaleString()} of them invited)` : '';
  if (entitled == null) return `${seats(used)} used${held}. There is no seat limit.`;
  const of = `${used.toLocaleString()} of ${seats(entitled)} used${held}`;
  if (overBy > 0)
    return `${of}: ${overBy.toLocaleString()} over the limit. No one is removed, but no one new can be added.`;
  if (used >= entitled) return `${of}. No seats left: remove someone, or ask your Roster representative for more.`;
  return `${of}, ${(free ?? 0).toLocaleString()} free.`;
}
