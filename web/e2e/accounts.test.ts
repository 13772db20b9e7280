import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

interface Known {
  account: { name: string; group: string | null; archived: boolean } | null;
}

const known =
  'query ($platform: Platform!, $handle: String!) { account(ref: { handle: { platform: $platform, handle: $handle } }) { name group archived } }';

describe('a manager', () => {
  test('adds an account, is told where to go next, and its first user is one step away', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/accounts?platform=TIKTOK');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(2).waitFor();
    await page.getByRole('combobox', { name: 'Group' }).click();
    await page.getByRole('option', { name: 'emea', exact: true }).click();
    await page.waitForURL('**/accounts?platform=TIKTOK&group=emea');
    await page.reload();
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('combobox', { name: 'Group' }).inputValue()).toBe('emea');
    await page.getByText('2 accounts', { exact: true }).waitFor();
    await looksRight('accounts-group');
    await page.getByRole('button', { name: 'Add account' }).click();
    await page.waitForURL(/do=add/);
    const dialog = page.getByRole('dialog', { name: 'Add account' });
    expect(await dialog.getByRole('combobox', { name: 'Platform' }).inputValue()).toBe('TikTok'); // from the list's filter
    await dialog.getByText('Enter the handle.').waitFor();
    await dialog.getByLabel('Handle').fill('@auroranews');
    await dialog.getByRole('combobox', { name: 'Group' }).fill('emea/weather');
    await dialog.getByText('New group: no accounts are in emea/weather yet.').waitFor();
    await dialog.getByRole('combobox', { name: 'Group' }).press('Escape');
    await dialog.getByRole('button', { name: 'Add account' }).click();
    await dialog.getByText(/The organization already has TIKTOK auroranews/).waitFor();
    await dialog.getByText('This handle belongs to the account Aurora News on TikTok.').waitFor();
    await looksRight('account-add-taken');
    await dialog.getByLabel('Handle').fill('@auroraweather');
    await dialog.getByLabel('Name').fill('Aurora Wetter Österreich');
    await dialog.getByRole('button', { name: 'Add account' }).click();
    await page.waitForURL('**/a/tiktok/auroraweather');
    await page.getByRole('heading', { name: 'Aurora Wetter Österreich', level: 1 }).waitFor();
    await page.getByText('Added @auroraweather on TikTok.').waitFor();
    await page.getByText('No one is on this account yet').waitFor();
    await looksRight('account-new');
    expect(
      (await gateway.ask<Known>(people.manager, known, { platform: 'TIKTOK', handle: 'auroraweather' })).account?.group,
    ).toBe('emea/weather');
    await page.goBack(); // to the list without the dialog
    await page.getByText('3 accounts', { exact: true }).waitFor();
    expect(await dialog.count()).toBe(0);
    await page.goForward();
    await page.getByRole('link', { name: 'Add the first user' }).click();
    await page.waitForURL(/\/a\/tiktok\/auroraweather\/users\?do=add/);
    await page.getByRole('dialog', { name: 'Add user' }).getByRole('combobox', { name: 'Email' }).waitFor();
  });

  test('adds an account by keyboard alone, and Back closes the dialog', async ({ page, as, looksRight }) => {
    await as(people.manager, '/accounts');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(2).waitFor();
    const dialog = page.getByRole('dialog', { name: 'Add account' });
    await page.keyboard.press('n');
    await dialog.waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('n');
    await expect
      .poll(() =>
        dialog.getByRole('combobox', { name: 'Platform' }).evaluate((field) => field === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'LinkedIn' }).waitFor();
    for (
      let i = 0;
      i < 9 &&
      (await page
        .locator('[role="option"][data-combobox-selected]')
        .textContent()
        .catch(() => '')) !== 'LinkedIn';
      i++
    )
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await dialog.getByRole('combobox', { name: 'Platform' }).inputValue()).toBe('LinkedIn');
    await page.keyboard.press('Tab');
    await page.keyboard.type('aurora-jobs');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('global/ca');
    await page.getByRole('option', { name: 'global/careers' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await dialog.getByRole('combobox', { name: 'Group' }).inputValue()).toBe('global/careers');
    await looksRight('account-add');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/a/linkedin/aurora-jobs');
    await page.getByRole('heading', { name: 'aurora-jobs', level: 1 }).waitFor(); // the handle, because no name was given
  });

  test('edits name, group and handle, and the page moves to the new handle', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/a/x/auroracareers?do=edit');
    const dialog = page.getByRole('dialog', { name: 'Edit @auroracareers' });
    await dialog.getByText('No changes yet.').waitFor();
    await dialog.getByLabel('Name').fill('');
    await dialog.getByText('Give the account a name.').waitFor();
    await dialog.getByLabel('Name').fill('Aurora Jobs on X');
    await dialog.getByLabel('Handle').fill('aurorajobs');
    await dialog.getByText('Links and files with the old handle').waitFor();
    await looksRight('account-edit');
    await dialog.getByRole('combobox', { name: 'Group' }).fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL((url) => url.pathname === '/a/x/aurorajobs' && url.search === '');
    await page.getByRole('heading', { name: 'Aurora Jobs on X', level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByText('@aurorajobs').waitFor();
    expect((await gateway.ask<Known>(people.manager, known, { platform: 'X', handle: 'aurorajobs' })).account).toEqual({
      name: 'Aurora Jobs on X',
      group: null,
      archived: false,
    });
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Aurora Jobs');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Aurora Jobs', level: 1, exact: true }).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Edit' }).evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  test('archives an account with many people: numbers first, the handle typed, then it is found among the archived', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const impact = await gateway.ask<{ accountArchive: { membershipsEnded: number; seatsFreed: number } }>(
      people.manager,
      'mutation { accountArchive(input: { account: { handle: { platform: X, handle: "auroranews" } }, dryRun: true }) { membershipsEnded seatsFreed } }',
    );
    const { membershipsEnded: lost } = impact.accountArchive;
    await as(people.manager, '/a/x/auroranews');
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.waitForURL(/do=archive/);
    const dialog = page.getByRole('dialog', { name: 'Archive @auroranews?' });
    await dialog.getByText(`${lost} people lose access immediately.`).waitFor();
    await dialog.getByText('Type the handle to confirm.').waitFor();
    await dialog.getByRole('button', { name: 'Archive' }).click({ force: true }); // refused
    await dialog.getByRole('textbox').fill('@AuroraNews');
    await looksRight('account-archive');
    await dialog.getByRole('button', { name: 'Archive' }).click();
    await page.getByText(new RegExp(`@auroranews is archived: ${lost} people lost access`)).waitFor();
    await page.getByText('Archived: no one has access').waitFor();
    await page.getByRole('button', { name: 'Restore' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Your permissions here' }).count()).toBe(0);
    await looksRight('account-archived');
    expect(
      (await gateway.ask<Known>(people.manager, known, { platform: 'X', handle: 'auroranews' })).account?.archived,
    ).toBe(true);

    await page.goto(`${gateway.url}/accounts?platform=X&group=emea/news`);
    await page.getByRole('heading', { name: 'No accounts match' }).waitFor();
    await page.getByRole('checkbox', { name: 'Archived' }).check();
    await page.waitForURL(/archived=yes/);
    await page.getByText('1 archived account', { exact: true }).waitFor();
    await looksRight('accounts-archived');
    await page.goto(`${gateway.url}/a/x/auroranews`);
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.waitForURL(/do=restore/);
    const back = page.getByRole('dialog', { name: 'Restore @auroranews?' });
    await back.getByText('without its people').waitFor();
    await looksRight('account-restore');
    await back.getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Restored @auroranews. You can now add people.').waitFor();
    await page.getByText('No one is on this account yet').waitFor();
    await page.getByRole('button', { name: 'Archive' }).waitFor();
  });

  test('opens an archived account whose handle another one has by now, and one that needs somebody', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const ask = (mutation: string) => gateway.ask(people.manager, `mutation { ${mutation} }`);
    const add = (name: string) =>
      ask(`accountCreate(input: { platform: OTHER, handle: "twice", name: "${name}" }) { account { id } }`);
    await add('The first');
    await ask(
      'accountArchive(input: { account: { handle: { platform: OTHER, handle: "twice" } } }) { account { id } }',
    );
    await add('The second');
    await as(people.manager, '/accounts?archived=yes&q=twice');
    await page.getByRole('link', { name: 'The first' }).click();
    await page.getByRole('heading', { name: 'The first', level: 1 }).waitFor();
    await page.reload();
    await page.getByText('Archived: no one has access').waitFor();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('dialog').getByText('Change the handle of one of the two').waitFor();

    await page.goto(`${gateway.url}/accounts?q=twice`);
    await page.getByRole('checkbox', { name: 'Without an administrator' }).check();
    await page.waitForURL(/vacant=yes/);
    await page.getByRole('link', { name: 'The second' }).waitFor();
    await looksRight('accounts-need-somebody');
    expect(await page.getByRole('checkbox', { name: 'Without an administrator' }).isChecked()).toBe(true);
    expect(await page.getByRole('link', { name: 'Manage people on matching accounts' }).count()).toBe(1);
    await page.goto(`${gateway.url}/accounts?vacant=yes&q=no-such-account`);
    await page.getByRole('heading', { name: 'Every account has an administrator' }).waitFor();
  });

  test('sees what somebody else has changed meanwhile, and keeps what was typed', async ({ page, gateway, as }) => {
    const ask = (mutation: string) => gateway.ask(people.manager, `mutation { ${mutation} }`);
    await ask('accountCreate(input: { platform: OTHER, handle: "meanwhile" }) { account { id } }');
    await as(people.manager, '/a/other/meanwhile?do=edit');
    const edit = page.getByRole('dialog', { name: 'Edit @meanwhile' });
    await edit.getByLabel('Name').fill('Typed here');
    await ask(
      'accountUpdate(input: { account: { handle: { platform: OTHER, handle: "meanwhile" } }, group: "from/elsewhere" }) { account { id } }',
    );
    await edit.getByRole('button', { name: 'Save' }).click();
    await edit.getByText('The account was changed by someone else in the meantime.').waitFor();
    expect(await edit.getByLabel('Name').inputValue()).toBe('Typed here');
    await expect.poll(() => edit.getByRole('combobox', { name: 'Group' }).inputValue()).toBe('from/elsewhere');
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect(
      (await gateway.ask<Known>(people.manager, known, { platform: 'OTHER', handle: 'meanwhile' })).account,
    ).toEqual({ name: 'Typed here', group: 'from/elsewhere', archived: false });
  });

  test('archives an account that nobody is on by keyboard alone, without typing its handle', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await gateway.ask(
      people.manager,
      'mutation { accountCreate(input: { platform: OTHER, handle: "mistake" }) { account { id } } }',
    );
    await as(people.manager, '/accounts?archived=yes&q=mistake');
    await page.getByRole('heading', { name: 'No archived accounts match' }).waitFor();
    await looksRight('accounts-archived-none');
    await page.goto(`${gateway.url}/a/other/mistake`);
    const button = page.getByRole('button', { name: 'Archive' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Archive @mistake?' });
    await dialog.getByText('no one is on this account').waitFor();
    await looksRight('account-archive-nobody');
    await dialog.getByRole('button', { name: 'Archive' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('@mistake is archived.').waitFor();
    await page.getByText('Archived: no one has access').waitFor();
    const restore = page.getByRole('button', { name: 'Restore' });
    await expect.poll(() => restore.evaluate((b) => b === document.activeElement)).toBe(true);
  });
});

describe('an administrator', () => {
  test('is refused, and learns who may', async ({ page, as, looksRight }) => {
    await as(people.administrator, '/accounts?do=add');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(1).waitFor();
    const add = page.getByRole('button', { name: 'Add account' });
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: 'Archived' }).count()).toBe(0);
    await page.keyboard.press('n');
    await add.focus();
    await page
      .getByRole('tooltip')
      .getByText('Only managers of the organization can add, edit and archive accounts.')
      .waitFor();
    await looksRight('accounts-refused');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('link').first().click();
    await page.waitForURL('**/a/**');
    await page.getByRole('button', { name: 'Archive' }).click({ force: true });
    expect(await page.getByRole('button', { name: 'Edit' }).getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await looksRight('account-refused');
  });

  test('and a member are not offered what is for managers', async ({ page, as }) => {
    await as(people.member, '/accounts?do=add');
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('button', { name: 'Add account' }).count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the vendor’s staff', () => {
  test('add the first account of a customer from its empty list', async ({ page, gateway, as, looksRight }) => {
    await gateway.ask(
      people.staff,
      'mutation { organizationCreate(input: { name: "Ziggurat", slug: "ziggurat", businessManager: false }) { organization { id } userErrors { message } } }',
    );
    await as(people.staff, '/accounts?org=ziggurat');
    await page.getByRole('heading', { name: 'No accounts yet' }).waitFor();
    await looksRight('accounts-first');
    await page.getByRole('button', { name: 'Add the first account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add account' });
    await dialog.getByRole('combobox', { name: 'Platform' }).click();
    await page.getByRole('option', { name: 'YouTube' }).click();
    await dialog.getByLabel('Handle').fill('ziggurat');
    await dialog.getByRole('button', { name: 'Add account' }).click();
    await page.waitForURL(/\/a\/youtube\/ziggurat\?org=ziggurat/);
    await page.getByText('No one is on this account yet').waitFor();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
    await page.getByText('@ziggurat is archived.').waitFor();
    await page.goto(`${gateway.url}/accounts?org=ziggurat&archived=yes`);
    await page.getByText('1 archived account', { exact: true }).waitFor();
  });
});
