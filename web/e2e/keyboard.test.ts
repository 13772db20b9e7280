import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

/** Presses Tab until an element has the focus, to test that it can be reached without a mouse. */
async function tabTo(page: Page, target: Locator, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((e) => e === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Runs the plan that is shown. */
async function runIt(page: Page) {
  await page.waitForURL(/\/business\/blk_/);
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Run', exact: true }));
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"] button')?.textContent))
    .toBe('Run');
  await page.keyboard.press('Enter');
  await page.getByText(/^Finished/).waitFor();
}

describe('the keyboard', () => {
  test('finds an account, a person, a view and an action', async ({ page, as, looksRight }) => {
    await as(people.manager, '/accounts');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(2).waitFor();
    const find = page.getByRole('dialog', { name: 'Find anything' });
    const open = async (text: string) => {
      await page.keyboard.press('Control+k');
      await find.getByRole('combobox').waitFor();
      await expect
        .poll(() => find.getByRole('combobox').evaluate((field) => field === document.activeElement))
        .toBe(true);
      await page.keyboard.type(text);
    };
    await open('');
    await find.getByRole('option', { name: /Seats/ }).waitFor();
    await looksRight('find');
    await page.keyboard.type('sport');
    await find.getByRole('group', { name: 'Accounts' }).getByRole('option').first().waitFor();
    await looksRight('find-accounts');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/a/**');
    await open('jonas lind');
    await find.getByRole('option', { name: /jonas\.lindqvist/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jonas Lindqvist', level: 1 }).waitFor();
    await open('seats');
    await find.getByRole('group', { name: 'Views' }).getByRole('option', { name: /Seats/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    await open('dark');
    await find.getByRole('option', { name: 'Dark appearance' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
    await open('zzzz nothing');
    await find.getByText('No results for “zzzz nothing”.').waitFor();
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'detached' });
  });

  test('goes to a view by g and a letter, never while somebody types', async ({ page, as, looksRight }) => {
    await as(people.manager, '/accounts');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(2).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gs?');
    await page.waitForURL(/q=gs/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('heading', { name: 'People', level: 1 }).click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Search', { exact: true }).waitFor();
    await looksRight('shortcuts');
    await page.keyboard.press('g');
    await page.keyboard.press('a'); // has no effect while a dialog is open
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain('/users');
  });

  test('keys alone are switched off and stay off, Ctrl-K goes on', async ({ page, as, looksRight }) => {
    await as(people.member, '/settings?view=keyboard');
    await page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
    await looksRight('settings-keyboard');
    await page.reload();
    const off = page.getByRole('switch', { name: 'Single-key shortcuts' });
    await off.waitFor();
    expect(await off.isChecked()).toBe(false);
    await page.getByRole('heading', { name: 'Settings', level: 1 }).click();
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Find anything' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(page.url()).toContain('/settings');
  });

  test('alone plans a file and runs it', async ({ page, as, gateway }) => {
    await as(people.manager, '/business');
    await page.getByRole('heading', { name: 'Business Manager', level: 1 }).waitFor();
    await page.goto(`${gateway.url}/business/new/file`);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    const opened = page.waitForEvent('filechooser');
    await tabTo(page, page.getByRole('button', { name: 'Choose a file' }));
    await page.keyboard.press('Enter');
    await (
      await opened
    ).setFiles({
      name: 'team.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('email,platform,handle,roles\nkeys.only@partner.example,X,auroranews,Analyst\n'),
    });
    await page.getByText(/well-formed/).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Create plan' }));
    await page.keyboard.press('Enter');
    await runIt(page);
    const { account } = await gateway.ask<{ account: { members: { totalCount: number } } }>(
      people.manager,
      '{ account(ref: { handle: { platform: X, handle: "auroranews" } }) { members(first: 1, filter: { search: "keys.only" }) { totalCount } } }',
    );
    expect(account.members.totalCount).toBe(1);
  });

  test('alone offboards somebody, and names who takes over', async ({ page, as, gateway }) => {
    await as(people.manager, '/business/new/offboard');
    await page.getByRole('combobox', { name: 'People' }).waitFor();
    await tabTo(page, page.getByRole('combobox', { name: 'People' }));
    await page.keyboard.type('farid.almeida');
    await page.getByRole('option', { name: /Farid Almeida/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('4 accounts would be without a primary user or administrator').waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('combobox', { name: 'Successor' }));
    await page.keyboard.type('maeve');
    await page.getByRole('option', { name: /maeve.haddad/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/successor=maeve/);
    await tabTo(page, page.getByRole('button', { name: 'Create plan' }));
    await page.keyboard.press('Enter');
    await runIt(page);
    const { organization } = await gateway.ask<{ organization: { users: { edges: { node: { status: string } }[] } } }>(
      people.manager,
      '{ organization { users(first: 1, filter: { search: "farid.almeida" }) { edges { node { status } } } } }',
    );
    expect(organization.users.edges[0]?.node.status).toBe('FORMER');
  });
});
