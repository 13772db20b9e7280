import { oneOf, text } from '../address';
import type { BulkOperationPlanInput } from '../gql/graphql';

/** How the rows of an operation are to be taken, as it stands in the address. What is absent is as the API has it. */
export interface OptionsSearch {
  label?: string;
  existing?: (typeof existing)[number];
  mode?: (typeof modes)[number];
  shortage?: 'FILL_IN_ORDER';
  policy?: 'ALL_OR_NOTHING';
  /** Stop after so many refused rows. */
  max?: string;
  /** The operation may change its own actor's access. */
  self?: 'yes';
  /** The email of who takes over from people who are removed. */
  successor?: string;
}

export const existing = ['ADD', 'REPLACE', 'ERROR'] as const;
export const modes = ['ADD', 'REMOVE'] as const;

export const optionsOf = (s: Record<string, unknown>): OptionsSearch => ({
  label: text(s['label']),
  existing: oneOf(existing, s['existing']),
  mode: oneOf(modes, s['mode']),
  shortage: oneOf(['FILL_IN_ORDER'] as const, s['shortage']),
  policy: oneOf(['ALL_OR_NOTHING'] as const, s['policy']),
  max: /^\d{1,7}$/.test(text(s['max']) ?? '') ? text(s['max']) : undefined,
  self: oneOf(['yes'] as const, s['self']),
  successor: text(s['successor']),
});

/** The options as the API takes them. */
export function inputOf(s: OptionsSearch, organizationId: string): Omit<BulkOperationPlanInput, 'source'> {
  return {
    organizationId,
    ...(s.label ? { label: s.label } : {}),
    ...(s.existing ? { onExisting: s.existing } : {}),
    ...(s.mode ? { assignMode: s.mode } : {}),
    ...(s.shortage ? { onSeatShortage: s.shortage } : {}),
    ...(s.policy ? { errorPolicy: s.policy } : {}),
    ...(s.max !== undefined ? { maxErrors: Number(s.max) } : {}),
    ...(s.self ? { includeSelf: true } : {}),
    ...(s.successor ? { successor: { email: s.successor } } : {}),
  };
}
