import { describe } from 'vitest';
import { expect, people, test, withGateway, type Visit } from './test';
import { dialog, menuOf, news, row, settled, table, video } from './users-page';

withGateway();

describe('users of an account', () => {
  test('an administrator sees who is on it, with roles, last login and modules', async ({ page, as, looksRight }) => {
    await as(people.manager, news);
    await settled(page);
    await row(page, 'Jonas Lindqvist').getByText('Primary', { exact: true }).waitFor();
    await row(page, 'Amara Brandt').getByText('Invited').waitFor();
    await row(page, 'Amara Brandt').getByText(/until/).waitFor();
    await row(page, 'Tariq Bianchi').getByText('Suspended').waitFor();
    await page.getByText(/\d+ of 126 seats used/).waitFor();
    expect(await table(page).getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Name\nEmail', 'Roles', 'Last sign-in', 'Admin', 'Analytics']),
    );
    expect(await row(page, 'Elena Conti').getByRole('cell', { name: 'Yes' }).count()).toBe(3); // an analyst has three modules
    await looksRight('users');
  });

  test('search, filters and order stand in the address, and a link restores them', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, news);
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('amara');
    await page.waitForURL('**/users?q=amara');
    await expect.poll(() => table(page).locator('tbody tr[data-index]').count()).toBe(2);
    await page.goto(`${gateway.url}${news}?role=Analyst&role=Publisher&module=LIBRARY&ends=90&sort=-EMAIL`);
    await row(page, 'Amara Brandt').waitFor();
    expect(await table(page).locator('tbody tr[data-index]').count()).toBe(1);
    expect(await table(page).getByRole('columnheader', { name: /Email/ }).getAttribute('aria-sort')).toBe('descending');
    await looksRight('users-filtered');
    await page.goto(`${gateway.url}${news}?q=nobody+at+all&legacy=yes`);
    await page.getByRole('heading', { name: 'No one matches' }).waitFor();
    await looksRight('users-no-match');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(`${gateway.url}${news}`);
    await settled(page);
    await page.goto(`${gateway.url}${news}?role=No+such+role`);
    await page.getByRole('heading', { name: 'No one matches' }).waitFor();
  });

  test('who can post as an account is two clicks away', async ({ page, as }) => {
    await as(people.manager, news);
    await settled(page);
    await row(page, 'Elena Conti').waitFor(); // an analyst
    await page.getByRole('combobox', { name: 'Permission' }).click();
    await page.getByRole('option', { name: 'Post as the handle' }).click();
    await page.waitForURL('**/users?capability=POST');
    await row(page, 'Elena Conti').waitFor({ state: 'detached' });
    await row(page, 'Jonas Lindqvist').waitFor();
  });

  test('a known person is added from a suggestion, and takes no further seat', async ({ page, as, looksRight }) => {
    await as(people.manager, news);
    await settled(page);
    await page.getByRole('button', { name: 'Add user' }).click();
    const add = dialog(page, 'Add user');
    await looksRight('users-add');
    await add.getByRole('combobox', { name: 'Email' }).fill('mira');
    await page.getByRole('option', { name: /Mira Okafor/ }).waitFor();
    await looksRight('users-add-suggestions');
    await page.getByRole('option', { name: /Mira Okafor/ }).click();
    await add.getByText('Doesn’t use another seat: they already use one.').waitFor();
    await add.getByRole('checkbox', { name: 'Analyst' }).check();
    await add.getByRole('checkbox', { name: 'Uploader' }).check();
    await add.getByRole('button', { name: /Module access 5 of 7/ }).click();
    await add.getByRole('button', { name: /Capabilities 5 of 20/ }).click();
    await add.getByText('View analytics').waitFor();
    await add.getByRole('button', { name: 'Ends in 30 days' }).click();
    await looksRight('users-add-known');
    await add.getByRole('button', { name: 'Add user' }).click();
    await page.getByText('Added Mira Okafor as Analyst, Uploader. They’ve been notified by email.').waitFor();
    await row(page, 'Mira Okafor').getByText(/until/).waitFor();
    await looksRight('users-added');
  });

  test('by keyboard alone: somebody new is invited, takes a free seat, and their names are typed', async ({
    page,
    as,
    gateway,
    looksRight,
  }) => {
    await as(people.manager, news);
    await settled(page);
    await page.keyboard.press('n');
    await dialog(page, 'Add user').waitFor();
    await page.keyboard.type('nova.reed@aurora.example');
    await page.getByText(/Uses one of \d+ free seats\./).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nova');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Reed');
    await page.keyboard.press('Tab');
    await page.keyboard.type('novareed');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await looksRight('users-add-new');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await page.keyboard.press('Enter');
    await page.getByText('Invited Nova Reed as Analyst by email to nova.reed@aurora.example.').waitFor();
    await row(page, 'Nova Reed').getByText('Invited').waitFor();
    expect(await gateway.mailed('nova.reed@aurora.example', 'invitation')).toContain('/invitation#');
  });

  test('adding says what is missing, and what becomes of somebody who is on the account already', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, `${news}?do=add`);
    const add = dialog(page, 'Add user');
    await add.getByRole('button', { name: 'Add user' }).click();
    await add.getByText('Enter a full email').waitFor();
    await add.getByText('Choose at least one role.').waitFor();
    await looksRight('users-add-missing');
    await add.getByRole('combobox', { name: 'Email' }).fill('elena.conti@aurora.example');
    await add.getByText('Elena Conti is already on this account').waitFor();
    await add.getByText('Doesn’t use another seat: they are already on this account.').waitFor();
    await add.getByRole('checkbox', { name: 'Publisher' }).check();
    await looksRight('users-add-member');
    await add.getByRole('button', { name: 'Save roles' }).click();
    await page.getByText('Elena Conti now has these roles: Analyst, Publisher.').waitFor();
  });

  test('without a free seat nobody new is added, and it says what to do', async ({ page, as, gateway, looksRight }) => {
    const { organization } = await gateway.ask<{ organization: { id: string } }>(
      people.manager,
      '{ organization { id } }',
    );
    const seats =
      'mutation ($id: ID!, $seats: Int) { organizationSetSeats(input: { organizationId: $id, seats: $seats }) { userErrors { message } } }';
    await gateway.ask(people.staff, seats, { id: organization.id, seats: 100 });
    try {
      await as(people.manager, `${news}?do=add&who=late.comer@aurora.example`);
      const add = dialog(page, 'Add user');
      await add.getByText('No seats left. Remove someone').waitFor();
      const button = add.getByRole('button', { name: 'Add user' });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await looksRight('users-add-full');
    } finally {
      await gateway.ask(people.staff, seats, { id: organization.id, seats: 126 });
    }
  });

  test('names, roles and the end of an access are edited; the email is not, and says why', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.administrator, news);
    await settled(page);
    await menuOf(page, 'Pavel Rossi');
    await looksRight('users-menu');
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const edit = dialog(page, 'Edit Pavel Rossi');
    await edit.getByText('Only a manager of the organization can change it.').waitFor();
    expect(await edit.getByLabel('Email').getAttribute('readonly')).not.toBeNull();
    expect(await edit.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
    await looksRight('users-edit');
    await edit.getByLabel('First name').fill('Paolo');
    await edit.getByRole('checkbox', { name: 'Contributor' }).uncheck();
    await edit.getByRole('checkbox', { name: 'Community Manager' }).check();
    await edit.getByRole('button', { name: 'Ends in 90 days' }).click();
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Paolo Rossi is saved.').waitFor();
    await row(page, 'Paolo Rossi').getByText('Community Manager').waitFor();
  });

  test('offline is said at once, and what was cancelled is not sent when the network is back', async ({
    page,
    as,
    expectErrors,
  }) => {
    expectErrors(/ERR_INTERNET_DISCONNECTED/);
    await as(people.administrator, news);
    await settled(page);
    await menuOf(page, 'Leila Ueda');
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const edit = dialog(page, 'Edit Leila Ueda');
    await edit.getByLabel('First name').fill('Canceled');
    await page.context().setOffline(true);
    await edit.getByRole('button', { name: 'Save' }).click();
    await edit.getByText('You are offline. Nothing was sent.').waitFor();
    await edit.getByRole('button', { name: 'Cancel' }).click();
    const sent: string[] = [];
    page.on('request', (r) => {
      if (r.postData()?.includes('Canceled')) sent.push(r.url());
    });
    await page.context().setOffline(false);
    await page.reload();
    await settled(page);
    await row(page, 'Leila Ueda').waitFor();
    expect(sent).toEqual([]);
    expect(await page.getByText('Canceled Ueda').count()).toBe(0);
  });

  test('by keyboard alone: j and k move, e edits, Esc closes, and the focus is where it was', async ({ page, as }) => {
    await as(people.manager, news);
    await settled(page);
    await table(page).locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('e');
    await dialog(page, /^Edit Tariq Bianchi/).waitFor();
    await page.waitForURL('**/users?do=edit&who=tariq.bianchi@aurora.example');
    await page.keyboard.press('Escape');
    await dialog(page, /^Edit/).waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('1');
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Edit' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('1');
  });

  test('somebody else’s change meanwhile is shown before one’s own is saved', async ({
    page,
    as,
    gateway,
    looksRight,
  }) => {
    await as(people.manager, `${news}?do=edit&who=fatima.weber@aurora.example`);
    const edit = dialog(page, 'Edit Fatima Weber');
    await edit.getByRole('checkbox', { name: 'Uploader' }).check();
    await assign(gateway, 'auroranews', 'X', 'fatima.weber@aurora.example', 'Analyst');
    await edit.getByRole('button', { name: 'Save' }).click();
    await edit.getByText('Roles: Contributor → Analyst.').waitFor();
    await looksRight('users-edit-changed');
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Fatima Weber is saved.').waitFor();
    await row(page, 'Fatima Weber').getByText('Contributor, Uploader').waitFor();
  });

  test('removing says what happens to the seat, and leads to offboarding everywhere', async ({
    page,
    as,
    gateway,
    looksRight,
  }) => {
    await as(people.manager, news);
    await settled(page);
    await menuOf(page, 'Bruno Zhang');
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const remove = dialog(page, 'Remove Bruno Zhang?');
    await remove.getByText(/They keep their seat because they are on \d+ other accounts?\./).waitFor();
    await looksRight('users-remove');
    await assign(gateway, 'auroranews', 'X', 'bruno.zhang@aurora.example', 'Analyst');
    await remove.getByRole('button', { name: 'Remove' }).click();
    await remove.getByText('Roles: Community Manager → Analyst.').waitFor();
    await remove.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Removed Bruno Zhang from @auroranews. They’ve been notified by email.').waitFor();
    await row(page, 'Bruno Zhang').waitFor({ state: 'detached' });
    await menuOf(page, 'Amara Brandt');
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('This frees their seat: it’s their only account.').waitFor();
    await page.getByRole('radio', { name: 'From all accounts (offboard)' }).check();
    await looksRight('users-remove-everywhere');
    await page.getByRole('button', { name: 'Continue to the plan' }).click();
    await page.waitForURL('**/business/new/offboard?user=amara.brandt@aurora.example');
  });

  test('another primary user is set, and the old one stays an administrator', async ({ page, as, looksRight }) => {
    await as(people.manager, '/a/instagram/auroranews/users');
    await settled(page);
    const heir = await table(page)
      .locator('tbody tr', { hasText: 'Contributor' })
      .filter({ hasNotText: /Suspended|Invited|until/ })
      .first()
      .locator('strong')
      .innerText();
    await menuOf(page, heir);
    await page.getByRole('menuitem', { name: 'Set as primary user' }).click();
    const confirm = dialog(page, `Set ${heir} as primary user?`);
    await confirm.getByText('stays an administrator').waitFor();
    await looksRight('users-primary');
    await confirm.getByRole('button', { name: 'Set as primary user' }).click();
    await page.getByText(`${heir} is now the primary user of @auroranews.`).waitFor();
    await row(page, heir).getByText('Primary', { exact: true }).waitFor();
    await row(page, heir).getByText('Administrator').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText(heir, { exact: false }).first().waitFor();
  });

  test('what is refused can be reached and says why', async ({ page, as, looksRight }) => {
    await as(people.manager, news);
    await settled(page);
    await menuOf(page, 'Jonas Lindqvist');
    const remove = page.getByRole('menuitem', { name: /^Remove/ });
    expect(await remove.getAttribute('aria-disabled')).toBe('true');
    expect(await remove.innerText()).toContain('Set another primary user first');
    await remove.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor(); // the menu stays open, and nothing happens
    await looksRight('users-menu-primary');
    await page.goto(new URL(video, page.url()).href);
    await settled(page);
    await page.getByText('3 users still have legacy roles.').waitFor();
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.waitForURL('**/users?legacy=yes');
    await expect.poll(() => table(page).locator('tbody tr[data-index]').count()).toBe(3);
    await table(page)
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    expect(await page.getByRole('menuitem', { name: /^Edit/ }).innerText()).toContain(
      'Replace it with Assign roles first.',
    );
    await looksRight('users-menu-legacy');
  });

  test('an auditor looks and changes nothing', async ({ page, as, gateway, looksRight }) => {
    const { organization } = await gateway.ask<{
      organization: { users: { edges: { node: { email: string; organizationRole: string } }[] } };
    }>(people.manager, '{ organization { users(first: 100) { edges { node { email organizationRole } } } } }');
    const auditor = organization.users.edges.find((e) => e.node.organizationRole === 'AUDITOR')?.node.email ?? '';
    await as(auditor, news);
    await settled(page);
    expect(await page.getByRole('button', { name: 'Add user' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByText('You can view this page.').waitFor();
    expect(await table(page).getByRole('checkbox').count()).toBe(0);
    await menuOf(page, 'Elena Conti');
    expect(await page.getByRole('menuitem', { name: /^Edit/ }).innerText()).toContain('You cannot manage users on');
    await looksRight('users-auditor');
  });

  test('a member is told who sees the people, and may leave', async ({ page, as, looksRight }) => {
    await as(people.member, '/a/x/auroranews/users');
    await page.getByRole('heading', { name: 'Only administrators can see the people on this account' }).waitFor();
    await page.getByRole('button', { name: 'Leave this account' }).waitFor();
    await looksRight('users-member');
    await page.getByRole('button', { name: 'Leave this account' }).click();
    await looksRight('users-leave');
    await dialog(page, 'Leave this account?').getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
    await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(1).waitFor();
  });
});

async function assign(gateway: Visit['gateway'], handle: string, platform: string, email: string, role: string) {
  const { organization } = await gateway.ask<{
    organization: { roles: { edges: { node: { id: string; name: string } }[] } };
  }>(people.manager, '{ organization { roles(first: 50) { edges { node { id name } } } } }');
  const id = organization.roles.edges.find((e) => e.node.name === role)?.node.id;
  await gateway.ask(
    people.manager,
    'mutation ($account: AccountRef!, $email: String!, $role: ID!) { membershipsAssignRoles(input: { account: $account, users: [{ email: $email }], roleIds: [$role] }) { userErrors { message } } }',
    { account: { handle: { platform, handle } }, email, role: id },
  );
}
