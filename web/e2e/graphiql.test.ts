import { describe } from 'vitest';
import { expect, password, people, test, withGateway } from './test';

withGateway();

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
    await expect.poll(() => page.locator('.result-window').innerText()).toContain('mira.okafor');
    expect(await page.locator('.monaco-editor').count()).toBeGreaterThan(0);
    await picture('graphiql'); // axe finds faults that are its authors'
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
      const buttons = list.getByRole('button');
      await buttons.first().waitFor();
      const run = page.getByRole('button', { name: /Execute query/ });
      const titles = await list.locator('button strong').allInnerTexts();
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
    await expect.poll(() => page.locator('.result-window').innerText()).toContain('"isStaff"');
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
    await expect.poll(() => page.locator('.result-window').innerText()).toContain('PLANNED');
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
          if (!(await list.isVisible())) await page.keyboard.press('Control+Space'); // the schema may still be on its way
          return (await list.isVisible()) ? list.innerText() : '';
        },
        { interval: 500 },
      )
      .toContain('isStaff');
    await picture('graphiql-completion');
    await page.keyboard.press('Enter');
    // What is typed, not the list beside it; and an answer, not the error that proposes the field.
    const typed = () => editor.locator('.view-lines').innerText();
    await expect.poll(() => typed().then((t) => t.replace(/\s+/g, ' '))).toContain('isStaff');
    await page.locator('.graphiql-tab').getByText('Mine').waitFor(); // the history takes what the tab knows, which lags behind the typing
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.result-window').innerText()).toContain('"isStaff":');

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
});
