// Compiles a front end of types/ and runs it. It throws if the compiler refuses something that it must accept.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a program of the installed packages in a folder of types/. */
export function run(program, args, folder) {
  const bin = fileURLToPath(new URL(`node_modules/.bin/${program}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: fileURLToPath(folder), encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${stdout}${stderr}`);
}

/** Compiles the front end of a folder, and runs its query. */
export async function compiles(gateway, folder) {
  run('tsc', [], folder);
  const { handles } = await import(new URL('built/front-end.js', folder));
  const found = await handles(gateway.graphql, await gateway.token(), 3);
  assert.equal(found.length, 3);
  assert.ok(
    found.every((handle) => typeof handle === 'string' && handle),
    String(found),
  );
}
