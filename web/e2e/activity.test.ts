import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

const table = (page: Page) => page.getByRole('table', { name: 'Activity' });
const lines = (page: Page) => table(page).locator('tbody tr[data-index]');
const total = async (page: Page) => Number(await table(page).getAttribute('aria-rowcount')) - 1;

const rename = (handle: string, name: string) =>
  `mutation { accountUpdate(input: { account: { handle: { platform: X, handle: "${handle}" } }, name: "${name}" }) { userErrors { message } } }`;

describe('activity', () => {
  test('a manager sees who did what, told in sentences, down to the first event', async ({ page, as, looksRight }) => {
    await as(people.manager, '/activity');
    await table(page).getByText('Signed in').first().waitFor();
    await table(page).getByText('Removed Tomás Ivanova from @auroranews').waitFor();
    await table(page)
      .getByText(/Analyst.*became.*no access/)
      .first()
      .waitFor();
    await looksRight('activity');
    const all = await total(page);
    expect(all).toBeGreaterThan(400);
    await lines(page).first().focus();
    await expect
      .poll(async () => {
        await page.keyboard.press('End');
        return page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
      })
      .toBe(String(all + 1));
    await table(page).getByText('Created the organization').waitFor();
    expect(await lines(page).count()).toBeLessThanOrEqual(60);
  });

  test('the trail is narrowed by person, account, action and day, all in the address', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/activity');
    await lines(page).nth(3).waitFor();
    await page.getByRole('combobox', { name: 'To whom' }).click();
    await page.keyboard.type('ferrei');
    await page.getByRole('option', { name: /Ana Ferreira/ }).click();
    await page.waitForURL('**/activity?user=ana.ferreira@aurora.example');
    await page.getByText('What was done to Ana Ferreira.').waitFor();
    await page.getByRole('combobox', { name: 'On which account' }).click();
    await page.keyboard.type('auroranews');
    await page.getByRole('option', { name: '@auroranews on X' }).click();
    await page.waitForURL(/account=x\/auroranews/);
    await expect.poll(() => lines(page).count()).toBe(1);
    await table(page).getByText('Added Ana Ferreira to @auroranews').waitFor();
    await page.getByRole('button', { name: 'What happened: Everything' }).click();
    await page.getByRole('checkbox', { name: 'Added to an account' }).check();
    await page.waitForURL(/action=membership.added/);
    await looksRight('activity-actions');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'When: Any time' }).click();
    await page.getByRole('button', { name: 'Last 7 days' }).click();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
    await lines(page).first().waitFor();
    await looksRight('activity-filtered');
    const there = page.url();
    await page.goto(gateway.url);
    await page.goto(there);
    await table(page).getByText('Added Ana Ferreira to @auroranews').waitFor();
    await page.getByRole('button', { name: 'Show what Ana Ferreira did' }).click();
    await page.waitForURL(/actor=ana.ferreira@aurora.example/);
    await page.getByRole('heading', { name: 'No activity matches' }).waitFor();
    await looksRight('activity-no-match');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(`${gateway.url}/activity`);
  });

  test('an event tells what was, what is, and what proves it', async ({ page, context, gateway, as, looksRight }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await gateway.ask(people.manager, rename('auroranews', 'Aurora News Desk'));
    await as(people.manager, '/activity?action=account.updated');
    await lines(page).first().getByRole('link', { name: 'Details: changed the account @auroranews' }).click();
    await page.waitForURL(/event=aud_/);
    const dialog = page.getByRole('dialog', { name: 'Event' });
    await dialog.getByText('mira.okafor@aurora.example changed the account @auroranews.').waitFor();
    await dialog.getByText('in the organization’s chain').waitFor();
    await looksRight('activity-event');
    const button = dialog.getByRole('button', { name: /^Copy the request id/ });
    const id = (await button.textContent())?.trim();
    await button.click();
    await dialog.getByRole('button', { name: 'Copied the request id' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(id);
    await dialog.getByRole('button', { name: 'All on it' }).click();
    await page.waitForURL(`${gateway.url}/activity?account=x/auroranews`);
    await dialog.waitFor({ state: 'hidden' });
  });

  test('by keyboard alone the trail is searched and an event is opened and closed', async ({ page, as }) => {
    await as(people.manager, '/activity');
    await lines(page).nth(3).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('mira');
    await page.waitForURL('**/activity?actor=mira');
    await expect.poll(() => total(page)).toBeLessThan(100);
    await lines(page).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Event' }).getByText('mira.okafor@aurora.example').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL('**/activity?actor=mira');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR');
  });

  test('a bulk operation’s events stand together', async ({ page, gateway, as, looksRight }) => {
    interface Planned {
      bulkOperationPlan: { bulkOperation: { id: string } };
    }
    const {
      bulkOperationPlan: { bulkOperation },
    } = await gateway.ask<Planned>(
      people.manager,
      `mutation {
      bulkOperationPlan(input: { label: "Autumn clean-up", source: { rows: [{ action: REMOVE, account: { handle: { platform: X, handle: "auroranews" } }, email: "${people.member}" }] } }) { bulkOperation { id } userErrors { message } }
    }`,
    );
    await as(people.manager, `/activity?operation=${bulkOperation.id}`);
    await table(page).getByText('Planned the operation Autumn clean-up').waitFor();
    await page.getByText('Operation Autumn clean-up', { exact: true }).waitFor();
    await looksRight('activity-operation');
    await page.getByRole('button', { name: 'Show all operations' }).click();
    await expect.poll(() => total(page)).toBeGreaterThan(100);
  });

  test('the days that are looked at are downloaded as JSON lines', async ({ page, as }) => {
    await as(people.manager, '/activity?from=2020-01-01');
    await lines(page).first().waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^org_.*-audit\.jsonl$/);
    const text = await readFile(await download.path(), 'utf8');
    const first = JSON.parse(text.split('\n')[0] ?? '') as { action: string; sequence: number };
    expect(first).toMatchObject({ action: 'organization.created', sequence: 1 });
  });

  test('an administrator of some accounts sees theirs, and why they download nothing', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.administrator, '/activity');
    await lines(page).first().waitFor();
    expect(await total(page)).toBeLessThan(200);
    await page.getByRole('button', { name: 'Download' }).hover();
    await page.getByRole('tooltip', { name: /Only managers and auditors/ }).waitFor();
    await looksRight('activity-administrator');
  });

  test('a member is told whom to ask, and a filter that leads nowhere says so', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.member, '/activity');
    await page.getByRole('heading', { name: 'Activity is shown to administrators' }).waitFor();
    await looksRight('activity-member');
    await as(people.manager, '/activity?user=nobody@nowhere.example');
    await page.getByRole('heading', { name: 'Nothing matches, or you don’t have access to it' }).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(`${gateway.url}/activity`);
  });
});
