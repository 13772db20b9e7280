import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, password, people, test, withGateway } from './test';

withGateway();

/** Returns the response as shown, without spaces and wrapped lines. */
const answer = (page: Page) =>
  page
    .locator('.result-window')
    .innerText()
    .then((text) => text.replace(/\s/g, ''));

describe('GraphiQL', () => {
  test('leads a stranger to sign-in', async ({ page, gateway }) => {
    await page.goto(`${gateway.url}/graphiql`);
    await page.waitForURL('**/signin?return=/graphiql');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  test('runs what a link has filled in, as the console is signed in', async ({ page, as, picture }) => {
    await as(people.manager, `/graphiql#query=${encodeURIComponent('{ viewer { email } }')}`);
    await page.locator('.graphiql-query-editor').getByText('viewer').waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(page)).toContain('mira.okafor');
    expect(await page.locator('.monaco-editor').count()).toBeGreaterThan(0);
    await picture('graphiql'); // axe would find issues of GraphiQL itself
  });

  test('keeps what a link filled in while a stranger signs in', async ({ page, gateway }) => {
    await page.goto(`${gateway.url}/graphiql#query=${encodeURIComponent('query Mine { viewer { isStaff } }')}`);
    await page.waitForURL('**/signin?return=/graphiql');
    await page.getByLabel('Email').fill(people.manager);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.locator('.graphiql-query-editor').getByText('Mine').waitFor();
  });

  for (const who of ['manager', 'administrator', 'member'] as const) {
    test(`has examples that run as they are, for a ${who}`, async ({ page, as, picture, gateway }) => {
      await as(people[who], '/graphiql');
      const list = page.getByRole('region', { name: 'Examples' });
      const buttons = list.locator('button:enabled');
      await buttons.first().waitFor();
      const run = page.getByRole('button', { name: /Execute query/ });
      const titles = await list.locator('button:enabled strong').allInnerTexts();
      expect(titles.length).toBeGreaterThan(4);
      for (const title of titles.filter((t) => t !== 'Follow a bulk operation')) {
        await list.getByRole('button', { name: title }).click();
        const answered = page.waitForResponse(
          (r) =>
            r.url() === `${gateway.url}/graphql` &&
            r.request().method() === 'POST' &&
            !(r.request().postData() ?? '').includes('__schema'),
        );
        await run.click();
        const answer = (await (await answered).json()) as { data: Record<string, unknown>; errors?: unknown };
        expect(answer.errors, title).toBeUndefined();
        expect(JSON.stringify(answer.data), title).not.toMatch(/"userErrors":\[\{/);
      }
      await picture(`graphiql-examples-${who}`);
    });
  }

  test('offers no example before there is an editor for it', async ({ page, as }) => {
    let load = () => {};
    const held = new Promise<void>((resolve) => (load = resolve));
    await page.route('**/monaco-editor-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await as(people.manager, '/graphiql');
    const first = page.getByRole('region', { name: 'Examples' }).getByRole('button').first();
    await first.waitFor();
    expect(await first.isDisabled()).toBe(true);
    load();
    await first.click();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(page)).toContain('"isStaff"');
  });

  test('watches a bulk operation as an example', async ({ page, as, gateway, picture }) => {
    const plan =
      'mutation { bulkOperationPlan(input: { source: { offboard: [{ email: "ana.ferreira@aurora.example" }] }, label: "Watched" }) { bulkOperation { id } } }';
    await gateway.ask(people.manager, plan);
    await as(people.manager, '/graphiql');
    await page
      .getByRole('region', { name: 'Examples' })
      .getByRole('button', { name: 'Follow a bulk operation' })
      .click();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(page)).toContain('PLANNED');
    await picture('graphiql-subscription');
  });

  test('completes fields as one types, looks them up, and remembers what was run', async ({ page, as, picture }) => {
    await as(people.manager, `/graphiql#query=${encodeURIComponent('{ viewer { email } }')}`);
    const editor = page.locator('.graphiql-query-editor');
    await editor.getByText('viewer').waitFor();
    await editor.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('query Mine { viewer { isSt');
    const list = page.locator('.suggest-widget');
    await expect
      .poll(
        async () => {
          if (!(await list.isVisible())) await page.keyboard.press('Control+Space'); // the schema may still be loading
          return (await list.isVisible()) ? list.innerText() : '';
        },
        { interval: 500 },
      )
      .toContain('isStaff');
    await picture('graphiql-completion');
    await page.keyboard.press('Enter');
    // Check the typed text, not the list of suggestions, and a response, not the error that suggests the field.
    const typed = () => editor.locator('.view-lines').innerText();
    await expect.poll(() => typed().then((t) => t.replace(/\s+/g, ' '))).toContain('isStaff');
    // The history stores what the tab knows, which is later than what is typed: a query that is not complete yet would not be stored.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('isStaff');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => answer(page)).toContain('"isStaff":');

    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    const docs = page.locator('.graphiql-plugin');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'viewer', exact: true }).first().click();
    await docs.getByText('Viewer').first().waitFor();
    await picture('graphiql-docs');

    await page.reload();
    await page.getByRole('button', { name: /Show History/ }).click();
    await page.locator('.graphiql-history-item').getByText('Mine').first().waitFor();
    await picture('graphiql-history');
  });

  test('shows an operation as a link and as code, which do the same elsewhere', async ({
    page,
    as,
    gateway,
    context,
    picture,
  }) => {
    const query =
      'query Find($q: String!) { organization { users(first: 1, filter: { search: $q }) { edges { node { email } } } } }';
    const link = new URLSearchParams({ query, variables: '{ "q": "Ana Ferreira" }' });
    await as(people.manager, `/graphiql#${link.toString()}`);
    await page.getByRole('button', { name: 'Show Link and code' }).click();
    const text = (title: string) => page.getByRole('region', { name: title, exact: true }).locator('pre').innerText();
    await page.getByRole('region', { name: 'curl' }).getByText('Ana Ferreira').waitFor();
    await picture('graphiql-code');

    const opened = await context.newPage();
    await opened.goto(await text('Link'));
    await opened.locator('.graphiql-query-editor').getByText('Find').waitFor();
    await opened.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(opened)).toContain('ana.ferreira');

    const token = await gateway.token(people.manager);
    const folder = await mkdtemp(path.join(tmpdir(), 'code-'));
    const run = async (command: string, ...args: string[]) => {
      const { stdout } = await promisify(execFile)(command, args, {
        cwd: folder,
        env: { ...process.env, ROSTER_TOKEN: token },
      });
      return stdout;
    };
    try {
      expect(await run('sh', '-c', await text('curl'))).toContain('ana.ferreira');
      await writeFile(path.join(folder, 'find.mjs'), await text('fetch'));
      expect(await run(process.execPath, 'find.mjs')).toContain('organization');
      await writeFile(path.join(folder, 'find.go'), await text('Go'));
      expect(await run('go', 'run', 'find.go')).toContain('ana.ferreira');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('sends a token that was typed as a header, and not the browser’s session', async ({ page, as, gateway }) => {
    const token = await gateway.token(people.member);
    await as(people.manager, `/graphiql#query=${encodeURIComponent('{ viewer { email } }')}`);
    await page.locator('.graphiql-query-editor').getByText('viewer').waitFor();
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await page
      .locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)')
      .locator('textarea, .native-edit-context')
      .first()
      .focus();
    await page.keyboard.insertText(JSON.stringify({ Authorization: `Bearer ${token}` }));
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(page)).toContain(people.member);
    await page
      .locator('.graphiql-footer')
      .getByText(/^Cost \d+ \(at most \d+\)\. [\d,]+ of [\d,]+ left\.$/)
      .waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    expect(await page.locator('.graphiql-container').innerText()).not.toContain(token.slice(0, 12));
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(token);
  });

  test('sends files with an operation that takes some', async ({ page, as, picture }) => {
    const query =
      'mutation FromFile($csv: Upload!) { bulkOperationPlan(input: { source: { csv: $csv }, label: "From GraphiQL" }) { bulkOperation { counts { total } } userErrors { message } } }';
    await as(people.manager, `/graphiql#query=${encodeURIComponent(query)}`);
    await page.getByLabel('File for csv').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('email,platform,handle,roles\nana.ferreira@aurora.example,X,auroranews,Publisher\n'),
    });
    await page.getByText('people.csv, ').waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(page)).toContain('"total":1');
    await picture('graphiql-file');
  });

  test('builds a query by clicking fields', async ({ page, as, picture }) => {
    await as(people.manager, `/graphiql#query=${encodeURIComponent('query Mine { viewer { email } }')}`);
    await page.locator('.graphiql-query-editor').getByText('Mine').waitFor();
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    await page.locator('.graphiql-explorer-root').getByText('isStaff', { exact: true }).click();
    await expect.poll(() => page.locator('.graphiql-query-editor .view-lines').innerText()).toMatch(/email\s+isStaff/);
    await picture('graphiql-builder');
  });

  test('stands one below the other on a phone, and follows the system’s scheme', async ({ page, as, picture }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await as(people.manager, '/graphiql');
    await page.getByRole('region', { name: 'Examples' }).locator('button:enabled').first().click();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect.poll(() => answer(page)).toContain('"isStaff"');
    for (const part of ['.graphiql-plugin', '.graphiql-editors', '.graphiql-response'])
      expect((await page.locator(part).boundingBox())?.width, part).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const color = () =>
      page.locator('.graphiql-query-editor .monaco-editor').evaluate((e) => getComputedStyle(e).color);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await color();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(color).not.toBe(light);
    const link = await page.getByRole('link', { name: 'Back to Roster' }).evaluate((a) => getComputedStyle(a).color);
    expect(Math.max(...(link.match(/\d+/g) ?? []).slice(0, 3).map(Number)), link).toBeGreaterThan(140); // readable on a dark background
    await picture('graphiql-phone');
  });
});
