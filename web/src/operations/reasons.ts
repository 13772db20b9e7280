import type { UserErrorCode } from '../gql/graphql';
import type { Row } from './row';

/** Short texts of the reasons for which rows are refused. */
export const reasons: Partial<Record<UserErrorCode, string>> = {
  SEAT_EXHAUSTED: 'No free seats',
  LAST_ADMIN: 'The account would lose its last administrator',
  PRIMARY_PROTECTED: 'The primary user is protected',
  SELF_PROTECTED: 'It would change your own access',
  LEGACY_ROLE: 'Has a legacy role',
  FORBIDDEN: 'You don’t have permission',
  UNKNOWN_PERSON: 'No person has this email or username',
  NOT_A_MEMBER: 'Not on the account',
  UNKNOWN_ACCOUNT: 'Account not found',
  UNKNOWN_ROLE: 'Role not found',
  CONFLICTING_ROWS: 'Conflicts with another row',
  STALE: 'Changed since planning',
  TAKEN: 'Already exists',
  INVALID_INPUT: 'The row has an error',
  NOT_FOUND: 'Not found',
};

/** Counts the reasons: missing seats first, then by frequency. */
export function tally(rows: readonly Pick<Row, 'problem'>[]): [UserErrorCode, number][] {
  const counts = new Map<UserErrorCode, number>();
  for (const { problem } of rows) if (problem) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => Number(b === 'SEAT_EXHAUSTED') - Number(a === 'SEAT_EXHAUSTED') || n - m);
}
