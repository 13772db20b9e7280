import { oneOf, text } from '../address';
import type { BulkOperationPlanInput } from '../gql/graphql';

/** The options of an operation, as search parameters of the URL. If a parameter is missing, the API's default applies. */
export interface OptionsSearch {
  label?: string;
  existing?: (typeof existing)[number];
  mode?: (typeof modes)[number];
  shortage?: 'FILL_IN_ORDER';
  policy?: 'ALL_OR_NOTHING';
  /** The number of refused rows after which the operation stops. */
  max?: string;
  /** The operation can change the access of its own actor. */
  self?: 'yes';
  /** The email of the successor of removed people. */
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

/** Converts the options to the API's input. */
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
