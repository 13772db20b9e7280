import { describe } from 'vitest';
import { expect, password, people, test, withGateway } from './test';

withGateway();

const fresh = 'vermilion otter lamp quartz';

describe('settings', () => {
  test('somebody changes their own name, and the shell shows it', async ({ page, as, looksRight }) => {
    await as(people.administrator, '/settings');
    await page.getByLabel('First name').waitFor();
    await looksRight('settings-you');
    await page.getByLabel('First name').fill('Jonas Erik');
    await page.getByRole('button', { name: 'Save name' }).click();
    await page.getByRole('button', { name: 'Jonas Erik Lindqvist, your menu' }).waitFor();
  });

  test('somebody switches a kind of email off, and it stays off', async ({ page, as, looksRight }) => {
    await as(people.member, '/settings');
    await page.getByRole('tab', { name: 'Emails' }).click();
    await page.waitForURL('**/settings?view=mails');
    const added = page.getByRole('switch', { name: 'New access' });
    await expect.poll(() => added.isChecked()).toBe(true);
    await page.getByText('7 days and 1 day before your access to accounts ends.').waitFor();
    await looksRight('settings-mails');
    await added.click();
    await expect.poll(() => added.isChecked()).toBe(false);
    await expect.poll(() => page.getByRole('switch', { name: 'Changed access' }).isEnabled()).toBe(true);
    await page.reload();
    await expect.poll(() => added.isChecked()).toBe(false);
    expect(await page.getByRole('switch', { name: 'Changed access' }).isChecked()).toBe(true);
  });

  test('a manager switches on the weekly summary, which a member is not offered', async ({ page, as }) => {
    await as(people.manager, '/settings?view=mails');
    const summary = page.getByRole('switch', { name: 'Weekly summary' });
    await expect.poll(() => summary.isChecked()).toBe(false);
    await summary.click();
    await expect.poll(() => summary.isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => summary.isChecked()).toBe(true);
    await as(people.member, '/settings?view=mails');
    await page.getByRole('switch', { name: 'New access' }).waitFor();
    expect(await summary.count()).toBe(0);
  });

  test('a manager switches a kind of email off for everyone, and each person sees it', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/settings?view=organization');
    const primary = page.getByRole('switch', { name: 'Primary user' });
    await expect.poll(() => primary.isChecked()).toBe(true);
    await primary.click();
    await expect.poll(() => primary.isChecked()).toBe(false);
    await looksRight('settings-organization-mails');
    await page.reload();
    await expect.poll(() => primary.isChecked()).toBe(false);
    await as(people.member, '/settings?view=mails');
    await page.getByText('Switched off by Aurora Media Group.').waitFor();
    expect(await page.getByText('Switched off by').count()).toBe(1);
    await looksRight('settings-mails-off');
  });

  test('a manager renames the organization, and what names it follows', async ({ page, as }) => {
    await as(people.manager, '/settings?view=organization');
    const name = page.getByRole('textbox', { name: 'Organization name' });
    await name.fill(' ');
    await page.getByRole('button', { name: 'Save name' }).click();
    await page.getByText('Enter a name for the organization.').waitFor();
    await name.fill('Aurora Worldwide');
    await page.getByRole('button', { name: 'Save name' }).click();
    await page.getByText('Organization renamed to Aurora Worldwide.').waitFor();
    await page.getByText('What you switch off is sent to no one in Aurora Worldwide.').waitFor();
    await name.fill('Aurora Media Group');
    await page.getByRole('button', { name: 'Save name' }).click();
    await page.getByText('Organization renamed to Aurora Media Group.').waitFor();
  });

  test('a manager says where the organization’s days end', async ({ page, as, looksRight }) => {
    await as(people.manager, '/settings');
    await page.getByRole('tab', { name: 'Organization' }).click();
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    await zone.waitFor();
    await looksRight('settings-organization');
    await zone.fill('Berlin');
    await page.getByRole('option', { name: 'Europe/Berlin' }).click();
    await page.getByRole('button', { name: 'Save time zone' }).click();
    await page.getByText('Time zone changed to Europe/Berlin.').waitFor();
    await page.reload();
    await expect.poll(() => zone.inputValue()).toBe('Europe/Berlin');
  });

  test('a password is changed, after every mistake was said where it is', async ({ page, gateway, as, looksRight }) => {
    await as(people.member, '/settings?view=password');
    const change = page.getByRole('button', { name: 'Change password' });
    await change.click();
    await page.getByText('Enter your current password.').waitFor();
    await page.getByLabel('Current password', { exact: true }).fill('not my password');
    await page.getByLabel('New password', { exact: true }).fill('short');
    await change.click();
    await page.getByText('Choose at least 12 characters: 7 more.').waitFor();
    await page.getByLabel('New password', { exact: true }).fill(fresh);
    await change.click();
    await page.getByText('The current password is incorrect.').waitFor();
    await page.getByLabel('Current password', { exact: true }).fill(password);
    await page.getByLabel('New password', { exact: true }).fill('password1234');
    await change.click();
    await page.getByText('This password is too easy to guess.').waitFor();
    await looksRight('settings-password-refused');
    await page.getByLabel('New password', { exact: true }).fill(password);
    await change.click();
    await page.getByText('This is already your password.').waitFor();
    await page.getByLabel('New password', { exact: true }).fill(fresh);
    await page.keyboard.press('Enter');
    await page.getByText('Password changed.').waitFor();
    await looksRight('settings-password');
    await page.goto(`${gateway.url}/accounts`); // this device stays signed in
    await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
  });

  test('a session of another browser is seen and ended, then this one', async ({
    page,
    gateway,
    as,
    context,
    looksRight,
  }) => {
    const other = await context.browser()?.newContext();
    if (!other) throw new Error('no browser');
    const elsewhere = await other.newPage();
    await elsewhere.goto(`${gateway.url}/signin`);
    await elsewhere.getByLabel('Email').fill(people.manager);
    await elsewhere.getByLabel('Password', { exact: true }).fill(password);
    await elsewhere.keyboard.press('Enter');
    await elsewhere.getByRole('heading', { level: 1 }).waitFor();
    await as(people.manager, '/settings?view=password');
    const sessions = page.getByRole('list', { name: 'Where you’re signed in' }).getByRole('listitem');
    await sessions.first().getByText('This session').waitFor();
    await looksRight('settings-sessions');
    const others = sessions.filter({ hasNotText: 'This session' });
    const before = await others.count();
    expect(before).toBeGreaterThan(0);
    await others
      .filter({ hasText: 'Chrome on' })
      .first()
      .getByRole('button', { name: /^Sign out/ })
      .click();
    await expect.poll(() => others.count()).toBe(before - 1);
    await elsewhere.goto(`${gateway.url}/seats`);
    await elsewhere.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.close();
    await sessions
      .filter({ hasText: 'This session' })
      .getByRole('button', { name: /^Sign out/ })
      .click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  test('signing out on every device ends the session of another one', async ({ page, gateway, as, context }) => {
    await as(people.administrator, '/settings?view=password');
    const other = await context.browser()?.newContext({ storageState: await context.storageState() });
    if (!other) throw new Error('no browser');
    await page.getByRole('button', { name: 'Sign out on all devices' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    const elsewhere = await other.newPage();
    await elsewhere.goto(`${gateway.url}/seats`);
    await elsewhere.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.close();
  });

  test('an API client is made by keyboard, its token shown once and good, then renamed, rotated and revoked', async ({
    page,
    gateway,
    context,
    as,
    looksRight,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await as(people.manager, '/settings?view=clients');
    await page.getByRole('heading', { name: 'No API clients yet' }).waitFor();
    await looksRight('clients-empty');
    await page.keyboard.press('n');
    await page.waitForURL(/dialog=new/);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Enter a name.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('HR sync');
    await dialog.getByRole('checkbox', { name: 'Bulk operations' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByText('Without “Manage people”, it can’t plan or run bulk operations.').waitFor();
    await dialog.getByRole('checkbox', { name: 'Manage people' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel('Expires after').fill(`${new Date().getFullYear() + 1}-06-30`);
    await looksRight('client-new');
    await dialog.getByRole('button', { name: 'Create and show token' }).focus();
    await page.keyboard.press('Enter');
    const shown = page.getByRole('dialog', { name: 'The token of HR sync' });
    const token = await shown.getByLabel('Token').inputValue();
    expect(token).toMatch(/^rst_/);
    await page.keyboard.press('Escape'); // Esc must not lose a token
    await shown.getByRole('button', { name: 'Copy' }).click();
    await shown.getByText('The token has been copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    await looksRight('client-token');
    const answer = (await (
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: '{"query":"{ viewer { apiClient { name scopes } } }"}',
      })
    ).json()) as { data: { viewer: { apiClient: unknown } } };
    expect(answer.data.viewer.apiClient).toEqual({ name: 'HR sync', scopes: ['READ', 'MANAGE_MEMBERS', 'BULK'] });
    await shown.getByRole('button', { name: 'I’ve saved it' }).click();
    const row = page.getByRole('table', { name: 'API clients' }).getByRole('row').filter({ hasText: 'HR sync' });
    await row.getByText('Active').waitFor();
    await page.reload();
    await row.getByText('just now').first().waitFor();
    expect(await page.content()).not.toContain(token);

    await page.keyboard.press('n');
    await dialog.getByText('Enter a name.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('hr SYNC');
    await dialog.getByRole('button', { name: 'Create and show token' }).click();
    await dialog.getByText('There is already an API client named hr SYNC.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await dialog.waitFor({ state: 'detached' });

    const act = async (what: string) => {
      await page.getByRole('button', { name: /^Actions for/ }).click();
      await page.getByRole('menuitem', { name: what }).click();
    };
    await act('Edit');
    await dialog.getByLabel('Name').fill('HR import');
    await dialog.getByRole('checkbox', { name: 'Bulk operations' }).uncheck();
    expect(await dialog.getByLabel('Expires after').inputValue()).toBe(`${new Date().getFullYear() + 1}-06-30`);
    await dialog.getByLabel('Expires after').fill('');
    await looksRight('client-edit');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('table', { name: 'API clients' }).getByText('HR import').waitFor();
    const ends = await gateway.ask(
      people.manager,
      '{ organization { apiClients { edges { node { name expiresAt } } } } }',
    );
    expect(ends).toEqual({
      organization: { apiClients: { edges: [{ node: { name: 'HR import', expiresAt: null } }] } },
    });
    await act('New token');
    await dialog.getByRole('button', { name: 'Create new token' }).click();
    const next = page.getByRole('dialog', { name: 'The token of HR import' });
    expect(await next.getByLabel('Token').inputValue()).not.toBe(token);
    await next.getByRole('button', { name: 'I’ve saved it' }).click();
    await looksRight('clients');
    await act('Revoke');
    await looksRight('client-revoke');
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('table', { name: 'API clients' }).getByText('Revoked').waitFor();
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).getByText('can’t be undone').waitFor();
    await looksRight('clients-revoked');
  });

  test('an administrator of accounts has no API clients', async ({ page, as }) => {
    await as(people.administrator, '/settings?view=clients');
    await page.getByRole('heading', { name: 'You', exact: true }).waitFor();
    expect(await page.getByRole('tab', { name: 'API clients' }).count()).toBe(0);
  });
});
