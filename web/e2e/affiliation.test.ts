import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

interface Known {
  account: { primaryAccount: { handle: string } | null } | null;
}

const known =
  'query { account(ref: { handle: { platform: INSTAGRAM, handle: "auroranews" } }) { primaryAccount { handle } } }';

describe('affiliated accounts', () => {
  test('a manager affiliates an account with a primary account, and ends it', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/a/instagram/auroranews?do=edit');
    const dialog = page.getByRole('dialog', { name: 'Edit @auroranews' });
    const primary = dialog.getByRole('combobox', { name: 'Primary account' });
    await primary.fill('auroranews');
    await page.getByRole('option', { name: '@auroranews on X', exact: true }).click();
    await looksRight('account-affiliate');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Primary account', { exact: true }).waitFor();
    expect((await gateway.ask<Known>(people.manager, known)).account?.primaryAccount?.handle).toBe('auroranews');

    // The primary account links to the list of its affiliates, and cannot be affiliated itself.
    await page.goto(`${gateway.url}/a/x/auroranews`);
    await page.getByText('Affiliated accounts', { exact: true }).waitFor();
    await looksRight('account-affiliates');
    await page.getByRole('link', { name: 'Show as a list' }).click();
    await page.waitForURL('**/accounts?primary=x/auroranews');
    await page.getByText('@auroranews on Instagram').waitFor();
    await page.getByText('1 account', { exact: true }).waitFor();
    // Selecting all selects the accounts of that list only.
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByRole('button', { name: 'Add people' }).click();
    await page.waitForURL('**/business/new?account=instagram/auroranews**');
    await page.goto(`${gateway.url}/a/x/auroranews?do=edit`);
    const other = page.getByRole('dialog', { name: 'Edit @auroranews' });
    await other.getByRole('combobox', { name: 'Primary account' }).fill('aurorasports');
    await page
      .getByRole('option', { name: /^@aurorasports/ })
      .first()
      .click();
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('so it cannot be affiliated with another account').waitFor();

    // Restore the initial state.
    await page.goto(`${gateway.url}/a/instagram/auroranews?do=edit`);
    await dialog.getByRole('button', { name: 'Remove the primary account', includeHidden: true }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByText('Primary account', { exact: true }).count()).toBe(0);
    expect((await gateway.ask<Known>(people.manager, known)).account?.primaryAccount).toBeNull();
  });

  test('is chosen for an account that is added', async ({ page, gateway, as }) => {
    await as(people.manager, '/accounts');
    await page.getByRole('button', { name: 'Add account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add account' });
    await dialog.getByRole('combobox', { name: 'Platform' }).click();
    await page.getByRole('option', { name: 'TikTok', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Handle' }).fill('addedaffiliate');
    await dialog.getByRole('combobox', { name: 'Primary account' }).fill('auroranews');
    await page.getByRole('option', { name: '@auroranews on X', exact: true }).click();
    await dialog.getByRole('button', { name: 'Add account' }).click();
    await page.waitForURL('**/a/tiktok/addedaffiliate**');
    const added = await gateway.ask<Known>(
      people.manager,
      '{ account(ref: { handle: { platform: TIKTOK, handle: "addedaffiliate" } }) { primaryAccount { handle } } }',
    );
    expect(added.account?.primaryAccount?.handle).toBe('auroranews');
    await gateway.ask(
      people.manager,
      'mutation { accountUpdate(input: { account: { handle: { platform: TIKTOK, handle: "addedaffiliate" } }, primaryAccount: null }) { userErrors { message } } }',
    );
  });

  test('says with which accounts somebody shares', async ({ page, gateway, as }) => {
    await gateway.ask(
      people.manager,
      'mutation { accountUpdate(input: { account: { handle: { platform: INSTAGRAM, handle: "auroranews" } }, primaryAccount: { handle: { platform: X, handle: "auroranews" } } }) { userErrors { message } } }',
    );
    await as(people.manager, '/a/x/auroranews/users?q=lindqvist');
    await page.getByRole('button', { name: 'Publishing: yes. Why?' }).click();
    const why = page.getByRole('dialog', { name: 'What Jonas Lindqvist can do' });
    await why.getByText(/ With Aurora News/).waitFor();
  });
});
