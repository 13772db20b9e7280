// Runs the browser tests that have a long form in it, and prints a table: what, rounds, violations, seconds, seed. Names after
// -- choose some of them. It ends with 1 where a test failed or did not run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const forms = {
  large: 'people on one account, scrolled, filtered and read to the end',
  hostile: 'hostile texts in every list, dialog and trail',
  address: 'addresses restored in another tab, by reloading and on the way back',
};
process.chdir(path.dirname(import.meta.dirname));
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(forms);
const unknown = names.filter((n) => !(n in forms));
if (unknown.length > 0)
  throw new Error(`no long form of ${unknown.join(', ')}; there is ${Object.keys(forms).join(', ')}`);
const folder = mkdtempSync(path.join(tmpdir(), 'roster-e2e-long-'));
const results = path.join(folder, 'results.json');
const rounds = path.join(folder, 'rounds');
const run = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--config',
    'e2e/vitest.config.ts',
    '--reporter=tree',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ].concat(names.map((n) => `e2e/${n}.test.ts`)),
  { stdio: 'inherit', env: { ...process.env, ROSTER_TEST_LONG: '1', ROSTER_TEST_ROUNDS: rounds } },
);
const files = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).testResults : [];
const told = existsSync(rounds)
  ? readFileSync(rounds, 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
  : [];
const table = names.map((name) => {
  const file = files.find((f) => path.basename(f.name) === `${name}.test.ts`);
  const of = told.filter((t) => t.file === name);
  const passed = file?.assertionResults.filter((t) => t.status === 'passed').length ?? 0;
  const failed = file?.assertionResults.filter((t) => t.status === 'failed').length ?? 0;
  return {
    name,
    what: forms[name],
    rounds: of.reduce((sum, t) => sum + t.rounds, 0),
    // A file that failed outside of its tests, as by the doctor's findings, has at least one violation.
    violations: Math.max(failed, file?.status === 'passed' ? 0 : 1),
    ran: passed + failed,
    seconds: file ? Math.round((file.endTime - file.startTime) / 1000) : 0,
    seed: of.find((t) => t.seed !== undefined)?.seed ?? 'none',
  };
});
console.log('\n| what | rounds | violations | seconds | seed |\n| --- | ---: | ---: | ---: | ---: |');
for (const r of table) {
  console.log(
    `| web/e2e/${r.name}: ${r.what} | ${r.rounds.toLocaleString('en')} | ${r.violations} | ${r.seconds} | ${r.seed} |`,
  );
}
rmSync(folder, { recursive: true, force: true });
const idle = table.filter((r) => r.rounds === 0 || r.ran === 0);
for (const r of idle) console.log(`${r.name} has tried nothing`);
for (const r of table.filter((r) => r.violations > 0 && r.seed !== 'none')) {
  console.log(`again: ROSTER_E2E_SEED=${r.seed} npm run e2e:long -- ${r.name}`);
}
process.exit(run.status !== 0 || idle.length > 0 || table.some((r) => r.violations > 0) ? 1 : 0);
