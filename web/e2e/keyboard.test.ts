import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('the keyboard', () => {
  test('finds an account, a person, a view and an action', async ({ page, as, looksRight }) => {
    await as(people.manager, '/accounts');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(2).waitFor();
    const find = page.getByRole('dialog', { name: 'Find anything' });
    const open = async (text: string) => {
      await page.keyboard.press('Control+k');
      await find.getByRole('combobox').waitFor();
      await expect.poll(() => find.getByRole('combobox').evaluate((field) => field === document.activeElement)).toBe(true);
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
    await find.getByRole('option', { name: 'Dark colours' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
    await open('zzzz nothing');
    await find.getByText('Nothing is called “zzzz nothing”.').waitFor();
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'detached' });
  }, 180_000);

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
    await page.keyboard.press('a'); // not below a dialog
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain('/users');
  });

  test('keys alone are switched off and stay off, Ctrl-K goes on', async ({ page, as, looksRight }) => {
    await as(people.member, '/settings?view=keyboard');
    await page.getByRole('switch', { name: 'Keys without Ctrl or Cmd' }).uncheck();
    await looksRight('settings-keyboard');
    await page.reload();
    const off = page.getByRole('switch', { name: 'Keys without Ctrl or Cmd' });
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
});
