import type { AssignMode } from '../gql/graphql';

/** Describes how many selected people have a legacy role that is replaced (B63, B64). */
export function legacyWords(legacy: number, all: number, mode: AssignMode): string {
  const who =
    all === legacy
      ? all === 1
        ? 'The one selected has a legacy role'
        : `All ${all.toLocaleString()} selected have a legacy role`
      : `${legacy.toLocaleString()} of the ${all.toLocaleString()} selected ${legacy === 1 ? 'has' : 'have'} a legacy role`;
  if (mode === 'REMOVE') return `${who}. It is kept: only assigning roles replaces it.`;
  return legacy === 1 ? `${who}: it is replaced.` : `${who}: they are replaced.`;
}
