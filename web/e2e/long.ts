import { appendFileSync } from 'node:fs';

// Some tests have a short form, which the gate runs, and a long one that asserts the same of far more: npm run e2e:long
// runs the long ones and prints a table of them.

export const long = process.env['ROSTER_TEST_LONG'] === '1';

/** Adds to the table's rounds: how many things a test file has tried, and by which seed they were chosen, if by any. */
export function count(file: 'address' | 'hostile' | 'large', rounds: number, seed?: number) {
  const table = process.env['ROSTER_TEST_ROUNDS'];
  if (table) appendFileSync(table, `${JSON.stringify({ file, rounds, seed })}\n`);
}
