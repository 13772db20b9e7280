import { many } from '../count';
import { isOver, type Numbers } from './words';

/** The number of changes besides the rows. */
export interface EffectCounts {
  primaryUsers: number;
  invitations: number;
  signOuts: number;
  ends: number;
}

export type Effect = keyof EffectCounts;

const sentences: Record<Effect, (n: number, done: boolean) => string> = {
  primaryUsers: (n, done) => `The primary user of ${many(n, 'account')} ${done ? 'changed' : 'changes'}`,
  invitations: (n, done) =>
    `${done ? many(n, 'person was', 'people were') : many(n, 'person is', 'people are')} invited by email`,
  signOuts: (n, done) =>
    `${done ? many(n, 'person lost', 'people lost') : many(n, 'person loses', 'people lose')} all access to this organization`,
  ends: (n, done) => `The end of access of ${many(n, 'membership')} ${done ? 'changed' : 'changes'}`,
};

/** Reports whether to show the effects of the run. They are complete only at its end, so until then the plan's are shown. */
export const effectsDone = ({ status }: Pick<Numbers, 'status'>): boolean => isOver(status);

/** Describes the changes besides the rows in sentences. The list is empty if there are none. */
export function effectsOf(
  o: Pick<Numbers, 'status'> & { effects?: { foreseen: EffectCounts; done: EffectCounts } | null },
): { effect: Effect; text: string }[] {
  const done = effectsDone(o);
  const counts = done ? o.effects?.done : o.effects?.foreseen;
  if (!counts) return [];
  return (['primaryUsers', 'invitations', 'signOuts', 'ends'] as const)
    .filter((effect) => counts[effect] > 0)
    .map((effect) => ({ effect, text: sentences[effect](counts[effect], done) }));
}
