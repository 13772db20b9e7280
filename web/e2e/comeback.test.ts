import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { example, startElsewhere, type Elsewhere } from './elsewhere';
import { password } from './gateway';
import { add, finish, plan } from './plans';
import { people } from './test';

// A gateway stops and another one starts at the same URL, as in a rolling upgrade. The clients of front ends must reconnect by themselves, and their pages must
// see no error.

let here: Elsewhere;
let modules: string;
let pages: string;

beforeAll(async () => {
  here = await startElsewhere();
  modules = mkdtempSync(path.join(example('spa'), 'node_modules/.comeback-')); // here, imports find the example's packages
  pages = mkdtempSync(path.join(tmpdir(), 'roster-comeback-'));
});
afterAll(async () => {
  await here.stop();
  for (const folder of [modules, pages]) rmSync(folder, { recursive: true, force: true });
});

const document = 'subscription ($id: ID!) { bulkOperationProgress(id: $id) { status } }';

async function tokenOf(email: string): Promise<string> {
  const { signIn } = await here.gateway.ask<{ signIn: { token: string } }>(
    email,
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
    { email, password },
  );
  return signIn.token;
}

test('graphql-ws, graphql-sse, urql and Apollo go on after a gateway has stopped', async () => {
  const operation = await plan(here.gateway, add('comeback', ['comeback.one@aurora.example'], ['auroranews']));
  copyFileSync(path.join(import.meta.dirname, 'comeback.js'), path.join(modules, 'comeback.js'));
  writeFileSync(
    path.join(modules, 'index.html'),
    '<link rel="icon" href="data:,"><script type="module" src="./comeback.js"></script>',
  );
  const built = path.join(pages, 'built');
  await build({
    root: modules,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: built, emptyOutDir: true, target: 'es2022', minify: false },
  });
  const token = await tokenOf(people.manager);
  await here.open(built, async (page) => {
    const heard: Record<string, string[]> = { 'graphql-ws': [], 'graphql-sse': [], urql: [], Apollo: [] };
    const latest = () => Object.entries(heard).map(([client, all]) => `${client}: ${all.length} ${all.at(-1)}`);
    await page.exposeFunction('hear', (client: string, what: string) => void heard[client]?.push(what));
    await page.goto(here.origin);
    type Follow = (url: string, token: string, query: string, variables: object) => void;
    await page.evaluate(
      ({ url, token, query, id }) =>
        (window as unknown as { followWithAll: Follow }).followWithAll(url, token, query, { id }),
      { url: `${here.address}/graphql`, token, query: document, id: operation.id },
    );
    const all = (what: string) => Object.keys(heard).map((client) => `${client}: ${what}`);
    await expect.poll(latest).toEqual(all('1 PLANNED'));
    await here.gateway.restart();
    await expect.poll(latest).toEqual(all('2 PLANNED')); // the current state, from the other gateway
    await finish(here.gateway, operation);
    await expect.poll(() => Object.values(heard).map((h) => h.includes('SUCCEEDED'))).toEqual([true, true, true, true]);
    expect(Object.values(heard).flatMap((h) => h.filter((what) => what.startsWith('error')))).toEqual([]);
  });
});

test("a browser's EventSource on a page of an allowed origin goes on, too", async () => {
  const operation = await plan(here.gateway, add('comeback', ['comeback.two@aurora.example'], ['auroranews']));
  writeFileSync(path.join(pages, 'index.html'), '<link rel="icon" href="data:,"><title>elsewhere</title>');
  await here.open(pages, async (page) => {
    await page.goto(here.origin);
    const heard: string[] = [];
    await page.exposeFunction('hear', (data: string) => void heard.push(data));
    await page.evaluate(
      async ({ gateway, email, password, query, id }) => {
        await fetch(gateway, {
          method: 'POST',
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            query:
              'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { userErrors { message } } }',
            variables: { email, password },
          }),
        });
        const address = new URL(gateway);
        address.searchParams.set('query', query);
        address.searchParams.set('variables', JSON.stringify({ id }));
        const source = new EventSource(address, { withCredentials: true });
        const { hear } = window as unknown as { hear: (data: string) => void };
        source.addEventListener('next', (e: MessageEvent<string>) => hear(e.data));
        source.addEventListener('complete', () => {
          source.close();
          hear('complete');
        });
      },
      { gateway: `${here.address}/graphql`, email: people.manager, password, query: document, id: operation.id },
    );
    await expect.poll(() => heard.length).toBe(1);
    await here.gateway.restart();
    await expect.poll(() => heard.length).toBe(2);
    await finish(here.gateway, operation);
    await expect.poll(() => heard.at(-1)).toBe('complete');
    type Event = { data: { bulkOperationProgress: { status: string } } };
    const statuses = heard.slice(0, -1).map((one) => (JSON.parse(one) as Event).data.bulkOperationProgress.status);
    expect([statuses[0], statuses[1], statuses.at(-1)]).toEqual(['PLANNED', 'PLANNED', 'SUCCEEDED']);
  });
});
