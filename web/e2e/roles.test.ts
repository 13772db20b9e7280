import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';
import type { Gateway } from './gateway';

withGateway();

interface Found {
  organization: { roles: { edges: { node: { id: string; name: string; version: number } }[] } };
}

const roleId = async (gateway: Gateway, name: string) => {
  const found = await gateway.ask<Found>(
    people.manager,
    '{ organization { roles(first: 100) { edges { node { id name version } } } } }',
  );
  return found.organization.roles.edges.find((e) => e.node.name === name)?.node.id ?? '';
};

const addRole = (gateway: Gateway, name: string) =>
  gateway.ask(
    people.manager,
    'mutation ($name: String!) { roleCreate(input: { name: $name, modules: [MEDIA], capabilities: [UPLOAD_MEDIA] }) { userErrors { message } } }',
    { name },
  );

const give = async (gateway: Gateway, role: string, email: string, handle = 'auroranews') =>
  gateway.ask(
    people.manager,
    `mutation ($email: String!, $role: ID!, $handle: String!) {
    membershipAdd(input: { account: { handle: { platform: X, handle: $handle } }, email: $email, roleIds: [$role], onExisting: ADD }) { userErrors { message } }
  }`,
    { email, role: await roleId(gateway, role), handle },
  );

const row = (page: Page, name: string) =>
  page
    .getByRole('table', { name: 'Roles' })
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });

const choose = async (page: Page, role: string, action: string) => {
  await page.getByRole('button', { name: `Actions for ${role}`, exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${action}`) }).click();
};

describe('roles', () => {
  test('a manager sees who may hold what, and how many do', async ({ page, as, looksRight }) => {
    await as(people.manager, '/roles');
    await row(page, 'Analyst').waitFor();
    expect(await row(page, 'Analyst').getByRole('img', { name: 'Yes' }).count()).toBe(3);
    await page.getByText('3 people still have a legacy role').waitFor();
    await looksRight('roles');
    await page.getByRole('button', { name: 'Role', exact: true }).click();
    await page.waitForURL('**/roles?sort=-NAME');
    await row(page, 'Analyst').getByRole('link', { name: 'Analyst', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Role' });
    await dialog.getByText('View analytics').waitFor();
    await page.waitForURL(/do=view&role=rol_/);
    await looksRight('role-view');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(page.url()).toContain('/roles?sort=-NAME');
  });

  test('an account’s roles tell how many hold each there, and who is still on a legacy one', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/a/video/aurora-studios/roles');
    await row(page, 'Standard').waitFor();
    await page.getByRole('columnheader', { name: 'Users here' }).waitFor();
    await page.getByText(/on this account still ha/).waitFor();
    expect(
      await row(page, 'Standard')
        .getByRole('link', { name: /with the role Standard/ })
        .first()
        .getAttribute('href'),
    ).toMatch(/^\/a\/video\/aurora-studios\/users\?role=Standard/);
    await looksRight('roles-account');
  });

  test('a role is added, and its Admin module says what it grants', async ({ page, as, looksRight }) => {
    await as(people.manager, '/roles');
    await page.getByRole('button', { name: 'Add role' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add role' });
    await dialog.getByRole('button', { name: 'Add role' }).hover();
    await page.getByRole('tooltip', { name: 'Give the role a name.' }).waitFor();
    await dialog.getByLabel('Name').fill('analyst');
    await dialog.getByRole('switch', { name: 'Admin' }).check({ force: true });
    await dialog.getByText('Grants administrator privileges').waitFor();
    expect(await dialog.getByRole('checkbox', { name: 'Manage users' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'All of Videos' }).click();
    await dialog.getByText('The role opens 1 module and grants 10 capabilities.').waitFor();
    await dialog.getByRole('button', { name: 'Add role' }).click();
    await dialog.getByText('There is already a role named analyst.').waitFor();
    await looksRight('role-add');
    await dialog.getByLabel('Name').fill('Night desk');
    await dialog.getByRole('button', { name: 'Add role' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row(page, 'Night desk').getByText('Custom').waitFor();
  });

  test('an edit says beforehand who gains and loses what', async ({ page, gateway, as, looksRight }) => {
    await addRole(gateway, 'Desk');
    await give(gateway, 'Desk', people.member);
    await as(people.manager, '/roles');
    await row(page, 'Desk').waitFor();
    await choose(page, 'Desk', 'Edit');
    const dialog = page.getByRole('dialog', { name: 'Edit role' });
    await dialog.getByText('No changes yet.').first().waitFor();
    await dialog.getByRole('switch', { name: 'Publishing' }).check({ force: true });
    await dialog.getByRole('checkbox', { name: 'Upload media' }).uncheck();
    const panel = dialog.getByRole('complementary', { name: 'Effect' });
    await panel.getByText('1 person on 1 account gains 1 permission and loses 1 permission.').waitFor();
    await panel.getByText('Publishing module').waitFor();
    await panel.getByText('Upload media').waitFor();
    await looksRight('role-edit');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => row(page, 'Desk').getByRole('img', { name: 'Yes' }).count()).toBe(2);
  });

  test('an edit that would leave an account without an administrator is refused before it is tried', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const id = await roleId(gateway, 'Regional Lead');
    await gateway.ask(
      people.manager,
      'mutation { accountCreate(input: { platform: X, handle: "lonely", name: "Lonely" }) { userErrors { message } } }',
    );
    await give(gateway, 'Regional Lead', people.member, 'lonely');
    await as(people.manager, `/roles?do=edit&role=${id}`);
    const dialog = page.getByRole('dialog', { name: 'Edit role' });
    await dialog.getByRole('switch', { name: 'Admin' }).uncheck({ force: true });
    await dialog.getByText('This change isn’t allowed', { exact: true }).waitFor();
    await dialog.getByText(/lonely/i).waitFor();
    await dialog.getByRole('button', { name: 'Save changes' }).hover();
    await page.getByRole('tooltip', { name: /isn’t allowed; see/ }).waitFor();
    await looksRight('role-edit-refused');
  });

  test('two managers who edit at once do not overwrite each other', async ({ page, gateway, as }) => {
    await addRole(gateway, 'Contested');
    const id = await roleId(gateway, 'Contested');
    await as(people.manager, `/roles?do=edit&role=${id}`);
    const dialog = page.getByRole('dialog', { name: 'Edit role' });
    await dialog.getByRole('switch', { name: 'LiveCut' }).check({ force: true });
    await dialog.getByText('No one has this role yet.').waitFor();
    await gateway.ask(
      people.manager,
      'mutation ($id: ID!) { roleUpdate(input: { id: $id, modules: [MEDIA, ANALYTICS] }) { userErrors { message } } }',
      { id },
    );
    await dialog.getByText('The role was changed by someone else in the meantime.').waitFor(); // before anything is saved
    await dialog.getByRole('button', { name: 'Compare with the current role' }).click();
    await dialog.getByText('Analytics module').waitFor(); // saving would remove it again
    await dialog.getByRole('switch', { name: 'Analytics' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => row(page, 'Contested').getByRole('img', { name: 'Yes' }).count()).toBe(3);
  });

  test('changes are not lost by Escape', async ({ page, as, looksRight }) => {
    await as(people.manager, '/roles?do=new');
    const dialog = page.getByRole('dialog', { name: 'Add role' });
    await dialog.getByLabel('Name').fill('Half a thought');
    await page.keyboard.press('Escape');
    await dialog.getByText('Discard unsaved changes?').waitFor();
    await looksRight('role-discard');
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Half a thought');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Discard' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('a built-in role stays as it is, says why, and is duplicated instead', async ({ page, as, looksRight }) => {
    await as(people.manager, '/roles');
    await page.getByRole('button', { name: 'Actions for Publisher' }).click();
    const edit = page.getByRole('menuitem', { name: /^Edit/ });
    await edit.getByText('Publisher is built in and can’t be edited.').waitFor();
    expect(await edit.getAttribute('aria-disabled')).toBe('true');
    await looksRight('role-menu');
    await page.getByRole('menuitem', { name: /^Duplicate/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Duplicate role' });
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Publisher (copy)');
    await dialog.getByLabel('Name').fill('Junior publisher');
    await dialog.getByRole('button', { name: 'Add role' }).click();
    await row(page, 'Junior publisher').waitFor();
  });

  test('a role that nobody holds is deleted', async ({ page, gateway, as, looksRight }) => {
    await addRole(gateway, 'Leftover');
    await as(people.manager, '/roles');
    await row(page, 'Leftover').waitFor();
    await choose(page, 'Leftover', 'Delete');
    await page.getByRole('dialog', { name: 'Delete role' }).getByText('No one has the role').waitFor();
    await looksRight('role-delete');
    await page.getByRole('button', { name: 'Delete role' }).click();
    await row(page, 'Leftover').waitFor({ state: 'detached' });
  });

  test('a role that is held is deleted once its people get another', async ({ page, gateway, as, looksRight }) => {
    await addRole(gateway, 'Outgoing');
    await give(gateway, 'Outgoing', people.member);
    await as(people.manager, '/roles');
    await row(page, 'Outgoing').waitFor();
    await choose(page, 'Outgoing', 'Delete');
    const dialog = page.getByRole('dialog', { name: 'Delete role' });
    await dialog.getByText('1 person has the role Outgoing').waitFor();
    await dialog.getByRole('button', { name: 'Delete and reassign' }).hover();
    await page.getByRole('tooltip', { name: 'Choose a replacement role.' }).waitFor();
    await dialog.getByRole('combobox', { name: 'Replacement role' }).fill('publ');
    await page.getByRole('option', { name: 'Publisher', exact: true }).click();
    await dialog.getByText('1 person on 1 account gains').waitFor();
    await looksRight('role-reassign');
    await dialog.getByRole('button', { name: 'Delete and reassign' }).click();
    await row(page, 'Outgoing').waitFor({ state: 'detached' });
  });

  test('by keyboard alone a role is added, edited and deleted', async ({ page, as }) => {
    await as(people.manager, '/roles');
    await row(page, 'Analyst').waitFor();
    await page.keyboard.press('n');
    const add = page.getByRole('dialog', { name: 'Add role' });
    await add.waitFor();
    await page.keyboard.type('Aardvark desk');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space'); // Media
    await add.getByText('The role opens 1 module').waitFor();
    await add.getByLabel('Name').focus();
    await page.keyboard.press('Enter');
    await add.waitFor({ state: 'hidden' });
    const table = page.getByRole('table', { name: 'Roles' });
    await row(page, 'Aardvark desk').waitFor();
    await table.locator('tr[data-index="0"]').focus();
    await page.keyboard.press('Enter');
    const view = page.getByRole('dialog', { name: 'Role', exact: true });
    await view.getByText('Aardvark desk').waitFor();
    await view.getByRole('button', { name: 'Edit' }).focus();
    await page.keyboard.press('Enter');
    const edit = page.getByRole('dialog', { name: 'Edit role' });
    await edit.getByLabel('Name').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('maxlength'))).toBe('100');
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await expect.poll(() => edit.getByText('The role is renamed everywhere.').count()).toBe(1);
    await page.keyboard.press('Enter');
    await edit.waitFor({ state: 'hidden' });
    await row(page, 'Aardvark desks').waitFor();
    await page.getByRole('button', { name: 'Actions for Aardvark desks' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'View' }).waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowUp');
        return page.evaluate(() => document.activeElement?.textContent);
      })
      .toBe('Delete');
    await page.keyboard.press('Enter');
    const remove = page.getByRole('dialog', { name: 'Delete role' });
    await remove.getByRole('button', { name: 'Delete role' }).focus();
    await page.keyboard.press('Enter');
    await row(page, 'Aardvark desks').waitFor({ state: 'detached' });
  });

  test('an administrator of some accounts sees the roles, and why they change none', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.administrator, '/a/x/auroranews/roles');
    await row(page, 'Video Editor').waitFor();
    await page.getByRole('button', { name: 'Add role' }).focus();
    await page.getByRole('tooltip', { name: /Only managers of Aurora Media Group can change roles/ }).waitFor();
    await page.getByRole('button', { name: 'Actions for Video Editor' }).click();
    expect(await page.getByRole('menuitem', { name: /^Edit/ }).getAttribute('aria-disabled')).toBe('true');
    await looksRight('roles-administrator');
  });

  test('a role that is gone says so', async ({ page, gateway, as, looksRight }) => {
    await addRole(gateway, 'Fleeting');
    const id = await roleId(gateway, 'Fleeting');
    await gateway.ask(
      people.manager,
      'mutation ($id: ID!) { roleDelete(input: { id: $id }) { userErrors { message } } }',
      { id },
    );
    await as(people.manager, `/roles?do=edit&role=${id}`);
    await page.getByRole('heading', { name: 'Role not found' }).waitFor();
    await looksRight('role-gone');
  });
});
