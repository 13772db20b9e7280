import { describe } from 'vitest';
import { chooseRoles, make, plan, rows, type Planned } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('people x accounts', () => {
  test('a page with nothing chosen says what to do, and known people are suggested', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/business/new');
    await page.getByRole('table', { name: 'Accounts to choose from' }).getByRole('row').nth(3).waitFor();
    await looksRight('plan-people-empty');
    expect(await make(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Choose at least one person.').waitFor();
    await page.getByRole('combobox', { name: 'People' }).fill('lindq');
    const option = page.getByRole('option', { name: /Jonas Lindqvist/ });
    await option.waitFor();
    const [field, list] = await Promise.all([
      page.getByRole('combobox', { name: 'People' }).boundingBox(),
      option.boundingBox(),
    ]);
    expect(Math.abs((list?.y ?? 0) - (field?.y ?? 0)), 'the suggestions stand beside the field').toBeLessThan(120);
    await looksRight('plan-people-suggestions');
  });

  test('a manager adds known and new people to accounts and is led to the plan', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new');
    const field = page.getByRole('combobox', { name: 'People' });
    await field.fill('lindq');
    await page.getByRole('option', { name: /Jonas Lindqvist/ }).click();
    await field.fill('nova.person@partner.example');
    await field.press('Enter');
    const chosen = page.getByRole('list', { name: 'Chosen people' });
    await chosen.getByText('new').waitFor();

    await page.getByRole('searchbox', { name: 'Search accounts' }).fill('kitchen');
    await page.getByRole('checkbox', { name: 'Select @kitchenstories on TikTok' }).check();
    await page.getByRole('checkbox', { name: 'Select @kitchenstories on X' }).check();
    await chooseRoles(page, 'Analyst', 'Publisher');
    await expect.poll(() => rows(page).innerText()).toMatch(/^4 rows/);
    await page.getByText('What these roles grant together').click();
    await page.getByLabel('Last day of access').fill('2030-01-31');
    await page.getByText('Add as Analyst, Publisher, until 31 Jan 2030').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await looksRight('plan-people');

    // The URL contains everything, so it can be sent to somebody else.
    await page.reload();
    await expect.poll(() => rows(page).innerText()).toMatch(/^4 rows/);
    await page.getByText('Add as Analyst, Publisher, until 31 Jan 2030').waitFor();

    const link = await page.getByRole('link', { name: 'Copy as GraphQL' }).getAttribute('href');
    const given = new URLSearchParams(link?.split('#')[1]);
    expect(given.get('query')).toContain('mutation BulkPlan');
    expect(JSON.parse(given.get('variables') ?? '')).toMatchObject({
      input: { source: { selection: { action: 'ADD', roles: [{ name: 'Analyst' }, { name: 'Publisher' }] } } },
    });
    await make(page).click();
    const made = await plan(visit);
    expect(made.counts).toMatchObject({ total: 4, added: 4, refused: 0 });
    expect(made.rows.edges[0]?.node.rolesAfter?.map((r) => r.name).sort()).toEqual(['Analyst', 'Publisher']);
  });

  test('a pasted list is understood, and what is not is said', async ({ page, as, looksRight }) => {
    await as(people.manager, '/business/new');
    const field = page.getByRole('combobox', { name: 'People' });
    await field.click();
    await field.evaluate((input, text) => {
      const data = new DataTransfer();
      data.setData('text', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, 'Smith, Ann <ann.smith@partner.example>; bob@partner.example\nThe Berlin team\nmira.okafor@aurora.example, BOB@partner.example');
    const chosen = page.getByRole('list', { name: 'Chosen people' });
    await chosen.getByText('Ann Smith').waitFor();
    expect(await chosen.getByRole('listitem').count()).toBe(3);
    await page.getByText('This entry has no email address').waitFor();
    await page.getByText('The Berlin team').waitFor();
    await page.getByText('You are one of these people.').waitFor();
    await looksRight('plan-people-pasted');
    await page.getByRole('button', { name: 'Remove bob@partner.example' }).click();
    await expect.poll(() => chosen.getByRole('listitem').count()).toBe(2);
  });

  test('more people than fit into an address are kept by the tab', async ({ page, as }) => {
    await as(people.manager, '/business/new');
    const field = page.getByRole('combobox', { name: 'People' });
    await field.click();
    await field.evaluate((input) => {
      const data = new DataTransfer();
      data.setData('text', Array.from({ length: 400 }, (_, i) => `person${i}@partner.example`).join('\n'));
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.getByRole('button', { name: 'Show all 400' }).waitFor();
    await page.waitForURL(/list=/);
    await page.reload();
    await page.getByRole('button', { name: 'Show all 400' }).waitFor();
    const stranger = await page.context().newPage();
    await stranger.goto(page.url());
    await stranger.getByText('This link uses a list').waitFor();
  });

  test('people come from a filter of the organization, all that match', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new?account=x/auroranews');
    await page.getByRole('button', { name: 'Choose from a list' }).click();
    await page.waitForURL(/choose=people/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row').nth(4).waitFor();
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Regional Lead', exact: true }).click();
    await expect
      .poll(async () => Number(await dialog.getByRole('table').getAttribute('aria-rowcount')))
      .toBeLessThan(20);
    const total = Number(await dialog.getByRole('table').getAttribute('aria-rowcount')) - 1;
    await dialog.getByRole('checkbox', { name: `Select all ${total} matching rows` }).check();
    await looksRight('plan-people-dialog');
    let sent = '';
    page.on('request', (r) => {
      if (r.postData()?.includes('mutation BulkPlan')) sent = r.postData() ?? '';
    });
    await dialog.getByRole('button', { name: `Choose all ${total} people` }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForURL(/who=match&match=role%3ARegional\+Lead/);
    await page.getByRole('strong').getByText(`All ${total} people with the role Regional Lead`).waitFor();
    await expect.poll(() => rows(page).innerText()).toMatch(new RegExp(`${total} people × 1 account`));
    await looksRight('plan-people-match');
    await page.getByRole('radio', { name: /^Assign roles/ }).check();
    await page.getByRole('radio', { name: 'Keep them and add these' }).check();
    await chooseRoles(page, 'Analyst');
    await make(page).click();
    expect((await plan(visit)).counts.total).toBe(total);
    const { selection } = (
      JSON.parse(sent) as { variables: { input: { source: { selection: { users?: object; people: object } } } } }
    ).variables.input.source;
    expect(selection.users).toBeUndefined();
    expect(selection.people).toEqual({ filter: { roleId: expect.stringMatching(/^rol_/) as string } });
  });

  test('some are left out of all that match, and the others are chosen by name', async ({ page, as }) => {
    await as(people.manager, '/business/new?account=x/auroranews');
    await page.getByRole('button', { name: 'Choose from a list' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Regional Lead', exact: true }).click();
    const listed = async () => Number(await dialog.getByRole('table').getAttribute('aria-rowcount')) - 1;
    await expect.poll(listed).toBeLessThan(20);
    const total = await listed();
    await dialog.getByRole('checkbox', { name: `Select all ${total} matching rows` }).check();
    await dialog.getByRole('row').nth(1).getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: `Add ${total - 1} people` }).click();
    await dialog.waitFor({ state: 'hidden' });
    const chosen = page.getByRole('list', { name: 'Chosen people' }).getByRole('listitem');
    await expect.poll(() => chosen.count()).toBe(total - 1);

    await page.getByRole('button', { name: 'Choose from a list' }).click();
    await dialog.getByRole('row').nth(4).waitFor();
    await dialog.getByRole('checkbox', { name: /^Select all/ }).check();
    await dialog.getByText(`They replace the ${total - 1} people chosen before.`).waitFor();
    await dialog.getByRole('button', { name: /^Choose all/ }).click();
    await page
      .getByRole('strong')
      .getByText(/^All [\d,]+ people in the organization/)
      .waitFor();
    await page.getByRole('button', { name: 'Choose people one by one' }).click();
    await page.getByRole('combobox', { name: 'People' }).waitFor();
  });

  test('all that match in the list of people go on as their filter, thousands at once', async (visit) => {
    const { page, as } = visit;
    let asked = 0;
    page.on('request', (r) => {
      if (r.postData()?.includes('query PlanPeople')) asked++;
    });
    await as(people.manager, '/users?status=ACTIVE');
    const list = page.getByRole('table', { name: 'People' });
    await list.getByRole('row').nth(4).waitFor();
    await list.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByRole('button', { name: 'Add to accounts' }).click();
    await page.waitForURL(/who=match&match=status%3AACTIVE/);
    await page
      .getByRole('strong')
      .getByText(/^All \d+ people with status Active/)
      .waitFor();
    expect(asked).toBe(1); // one request for the first people and the total number
  });

  test('all that match among the users of an account go on as their filter', async (visit) => {
    const { page, as, looksRight } = visit;
    let sent = '';
    page.on('request', (r) => {
      if (r.postData()?.includes('mutation BulkPlan')) sent = r.postData() ?? '';
    });
    await as(people.manager, '/a/x/auroranews/users?role=Analyst&legacy=no');
    const list = page.getByRole('table', { name: /^Users of @/ });
    await list.locator('tbody tr[data-index]').first().waitFor();
    const total = Number(await list.getAttribute('aria-rowcount')) - 1;
    await list.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByRole('button', { name: 'Add to accounts' }).click();
    await page.waitForURL(/who=match&match=on%3Ax\/auroranews&match=role%3AAnalyst&match=legacy%3Ano/);
    await page
      .getByRole('strong')
      .getByText(`All ${total} people of @auroranews on X, with the role Analyst, without a legacy role`)
      .waitFor();
    await page
      .getByRole('table', { name: 'Accounts to choose from' })
      .getByRole('row')
      .nth(3)
      .getByRole('checkbox')
      .check();
    await expect.poll(() => rows(page).innerText()).toMatch(new RegExp(`${total} people × 1 account`));
    await looksRight('plan-members-match');
    await chooseRoles(page, 'Analyst');
    await make(page).click();
    expect((await plan(visit)).counts.total).toBe(total);
    const { selection } = (
      JSON.parse(sent) as { variables: { input: { source: { selection: { users?: object; people: object } } } } }
    ).variables.input.source;
    expect(selection.users).toBeUndefined();
    expect(selection.people).toEqual({
      members: {
        account: { handle: { platform: 'X', handle: 'auroranews' } },
        filter: { legacy: false, roleIds: [expect.stringMatching(/^rol_/) as string] },
      },
    });
  });

  test('all accounts that match are sent as a filter', async (visit) => {
    const { page, as, looksRight } = visit;
    let sent = '';
    page.on('request', (r) => {
      if (r.postData()?.includes('mutation BulkPlan')) sent = r.postData() ?? '';
    });
    await as(people.manager, '/business/new?user=ana.ferreira@aurora.example&do=REMOVE');
    await page.getByText('All matching accounts', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Group' }).fill('emea');
    await page.waitForURL(/group=emea/);
    await expect.poll(() => rows(page).innerText()).toMatch(/^14 rows\s+1 person × 14 accounts/);
    await page.getByText('All 14 accounts in emea').waitFor();
    await looksRight('plan-people-filter');
    await make(page).click();
    expect((await plan(visit)).counts.total).toBe(14);
    expect(JSON.parse(sent)).toMatchObject({
      variables: { input: { source: { selection: { action: 'REMOVE', accounts: { filter: { group: 'emea' } } } } } },
    });
  });

  test('a plan is made by keyboard alone', async (visit) => {
    const { page, as } = visit;
    await as(people.manager, '/business/new?account=tiktok/pixelharbour');
    await page.getByRole('list', { name: 'Chosen accounts' }).waitFor();
    await page.getByRole('combobox', { name: 'People' }).focus();
    await page.keyboard.type('ferreira');
    await page.getByRole('option', { name: /Ana Ferreira/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Chosen people' }).getByText('Ana Ferreira').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await page.keyboard.type('pixel');
    await page.waitForURL(/q=pixel/);
    const table = page.getByRole('table', { name: 'Accounts to choose from' });
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('5');
    await table.locator('tr[data-index="0"]').focus();
    await page.keyboard.press('x');
    await expect.poll(() => rows(page).innerText()).toMatch(/^2 rows/);
    await page.getByRole('combobox', { name: 'Roles' }).focus();
    await page.keyboard.type('Analyst');
    await page.getByRole('option', { name: 'Analyst', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => make(page).getAttribute('aria-disabled')).toBe('false');
    await make(page).focus();
    await page.keyboard.press('Enter');
    expect((await plan(visit)).counts).toMatchObject({ total: 2, added: 2 });
  });

  test('what the API refuses is said beside the button', async ({ page, as, looksRight }) => {
    await as(people.manager, '/business/new?user=ana.ferreira@aurora.example&which=all&q=kitchen&role=Analyst');
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation BulkPlan')) return route.continue();
      await route.fulfill({
        json: {
          data: {
            bulkOperationPlan: {
              bulkOperation: null,
              userErrors: [
                {
                  code: 'INVALID_INPUT',
                  message: 'No account matches the selection.',
                  path: ['source', 'selection', 'accounts'],
                },
              ],
            },
          },
        },
      });
    });
    await expect.poll(() => rows(page).innerText()).toMatch(/^4 rows/);
    await make(page).click();
    await page.getByRole('alert').getByText('No account matches the selection.').waitFor();
    await looksRight('plan-people-refused');
  });

  test('a large plan is handed over to its page', async (visit) => {
    const { page, as, gateway } = visit;
    await as(people.manager, '/business/new?which=all&role=Analyst&label=Everybody');
    const field = page.getByRole('combobox', { name: 'People' });
    await field.click();
    await field.evaluate((input) => {
      const data = new DataTransfer();
      data.setData('text', Array.from({ length: 1000 }, (_, i) => `crowd${i}@partner.example`).join('\n'));
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => rows(page).innerText()).toMatch(/^40,000 rows/);
    await make(page).click();
    await page.waitForURL(/\/business\/blk_/);
    const id = /blk_[a-z0-9]+/.exec(page.url())?.[0];
    await expect
      .poll(
        async () =>
          (
            await gateway.ask<{ bulkOperation: Planned }>(
              people.manager,
              'query ($id: ID!) { bulkOperation(id: $id) { status label counts { total } } }',
              { id },
            )
          ).bulkOperation,
      )
      .toMatchObject({ status: 'PLANNED', label: 'Everybody', counts: { total: 40_000 } });
  });
});
