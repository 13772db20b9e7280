import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('the vendor’s staff', () => {
  test('bring in a customer with its first manager, and open it', async ({ page, gateway, as, looksRight }) => {
    await as(people.staff, '/staff');
    const table = page.getByRole('table', { name: 'Organizations' });
    await table.getByText('Borealis Sports').waitFor();
    await looksRight('staff');
    await page.keyboard.press('n');
    await page.waitForURL(/dialog=new/);
    const dialog = page.getByRole('dialog', { name: 'New organization' });
    await dialog.getByLabel('Name', { exact: true }).fill('Ziggurat Média');
    expect(await dialog.getByLabel('Short name').inputValue()).toBe('ziggurat-media');
    await dialog.getByLabel('Short name').fill('aurora');
    await dialog.getByLabel('Seat limit').fill('25');
    await dialog.getByRole('switch', { name: 'Business Manager' }).check();
    await dialog.getByLabel('Email').fill('zoe@ziggurat.example');
    await dialog.getByLabel('First name').fill('Zoe');
    await dialog.getByRole('button', { name: 'Create organization' }).click();
    await dialog.getByText('Another organization has or had the slug aurora.').waitFor();
    await looksRight('staff-new');
    await dialog.getByLabel('Short name').fill('ziggurat');
    await dialog.getByRole('button', { name: 'Create organization' }).click();
    await page.waitForURL(/\/\?org=ziggurat/);
    await page.getByRole('heading', { name: 'Set up your organization' }).waitFor();
    await page.getByRole('link', { name: 'Organizations' }).click();
    const row = table.getByRole('row').filter({ hasText: 'Ziggurat Média' });
    await row.getByText('1 of 25').waitFor();
    expect(await gateway.mailed('zoe@ziggurat.example', 'invitation')).toContain('/invitation#');
    await row.getByRole('link', { name: 'Ziggurat Média' }).click();
    await page.waitForURL(/accounts\?org=ziggurat/);
    await page.getByRole('heading', { name: 'No accounts yet' }).waitFor();
    await looksRight('accounts-empty');
  });

  test('set seats below use, which removes nobody, and take the limit away', async ({ page, as, looksRight }) => {
    await as(people.staff, '/staff');
    const row = page.getByRole('table', { name: 'Organizations' }).getByRole('row').filter({ hasText: 'Aurora' });
    await row.getByRole('button', { name: 'Actions for Aurora Media Group' }).click();
    await looksRight('staff-actions');
    await page.getByRole('menuitem', { name: 'Set seat limit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Seat limit of Aurora Media Group' });
    await dialog.getByText('No changes yet.').waitFor();
    await dialog.getByLabel('Seats', { exact: true }).fill('100');
    await dialog.getByText('No one is removed, but no one new can be added').waitFor();
    await looksRight('staff-seats');
    await page.keyboard.press('Enter');
    await row.getByText(/\d+ over/).waitFor();
    await page.goto(page.url().replace(/\/staff.*/, '/staff?org=aurora&seats=over&dialog=seats&of=aurora'));
    await dialog.getByRole('radio', { name: 'Unlimited' }).check();
    await dialog.getByRole('button', { name: 'Set seat limit' }).click();
    await page.getByRole('heading', { name: 'No organizations match' }).waitFor();
    await looksRight('staff-no-match');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await row.getByText('of unlimited').waitFor();
  });

  test('onboard an organization for Business Manager, and take it away', async ({ page, as, looksRight }) => {
    await as(people.staff, '/staff?q=borealis');
    const row = page.getByRole('table', { name: 'Organizations' }).getByRole('row').filter({ hasText: 'Borealis' });
    await row.getByText('Off').waitFor();
    await row.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Turn on Business Manager' }).click();
    await looksRight('staff-business');
    await page.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
    await row.getByText('On', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Turn off Business Manager' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
    await row.getByText('Off').waitFor();
  });

  test('remove a primary user with a reason, and somebody takes over', async ({ page, gateway, as, looksRight }) => {
    await as(people.staff, '/staff');
    await page.getByRole('button', { name: 'Actions for Aurora Media Group' }).click();
    await page.getByRole('menuitem', { name: 'Remove a primary user' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Choose an account.').waitFor();
    await dialog.getByRole('combobox', { name: 'Account' }).fill('auroranews');
    await page.getByRole('option', { name: /@auroranews on X/ }).click();
    await page.waitForURL(/account=x\/auroranews/);
    await dialog.getByText('is removed from this account').waitFor();
    await dialog.getByText('Enter a reason. It is kept in the organization’s activity.').waitFor();
    await dialog.getByRole('combobox', { name: 'Who takes over' }).click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const heir = (await dialog.getByRole('combobox', { name: 'Who takes over' }).inputValue()).split(', ').at(-1);
    await dialog.getByLabel('Reason').fill('Left the company, asked for by Mira Okafor');
    await looksRight('staff-primary');
    await dialog.getByRole('button', { name: 'Remove primary user' }).click();
    await page.getByText(/^Removed .* from @auroranews/).waitFor();
    const { account } = await gateway.ask<{ account: { primaryUser: { email: string } } }>(
      people.manager,
      '{ account(ref: { handle: { platform: X, handle: "auroranews" } }) { primaryUser { email } } }',
    );
    expect(account.primaryUser.email).toBe(heir);
    await page.goto(`${gateway.url}/a/x/auroranews?org=aurora`);
    await page.getByRole('link', { name: 'Remove' }).click();
    await dialog.getByText(heir ?? '').waitFor(); // filled in from the account's page
  });

  test('rename an organization, and its old address leads to it', async ({ page, as, looksRight }) => {
    await as(people.staff, '/staff?q=borealis');
    const table = page.getByRole('table', { name: 'Organizations' });
    await table.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Edit name or short name' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit Borealis Sports' });
    await dialog.getByText('No changes yet.').waitFor();
    await dialog.getByLabel('Name', { exact: true }).fill('Borealis Média');
    await dialog.getByLabel('Short name').fill('aurora');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Another organization has or had the slug aurora.').waitFor();
    await looksRight('staff-edit');
    await dialog.getByLabel('Short name').fill('borealis-media');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await table.getByText('borealis-media').waitFor();
    await page.goto(page.url().replace(/\/staff.*/, '/accounts?org=borealis'));
    await page.waitForURL(/accounts\?org=borealis-media/);
    await page.getByRole('button', { name: /^Organization Borealis Média/ }).waitFor();
  });

  test('archive an organization by typing its short name, and restore it', async ({ page, as, looksRight }) => {
    await as(people.staff, '/staff?q=borealis');
    const table = page.getByRole('table', { name: 'Organizations' });
    await table.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The contract has ended');
    await dialog.getByText('Type the short name to confirm.').waitFor();
    await dialog.getByLabel(/^Type borealis/).fill((await dialog.locator('strong').last().textContent()) ?? '');
    await looksRight('staff-archive');
    await dialog.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('heading', { name: 'No organizations match' }).waitFor();
    await page.getByRole('checkbox', { name: 'Archived' }).check();
    await table.getByRole('link', { name: /Borealis/ }).click();
    await page.getByText('nothing in it can change until it is restored').waitFor();
    await looksRight('archived-organization');
    await page.getByRole('link', { name: 'See archived organizations' }).click();
    await table.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Restore' }).click();
    await dialog.getByLabel('Reason').fill('A new contract');
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('heading', { name: 'No archived organizations match' }).waitFor();
    await page.getByRole('checkbox', { name: 'Archived' }).uncheck();
    await table.getByRole('link', { name: /Borealis/ }).waitFor();
  });

  test('is nobody else', async ({ page, as, looksRight }) => {
    await as(people.manager, '/staff');
    await page.getByRole('heading', { name: 'Only Roster staff can see this page' }).waitFor();
    expect(await page.getByRole('link', { name: 'Organizations' }).count()).toBe(0);
    await looksRight('staff-refused');
  });
});
