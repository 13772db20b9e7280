import { readFile } from 'node:fs/promises';
import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('seats', () => {
  test('a manager sees who holds one, since when and why', async ({ page, as, looksRight }) => {
    await as(people.manager, '/seats');
    const table = page.getByRole('table', { name: 'People with a seat' });
    await table.getByRole('row').nth(5).waitFor();
    expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(100);
    expect(await table.locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(60);
    await looksRight('seats');
  });

  test('the list is searched, filtered and ordered in the address', async ({ page, gateway, as, looksRight }) => {
    await as(people.manager, '/seats');
    const table = page.getByRole('table', { name: 'People with a seat' });
    await table.getByRole('row').nth(2).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('okafor');
    await page.waitForURL('**/seats?q=okafor');
    await expect.poll(() => table.locator('tbody tr[data-index]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.waitForURL(`${gateway.url}/seats`);
    await page.getByRole('button', { name: 'Email' }).click();
    await page.getByRole('button', { name: 'Email' }).click();
    await page.waitForURL('**/seats?sort=-EMAIL');
    expect(await table.getByRole('columnheader', { name: 'Email' }).getAttribute('aria-sort')).toBe('descending');
    await page.goto(`${gateway.url}/seats?q=nobody+at+all&status=INVITED`);
    await page.getByRole('heading', { name: 'No one matches' }).waitFor();
    await looksRight('seats-no-match');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(`${gateway.url}/seats`);
  });

  test('the end of the list is reached by keyboard', async ({ page, as }) => {
    await as(people.manager, '/seats');
    const table = page.getByRole('table', { name: 'People with a seat' });
    await table.locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('1');
    const total = Number(await table.getAttribute('aria-rowcount')) - 1;
    await expect
      .poll(async () => {
        await page.keyboard.press('End');
        return page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
      })
      .toBe(String(total + 1));
    expect(await table.locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(60);
  });

  test('the accounts’ tab tells whose seats would go free with an account', async ({ page, as, looksRight }) => {
    await as(people.manager, '/seats');
    await page.getByRole('tab', { name: 'Accounts' }).click();
    await page.waitForURL('**/seats?view=accounts');
    await page.getByRole('table', { name: 'Seats by account' }).getByRole('row').nth(3).waitFor();
    await looksRight('seats-accounts');
  });

  test('how the seats grew and who took them is two clicks away', async ({ page, as, looksRight }) => {
    await as(people.manager);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Seats' }).click();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('img', { name: 'Seats by day' }).waitFor();
    const changes = page.getByRole('table', { name: 'Days on which seats changed' });
    await changes.waitFor();
    await looksRight('seats-history');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(text).toMatch(/^day,used,active,invited,limit\r\n/);
    expect(text.trim().split('\r\n').at(-1)).toMatch(new RegExp(`^${new Date().toISOString().slice(0, 10)},\\d+,`));
  });

  test('a failure says what to do, and trying again fixes it', async ({ page, as, looksRight, expectErrors }) => {
    expectErrors(/ERR_FAILED/);
    let away = true;
    await page.route('**/graphql', (route) =>
      away && route.request().postData()?.includes('SeatHolders') ? route.abort() : route.continue(),
    );
    // Otherwise the console would reconnect by itself before the test tries again.
    await page.route('**/healthz', (route) => route.abort());
    await as(people.manager, '/seats');
    await page.getByRole('heading', { name: 'Couldn’t load this page' }).waitFor();
    await looksRight('seats-failure');
    away = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'People with a seat' }).getByRole('row').nth(3).waitFor();
  });
});
