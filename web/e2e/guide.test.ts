import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { example, startElsewhere, top, type Elsewhere } from './elsewhere';
import { password } from './gateway';
import { people } from './test';

// Follows docs/front-end.md: runs its scripts one after the other in a page of an allowed origin, where they must print the text after "//", and runs its
// commands in a shell.

const guide = readFileSync(path.join(top, 'docs/front-end.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }));
const of = (kind: string) => blocks.filter((b) => b.kind === kind).map((b) => b.text);

let here: Elsewhere;
let folder: string;
let modules: string;

beforeAll(async () => {
  here = await startElsewhere();
  folder = mkdtempSync(path.join(tmpdir(), 'roster-guide-'));
  mkdirSync(path.join(folder, 'bin'));
  symlinkSync(inject('binary'), path.join(folder, 'bin/roster'));
  modules = mkdtempSync(path.join(example('spa'), 'node_modules/.guide-')); // here, imports find the example's packages
});
afterAll(async () => {
  await here.stop();
  rmSync(folder, { recursive: true, force: true });
  rmSync(modules, { recursive: true, force: true });
});

test('there are examples of no other kind', () => {
  expect([...new Set(blocks.map((b) => b.kind))].sort()).toEqual(['js', 'sh']);
});

test('the scripts print what the guide says', async () => {
  const script = of('js').join('\n').replaceAll('http://localhost:8080', here.address);
  const promised = [...script.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(promised.length).toBe([...script.matchAll(/console\.log\(/g)].length);
  writeFileSync(path.join(modules, 'guide.js'), `${script}\nconsole.log('the end');\n`);
  writeFileSync(
    path.join(modules, 'index.html'),
    '<link rel="icon" href="data:,"><script type="module" src="./guide.js"></script>',
  );
  const built = path.join(folder, 'built');
  await build({
    root: modules,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: built, emptyOutDir: true, target: 'es2022', minify: false },
  });
  const printed: string[] = [];
  await here.open(built, async (page) => {
    page.on('console', (m) => m.type() === 'log' && printed.push(m.text()));
    await page.goto(here.origin);
    await expect.poll(() => printed.at(-1)).toBe('the end');
  });
  expect(printed.slice(0, -1)).toEqual(promised);
});

test('the commands do what the guide says', async () => {
  const [begin, types, tests, ...more] = of('sh');
  expect(more).toEqual([]);
  const { signIn } = await here.gateway.ask<{ signIn: { token: string } }>(
    people.manager,
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
    { email: people.manager, password },
  );
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTER_'))),
    PATH: `${folder}/bin:${process.env['PATH']}`,
    TMPDIR: folder,
    TOKEN: signIn.token,
  };
  const shell = (text: string) =>
    execFileSync('bash', ['-euo', 'pipefail', '-c', text], { cwd: folder, env, encoding: 'utf8' });

  const demo = spawn('bash', ['-c', `exec ${begin?.trim()} --listen 127.0.0.1:0 --data-dir begin`], {
    cwd: folder,
    env,
  });
  let said = '';
  demo.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await expect
    .poll(() => said)
    .toMatch(/^Pages: {4}http:\/\/localhost:5173 can call http:\/\/localhost:\d+\/graphql$/m);
  demo.kill();
  await new Promise((resolve) => demo.once('exit', resolve));

  shell(types?.replace('http://localhost:8080', here.gateway.url) ?? '');
  expect(readFileSync(path.join(folder, 'schema.graphql'), 'utf8')).toBe(
    readFileSync(path.join(top, 'schema.graphql'), 'utf8'),
  );

  const port = await free();
  expect(shell(tests?.replaceAll('18080', String(port)) ?? '')).toContain('ready');
});

/** Returns an unused port. */
async function free(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
