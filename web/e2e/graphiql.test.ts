import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

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
    await expect.poll(() => page.locator('.result-window').innerText(), { timeout: 15_000 }).toContain('mira.okafor');
    expect(await page.locator('.monaco-editor').count()).toBeGreaterThan(0);
    await picture('graphiql'); // axe finds faults that are its authors'
  });
});
