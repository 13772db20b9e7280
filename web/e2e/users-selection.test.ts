import { describe } from 'vitest';
import { expect, people, test, withGateway, type Visit } from './test';
import { dialog, news, row, settled, table, video } from './users-page';

withGateway();

describe('a selection of users', () => {
  test('roles are assigned to it, and legacy roles are counted and replaced', async ({ page, as, looksRight }) => {
    await as(people.manager, video);
    await settled(page);
    const legacy = table(page).locator('tbody tr', { hasText: '(Legacy)' });
    await legacy.nth(0).getByRole('checkbox').check();
    await legacy.nth(1).getByRole('checkbox').check();
    await table(page).locator('tbody tr', { hasText: 'Standard' }).first().getByRole('checkbox').check();
    await page.getByText('3 people selected').waitFor();
    await looksRight('users-selected');
    await page.getByRole('button', { name: 'Assign roles' }).click();
    const assignRoles = dialog(page, 'Assign roles');
    await assignRoles.getByText('2 of the 3 selected have a legacy role: they are replaced.').waitFor();
    await assignRoles.getByRole('checkbox', { name: 'Standard' }).check();
    await looksRight('users-assign');
    await assignRoles.getByRole('button', { name: 'Assign roles to 3 people' }).click();
    await page.getByText('3 people now have only Standard. 2 legacy roles were replaced.').waitFor();
    await page.getByText('1 user still has a legacy role.').waitFor();
    await expect.poll(() => legacy.count()).toBe(1);
  });

  test('who must keep a role is named, and the others can be done without them', async ({ page, as, looksRight }) => {
    await as(people.manager, '/a/youtube/auroranewstv/users');
    await settled(page);
    await table(page)
      .getByRole('checkbox', { name: /^Select all/ })
      .check();
    await page.getByText(/^All \d+ people matching the filters$/).waitFor();
    await page.getByRole('button', { name: 'Assign roles' }).click();
    const assignRoles = dialog(page, 'Assign roles');
    await assignRoles.getByRole('checkbox', { name: 'Analyst' }).check();
    await assignRoles.getByRole('button', { name: /^Assign roles to/ }).click();
    await assignRoles.getByText(/is the primary user/).waitFor();
    await looksRight('users-assign-refused');
    await assignRoles.getByRole('button', { name: /^Skip (this|these)/ }).click();
    await assignRoles.getByRole('button', { name: /^Assign roles to/ }).click();
    await page.getByText(/people now have only Analyst\./).waitFor();
  });

  test('by keyboard alone: x gathers people over two searches, a assigns, and what "all" meant is dropped with its filter', async ({
    page,
    as,
  }) => {
    await as(people.manager, '/a/tiktok/auroranews/users');
    await settled(page);
    await table(page).locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('x');
    await page.getByText('1 person selected').waitFor();
    const second = await table(page).locator('tbody tr[data-index="2"] [title*="@"]').innerText();
    await page.keyboard.press('/');
    await page.keyboard.type(second);
    await expect.poll(() => table(page).locator('tbody tr[data-index]').count()).toBe(1);
    await table(page).locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('x');
    await page.getByText('2 people selected').waitFor();
    await page.keyboard.press('a');
    await dialog(page, 'Assign roles').waitFor();
    await page.keyboard.press('ArrowDown'); // selects the mode "add"
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('Added Analyst to 2 people.').waitFor();
    await table(page)
      .getByRole('checkbox', { name: /^Select all/ })
      .check();
    await page.getByRole('searchbox', { name: 'Search users' }).fill('a');
    await page.getByText('Selection of 1 person cleared because the filter changed.').waitFor();
  });

  test('more than 250 are read beyond what the list has loaded, and become a plan to be looked at', async ({
    page,
    as,
    gateway,
    looksRight,
  }) => {
    await crowd(gateway, 260);
    await as(people.manager, `${news}?q=crowd`);
    await page.getByText('260 users').waitFor();
    await table(page).getByRole('checkbox', { name: 'Select all 260 matching rows' }).check();
    await row(page, 'crowd.000').getByRole('checkbox').uncheck();
    await page.getByText('259 of 260 people matching the filters').waitFor();
    expect(await table(page).locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(60);
    await page.getByRole('button', { name: 'Assign roles' }).click();
    const assignRoles = dialog(page, 'Assign roles');
    await assignRoles.getByText('Changing more than 250 people at once is a bulk operation').waitFor();
    await assignRoles.getByRole('checkbox', { name: 'Community Manager' }).check();
    await looksRight('users-assign-many');
    await assignRoles.getByRole('button', { name: 'Create plan' }).click();
    await page.waitForURL('**/business/blk_*');
    const id = new URL(page.url()).pathname.split('/')[2];
    await expect
      .poll(
        async () =>
          (
            await gateway.ask<{ bulkOperation: { counts: { changed: number; total: number } } }>(
              people.manager,
              'query ($id: ID!) { bulkOperation(id: $id) { counts { changed total } } }',
              { id },
            )
          ).bulkOperation.counts,
      )
      .toEqual({ changed: 259, total: 259 });
  });

  test('every dialog opens GraphiQL with what it would send', async ({ page, as, context }) => {
    await as(people.manager, `${news}?do=edit&who=leila.ueda@aurora.example`);
    const edit = dialog(page, 'Edit Leila Ueda');
    await edit.getByLabel('Last name').fill('Ueda-Sato');
    const opened = context.waitForEvent('page');
    await edit.getByRole('link', { name: 'Copy as GraphQL' }).click();
    const explorer = await opened;
    await explorer.locator('.graphiql-query-editor').getByText('EditUser').waitFor();
    expect(decodeURIComponent(explorer.url())).toContain('Ueda-Sato');
  });
});

/** Adds many people to the account with the API. */
async function crowd(gateway: Visit['gateway'], count: number) {
  const { organization } = await gateway.ask<{ organization: { id: string } }>(
    people.manager,
    '{ organization { id } }',
  );
  await gateway.ask(
    people.staff,
    'mutation ($id: ID!) { organizationSetSeats(input: { organizationId: $id, seats: 1000 }) { userErrors { message } } }',
    { id: organization.id },
  );
  const users = Array.from({ length: count }, (_, i) => ({
    email: `crowd.${String(i).padStart(3, '0')}@aurora.example`,
  }));
  const { bulkOperationPlan } = await gateway.ask<{ bulkOperationPlan: { bulkOperation: { id: string } } }>(
    people.manager,
    'mutation ($users: [NewUserInput!]!) { bulkOperationPlan(input: { source: { selection: { action: ADD, users: $users, accounts: { refs: [{ handle: { platform: X, handle: "auroranews" } }] }, roles: [{ name: "Analyst" }] } }, run: { idempotencyKey: "crowd" } }) { bulkOperation { id } userErrors { message } } }',
    { users },
  );
  await expect
    .poll(
      async () =>
        (
          await gateway.ask<{ bulkOperation: { status: string } }>(
            people.manager,
            'query ($id: ID!) { bulkOperation(id: $id) { status } }',
            { id: bulkOperationPlan.bulkOperation.id },
          )
        ).bulkOperation.status,
    )
    .toBe('SUCCEEDED');
}
