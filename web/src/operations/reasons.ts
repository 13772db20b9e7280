import type { UserErrorCode } from '../gql/graphql';
import type { Row } from './row';

/** Why rows are refused, in few words. */
export const reasons: Partial<Record<UserErrorCode, string>> = {
  SEAT_EXHAUSTED: 'No seat is free',
  LAST_ADMIN: 'The account would lose its last administrator',
  PRIMARY_PROTECTED: 'The primary user is protected',
  SELF_PROTECTED: 'It would change you yourself',
  LEGACY_ROLE: 'A legacy role is in the way',
  FORBIDDEN: 'You may not do this there',
  UNKNOWN_PERSON: 'Nobody has this email or username',
  NOT_A_MEMBER: 'Not on the account',
  UNKNOWN_ACCOUNT: 'There is no such account',
  UNKNOWN_ROLE: 'There is no such role',
  CONFLICTING_ROWS: 'Rows contradict each other',
  STALE: 'Changed since the plan',
  TAKEN: 'Exists already',
  INVALID_INPUT: 'The row has a mistake',
  NOT_FOUND: 'There is no such thing',
};

/** Reasons with their numbers: seats first, then the most frequent. */
export function tally(rows: readonly Pick<Row, 'problem'>[]): [UserErrorCode, number][] {
  const counts = new Map<UserErrorCode, number>();
  for (const { problem } of rows) if (problem) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => Number(b === 'SEAT_EXHAUSTED') - Number(a === 'SEAT_EXHAUSTED') || n - m);
}
