import { appendFileSync } from 'node:fs';

// Some tests have a short form, which the merge checks run, and a long form that asserts the same for far more data. "npm run e2e:long" runs the long forms and
// prints a table of their rounds.

export const long = process.env['ROSTER_TEST_LONG'] === '1';

/** Adds a row to that table: how many cases a test file has tested, and the seed that selected them, if there is one. */
export function count(file: 'address' | 'hostile' | 'large', rounds: number, seed?: number) {
  const table = process.env['ROSTER_TEST_ROUNDS'];
  if (table) appendFileSync(table, `${JSON.stringify({ file, rounds, seed })}\n`);
}
