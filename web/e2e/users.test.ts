import { describe } from 'vitest';
import { expect, people, test, withGateway, type Visit } from './test';

withGateway();

// Each picture is judged by axe in both schemes, which takes a while on a busy machine.
const long = 240_000;

const news = '/a/x/auroranews/users';
const video = '/a/video/aurora-news/users';
const table = (page: Visit['page']) => page.getByRole('table', { name: /^Users of @/ });
const row = (page: Visit['page'], name: string) => table(page).getByRole('row', { name: new RegExp(name) });
const settled = (page: Visit['page']) => table(page).locator('tbody tr[data-index]').first().waitFor();
const menuOf = async (page: Visit['page'], name: string) => {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menu').waitFor();
};
const dialog = (page: Visit['page'], name: string | RegExp) => page.getByRole('dialog', { name });

describe('users of an account', () => {
  test(
    'an administrator sees who is on it, with roles, last login and modules',
    async ({ page, as, looksRight }) => {
      await as(people.manager, news);
      await settled(page);
      await row(page, 'Jonas Lindqvist').getByText('Primary', { exact: true }).waitFor();
      await row(page, 'Amara Brandt').getByText('Invited').waitFor();
      await row(page, 'Amara Brandt').getByText(/until/).waitFor();
      await row(page, 'Tariq Bianchi').getByText('Suspended').waitFor();
      await page.getByText(/\d+ of 126 seats used/).waitFor();
      expect(await table(page).getByRole('columnheader').allInnerTexts()).toEqual(
        expect.arrayContaining(['Name\nEmail', 'Roles', 'Last login', 'Admin', 'Analytics']),
      );
      expect(await row(page, 'Elena Conti').getByRole('cell', { name: 'Yes' }).count()).toBe(3); // an analyst opens three modules
      await looksRight('users');
    },
    long,
  );

  test(
    'search, filters and order stand in the address, and a link restores them',
    async ({ page, gateway, as, looksRight }) => {
      await as(people.manager, news);
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.type('amara');
      await page.waitForURL('**/users?q=amara');
      await expect.poll(() => table(page).locator('tbody tr[data-index]').count()).toBe(2);
      await page.goto(`${gateway.url}${news}?role=Analyst&role=Publisher&module=LIBRARY&ends=90&sort=-EMAIL`);
      await row(page, 'Amara Brandt').waitFor();
      expect(await table(page).locator('tbody tr[data-index]').count()).toBe(1);
      expect(await table(page).getByRole('columnheader', { name: /Email/ }).getAttribute('aria-sort')).toBe(
        'descending',
      );
      await looksRight('users-filtered');
      await page.goto(`${gateway.url}${news}?q=nobody+at+all&legacy=yes`);
      await page.getByRole('heading', { name: 'Nobody matches' }).waitFor();
      await looksRight('users-no-match');
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await page.waitForURL(`${gateway.url}${news}`);
      await settled(page);
      await page.goto(`${gateway.url}${news}?role=No+such+role`);
      await page.getByRole('heading', { name: 'Nobody matches' }).waitFor();
    },
    long,
  );

  test(
    'a known person is added from a suggestion, and takes no further seat',
    async ({ page, as, looksRight }) => {
      await as(people.manager, news);
      await settled(page);
      await page.getByRole('button', { name: 'Add user' }).click();
      const add = dialog(page, 'Add user');
      await looksRight('users-add');
      await add.getByRole('combobox', { name: 'Email' }).fill('mira');
      await page.getByRole('option', { name: /Mira Okafor/ }).waitFor();
      await looksRight('users-add-suggestions');
      await page.getByRole('option', { name: /Mira Okafor/ }).click();
      await add.getByText('Takes no further seat: they are counted already.').waitFor();
      await add.getByRole('checkbox', { name: 'Analyst' }).check();
      await add.getByRole('checkbox', { name: 'Uploader' }).check();
      await add.getByRole('button', { name: /Module access 5 of 7/ }).click();
      await add.getByRole('button', { name: /Capabilities 5 of 20/ }).click();
      await add.getByText('View analytics').waitFor();
      await add.getByRole('button', { name: 'Ends in 30 days' }).click();
      await looksRight('users-add-known');
      await add.getByRole('button', { name: 'Add user' }).click();
      await page.getByText('Mira Okafor was added as Analyst, Uploader, and told by mail.').waitFor();
      await row(page, 'Mira Okafor').getByText(/until/).waitFor();
      await looksRight('users-added');
    },
    long,
  );

  test(
    'by keyboard alone: somebody new is invited, takes a free seat, and their names are typed',
    async ({ page, as, gateway, looksRight }) => {
      await as(people.manager, news);
      await settled(page);
      await page.keyboard.press('n');
      await dialog(page, 'Add user').waitFor();
      await page.keyboard.type('nova.reed@aurora.example');
      await page.getByText(/Takes one of \d+ free seats\./).waitFor();
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
      await page.getByText('Nova Reed was invited as Analyst, by a mail to nova.reed@aurora.example.').waitFor();
      await row(page, 'Nova Reed').getByText('Invited').waitFor();
      expect(await gateway.mail('nova.reed@aurora.example')).toContain('/invitation#');
    },
    long,
  );

  test(
    'adding says what is missing, and what becomes of somebody who is on the account already',
    async ({ page, as, looksRight }) => {
      await as(people.manager, `${news}?do=add`);
      const add = dialog(page, 'Add user');
      await add.getByRole('button', { name: 'Add user' }).click();
      await add.getByText('Type a whole email').waitFor();
      await add.getByText('Choose at least one role.').waitFor();
      await looksRight('users-add-missing');
      await add.getByRole('combobox', { name: 'Email' }).fill('elena.conti@aurora.example');
      await add.getByText('Elena Conti is on this account already').waitFor();
      await add.getByText('Takes no seat: they are on this account already.').waitFor();
      await add.getByRole('checkbox', { name: 'Publisher' }).check();
      await looksRight('users-add-member');
      await add.getByRole('button', { name: 'Save roles' }).click();
      await page.getByText('Elena Conti has these roles now: Analyst, Publisher.').waitFor();
    },
    long,
  );

  test(
    'without a free seat nobody new is added, and it says what to do',
    async ({ page, as, gateway, looksRight }) => {
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
        await add.getByText('No seat is free. Remove somebody who left').waitFor();
        const button = add.getByRole('button', { name: 'Add user' });
        expect(await button.getAttribute('aria-disabled')).toBe('true');
        await looksRight('users-add-full');
      } finally {
        await gateway.ask(people.staff, seats, { id: organization.id, seats: 126 });
      }
    },
    long,
  );

  test(
    'names, roles and the end of an access are edited; the email is not, and says why',
    async ({ page, as, looksRight }) => {
      await as(people.administrator, news);
      await settled(page);
      await menuOf(page, 'Pavel Rossi');
      await looksRight('users-menu');
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      const edit = dialog(page, 'Edit Pavel Rossi');
      await edit.getByText('Only a manager of the organization changes it.').waitFor();
      expect(await edit.getByLabel('Email').getAttribute('readonly')).not.toBeNull();
      expect(await edit.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
      await looksRight('users-edit');
      await edit.getByLabel('First name').fill('Paolo');
      await edit.getByRole('checkbox', { name: 'Contributor' }).uncheck();
      await edit.getByRole('checkbox', { name: 'Community Manager' }).check();
      await edit.getByRole('button', { name: 'Ends in 90 days' }).click();
      await edit.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Paolo Rossi was saved.').waitFor();
      await row(page, 'Paolo Rossi').getByText('Community Manager').waitFor();
    },
    long,
  );

  test(
    'by keyboard alone: j and k move, e edits, Esc closes, and the focus is where it was',
    async ({ page, as }) => {
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
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('1');
    },
    long,
  );

  test(
    'somebody else’s change meanwhile is shown before one’s own is saved',
    async ({ page, as, gateway, looksRight }) => {
      await as(people.manager, `${news}?do=edit&who=fatima.weber@aurora.example`);
      const edit = dialog(page, 'Edit Fatima Weber');
      await edit.getByRole('checkbox', { name: 'Uploader' }).check();
      await assign(gateway, 'auroranews', 'X', 'fatima.weber@aurora.example', 'Analyst');
      await edit.getByRole('button', { name: 'Save' }).click();
      await edit.getByText('Roles: Contributor → Analyst.').waitFor();
      await looksRight('users-edit-changed');
      await edit.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Fatima Weber was saved.').waitFor();
      await row(page, 'Fatima Weber').getByText('Contributor, Uploader').waitFor();
    },
    long,
  );

  test(
    'removing says what happens to the seat, and leads to offboarding everywhere',
    async ({ page, as, gateway, looksRight }) => {
      await as(people.manager, news);
      await settled(page);
      await menuOf(page, 'Bruno Zhang');
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      const remove = dialog(page, 'Remove Bruno Zhang?');
      await remove.getByText(/They keep their seat: they are on \d+ other accounts?\./).waitFor();
      await looksRight('users-remove');
      await assign(gateway, 'auroranews', 'X', 'bruno.zhang@aurora.example', 'Analyst');
      await remove.getByRole('button', { name: 'Remove' }).click();
      await remove.getByText('Roles: Community Manager → Analyst.').waitFor();
      await remove.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('Bruno Zhang was removed from @auroranews, and told by mail.').waitFor();
      await row(page, 'Bruno Zhang').waitFor({ state: 'detached' });
      await menuOf(page, 'Amara Brandt');
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      await page.getByText('Their seat goes free: this is their only account.').waitFor();
      await page.getByRole('radio', { name: 'From every account: offboard' }).check();
      await looksRight('users-remove-everywhere');
      await page.getByRole('button', { name: 'Go on to the plan' }).click();
      await page.waitForURL('**/business/new/offboard?user=amara.brandt@aurora.example');
    },
    long,
  );

  test(
    'another primary user is set, and the old one stays an administrator',
    async ({ page, as, looksRight }) => {
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
      await page.getByText(`${heir} is the primary user of @auroranews now.`).waitFor();
      await row(page, heir).getByText('Primary', { exact: true }).waitFor();
      await row(page, heir).getByText('Administrator').waitFor();
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByText(heir, { exact: false }).first().waitFor();
    },
    long,
  );

  test(
    'what is refused can be reached and says why',
    async ({ page, as, looksRight }) => {
      await as(people.manager, news);
      await settled(page);
      await menuOf(page, 'Jonas Lindqvist');
      const remove = page.getByRole('menuitem', { name: /^Remove/ });
      expect(await remove.getAttribute('aria-disabled')).toBe('true');
      expect(await remove.innerText()).toContain('Set another primary user first.');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor(); // it stays open, and nothing happens
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
      expect(await page.getByRole('menuitem', { name: /^Edit/ }).innerText()).toContain('use Assign roles first');
      await looksRight('users-menu-legacy');
    },
    long,
  );

  test(
    'an auditor looks and changes nothing',
    async ({ page, as, gateway, looksRight }) => {
      const { organization } = await gateway.ask<{
        organization: { users: { edges: { node: { email: string; organizationRole: string } }[] } };
      }>(people.manager, '{ organization { users(first: 100) { edges { node { email organizationRole } } } } }');
      const auditor = organization.users.edges.find((e) => e.node.organizationRole === 'AUDITOR')?.node.email ?? '';
      await as(auditor, news);
      await settled(page);
      expect(await page.getByRole('button', { name: 'Add user' }).getAttribute('aria-disabled')).toBe('true');
      await page.getByText('You may look here.').waitFor();
      expect(await table(page).getByRole('checkbox').count()).toBe(0);
      await menuOf(page, 'Elena Conti');
      expect(await page.getByRole('menuitem', { name: /^Edit/ }).innerText()).toContain(
        'Only for administrators of this account',
      );
      await looksRight('users-auditor');
    },
    long,
  );

  test(
    'a member is told who sees the people, and may leave',
    async ({ page, as, looksRight }) => {
      await as(people.member, '/a/x/auroranews/users');
      await page.getByRole('heading', { name: 'The people of this account are shown to its administrators' }).waitFor();
      await page.getByRole('button', { name: 'Leave this account' }).waitFor();
      await looksRight('users-member');
      await page.getByRole('button', { name: 'Leave this account' }).click();
      await looksRight('users-leave');
      await dialog(page, 'Leave this account?').getByRole('button', { name: 'Leave', exact: true }).click();
      await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
      await page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(1).waitFor();
    },
    long,
  );
});

describe('a selection of users', () => {
  test(
    'roles are assigned to it, and legacy roles are counted and replaced',
    async ({ page, as, looksRight }) => {
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
      await assignRoles.getByText('2 of the 3 selected have a legacy role: 2 are replaced.').waitFor();
      await assignRoles.getByRole('checkbox', { name: 'Standard' }).check();
      await looksRight('users-assign');
      await assignRoles.getByRole('button', { name: 'Assign roles to 3 people' }).click();
      await page.getByText('3 people now have exactly Standard. 2 legacy roles were replaced.').waitFor();
      await page.getByText('1 user still has a legacy role.').waitFor();
      await expect.poll(() => legacy.count()).toBe(1);
    },
    long,
  );

  test(
    'who must keep a role is named, and the others can be done without them',
    async ({ page, as, looksRight }) => {
      await as(people.manager, '/a/youtube/auroranewstv/users');
      await settled(page);
      await table(page)
        .getByRole('checkbox', { name: /^Select all/ })
        .check();
      await page.getByText(/^All \d+ people that match$/).waitFor();
      await page.getByRole('button', { name: 'Assign roles' }).click();
      const assignRoles = dialog(page, 'Assign roles');
      await assignRoles.getByRole('checkbox', { name: 'Analyst' }).check();
      await assignRoles.getByRole('button', { name: /^Assign roles to/ }).click();
      await assignRoles.getByText(/is the primary user/).waitFor();
      await looksRight('users-assign-refused');
      await assignRoles.getByRole('button', { name: /^Leave .* out$/ }).click();
      await assignRoles.getByRole('button', { name: /^Assign roles to/ }).click();
      await page.getByText(/people now have exactly Analyst\./).waitFor();
    },
    long,
  );

  test(
    'by keyboard alone: x gathers people over two searches, a assigns, and what "all" meant is dropped with its filter',
    async ({ page, as }) => {
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
      await page.keyboard.press('ArrowDown'); // of the modes: add
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByText('2 people were given Analyst.').waitFor();
      await table(page)
        .getByRole('checkbox', { name: /^Select all/ })
        .check();
      await page.getByRole('searchbox', { name: 'Search users' }).fill('a');
      await page.getByText('The filter has changed, so the selection of all 1 that matched was dropped.').waitFor();
    },
    long,
  );

  test(
    'more than 250 are read beyond what the list has loaded, and become a plan to be looked at',
    async ({ page, as, gateway, looksRight }) => {
      await crowd(gateway, 260);
      await as(people.manager, `${news}?q=crowd`);
      await page.getByText('260 users').waitFor();
      await table(page).getByRole('checkbox', { name: 'Select all 260 that match' }).check();
      await row(page, 'crowd.000').getByRole('checkbox').uncheck();
      await page.getByText('259 of the 260 people that match').waitFor();
      expect(await table(page).locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(60);
      await page.getByRole('button', { name: 'Assign roles' }).click();
      const assignRoles = dialog(page, 'Assign roles');
      await assignRoles.getByText('259 people are more than the 250 that one change takes').waitFor();
      await assignRoles.getByRole('checkbox', { name: 'Community Manager' }).check();
      await looksRight('users-assign-many');
      await assignRoles.getByRole('button', { name: 'Make the plan' }).click();
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
    },
    long,
  );

  test(
    'every dialog opens GraphiQL with what it would send',
    async ({ page, as, context }) => {
      await as(people.manager, `${news}?do=edit&who=leila.ueda@aurora.example`);
      const edit = dialog(page, 'Edit Leila Ueda');
      await edit.getByLabel('Last name').fill('Ueda-Sato');
      const opened = context.waitForEvent('page');
      await edit.getByRole('link', { name: 'Copy as GraphQL' }).click();
      const explorer = await opened;
      await explorer.locator('.graphiql-query-editor').getByText('EditUser').waitFor();
      expect(decodeURIComponent(explorer.url())).toContain('Ueda-Sato');
    },
    long,
  );
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

/** Brings many people onto the account, past the page. */
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
      { timeout: 60_000 },
    )
    .toBe('SUCCEEDED');
}
