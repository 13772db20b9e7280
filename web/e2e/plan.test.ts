import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, people, test, withGateway, type Visit } from './test';

withGateway();

/** Each look at a state takes seconds where the machine is shared. */
const busy = 180_000;

interface Planned {
  label: string | null;
  status: string;
  counts: { total: number; added: number; changed: number; removed: number; refused: number };
  rows: {
    edges: {
      node: {
        action: string;
        email: string | null;
        outcome: string;
        account: { handle: string; platform: string } | null;
        problem: { code: string; message: string } | null;
        rolesAfter: { name: string }[] | null;
      };
    }[];
  };
}

/** The plan whose page the browser was led to, as the API has it. */
async function plan({ page, gateway }: Visit, who: string = people.manager): Promise<Planned> {
  await page.waitForURL(/\/business\/blk_/);
  const id = /blk_[a-z0-9]+/.exec(page.url())?.[0];
  const find = () =>
    gateway.ask<{ bulkOperation: Planned }>(
      who,
      'query ($id: ID!) { bulkOperation(id: $id) { label status counts { total added changed removed refused } rows(first: 100) { edges { node { action email outcome account { handle platform } problem { code message } rolesAfter { name } } } } } }',
      { id },
    );
  await expect.poll(async () => (await find()).bulkOperation.status).toBe('PLANNED');
  return (await find()).bulkOperation;
}

const make = (page: Page) => page.getByRole('button', { name: 'Make the plan' });
const rows = (page: Page) => page.getByRole('status', { name: 'Rows' });
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function chooseRoles(page: Page, ...names: string[]) {
  for (const name of names) {
    await page.getByRole('combobox', { name: 'Roles' }).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }
  await page.keyboard.press('Escape');
}

describe('people x accounts', () => {
  test(
    'a page with nothing chosen says what to do, and known people are suggested',
    async ({ page, as, looksRight }) => {
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
    },
    busy,
  );

  test(
    'a manager adds known and new people to accounts and is led to the plan',
    async (visit) => {
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
      await page.getByLabel('Access ends after').fill('2030-01-31');
      await page.getByText('Add as Analyst, Publisher, until 31 Jan 2030').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      await looksRight('plan-people');

      // Everything is in the address: it can be sent to somebody else.
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
    },
    busy,
  );

  test(
    'a pasted list is understood, and what is not is said',
    async ({ page, as, looksRight }) => {
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
      await page.getByText('This was not understood').waitFor();
      await page.getByText('The Berlin team').waitFor();
      await page.getByText('You are among them.').waitFor();
      await looksRight('plan-people-pasted');
      await page.getByRole('button', { name: 'Remove bob@partner.example' }).click();
      await expect.poll(() => chosen.getByRole('listitem').count()).toBe(2);
    },
    busy,
  );

  test(
    'more people than fit into an address are kept by the tab',
    async ({ page, as }) => {
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
      await stranger.getByText('This link names a long list').waitFor();
    },
    busy,
  );

  test(
    'people come from a filter of the organization, all that match',
    async (visit) => {
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
      await dialog.getByRole('checkbox', { name: `Select all ${total} that match` }).check();
      await looksRight('plan-people-dialog');
      await dialog.getByRole('button', { name: `Add ${total} people` }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await page.getByRole('list', { name: 'Chosen people' }).getByRole('listitem').count()).toBe(total);
      await page.getByRole('radio', { name: /^Assign roles/ }).check();
      await page.getByRole('radio', { name: 'Keep them and give these, too' }).check();
      await chooseRoles(page, 'Analyst');
      await make(page).click();
      expect((await plan(visit)).counts.total).toBe(total);
    },
    busy,
  );

  test(
    'all accounts that match are sent as a filter',
    async (visit) => {
      const { page, as, looksRight } = visit;
      let sent = '';
      page.on('request', (r) => {
        if (r.postData()?.includes('mutation BulkPlan')) sent = r.postData() ?? '';
      });
      await as(people.manager, '/business/new?user=ana.ferreira@aurora.example&do=REMOVE');
      await page.getByText('All that match', { exact: true }).click();
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
    },
    busy,
  );

  test(
    'a plan is made by keyboard alone',
    async (visit) => {
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
    },
    busy,
  );

  test(
    'what the API refuses is said beside the button',
    async ({ page, as, looksRight }) => {
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
    },
    busy,
  );

  test(
    'a large plan is handed over to its page',
    async (visit) => {
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
      await page.waitForURL(/\/business\/blk_/, { timeout: 60_000 });
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
          { timeout: 60_000 },
        )
        .toMatchObject({ status: 'PLANNED', label: 'Everybody', counts: { total: 40_000 } });
    },
    busy,
  );
});

describe('a CSV file', () => {
  const good =
    'E-Mail;Vorname;Nachname;Network;Account handle;Permission;Cost centre\nzoe@partner.example;Zoë;Ünal;X;auroranews;Analyst;12\nmira.okafor@aurora.example;;;TIKTOK;@kitchenstories;"Analyst;Publisher";13\n';

  test(
    'columns are guessed, corrected and remembered, and the file is planned',
    async (visit) => {
      const { page, as, looksRight } = visit;
      await as(people.manager, '/business/new/file');
      await page.getByText('What a file looks like').waitFor();
      await looksRight('plan-file-empty');
      const [template] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download a template' }).click(),
      ]);
      expect(template.suggestedFilename()).toBe('roster-template.csv');

      await page.getByLabel('CSV file').setInputFiles(file('team.csv', good.replace('Permission', 'Powers')));
      await page.getByRole('combobox', { name: 'Column E-Mail is read as' }).waitFor();
      expect(await page.getByRole('combobox', { name: 'Column Account handle is read as' }).inputValue()).toBe(
        'Handle',
      );
      expect(await page.getByRole('combobox', { name: 'Column Cost centre is read as' }).inputValue()).toBe('Not read');
      await page.getByText('2 rows would be refused').waitFor();
      await page.getByRole('combobox', { name: 'Column Powers is read as' }).click();
      await page.getByRole('option', { name: 'Roles' }).click();
      await page.getByText('Nothing is wrong with the form of the 2 rows').waitFor();
      await looksRight('plan-file');
      await page.getByText('More options').click();
      await page.getByRole('checkbox', { name: 'It may change my own access, too' }).check();
      await make(page).click();
      const made = await plan(visit);
      expect(made.counts).toMatchObject({ total: 2, refused: 0, added: 2 });
      expect(made.rows.edges[1]?.node.rolesAfter?.map((r) => r.name).sort()).toEqual(['Analyst', 'Publisher']);

      await page.goto(`${visit.gateway.url}/business/new/file`);
      await page.getByLabel('CSV file').setInputFiles(file('again.csv', good.replace('Permission', 'Powers')));
      await page.getByText('As you corrected them').waitFor();
      expect(await page.getByRole('combobox', { name: 'Column Powers is read as' }).inputValue()).toBe('Roles');
    },
    busy,
  );

  test(
    'problems are told by line before anything is sent',
    async ({ page, as, looksRight }) => {
      await as(people.manager, '/business/new/file');
      await page
        .getByLabel('CSV file')
        .setInputFiles(
          file(
            'bad.csv',
            'email,platform,handle,roles,action\nann@x.test,Twitter,news,Analyst,\nbob,X,news,Boss,\ncem@x.test,X,news,Analyst,delete\ndee@x.test,X,news\n',
          ),
        );
      await page.getByText('The file would be refused as a whole').waitFor();
      await page.getByText('“delete” is no action. Write ADD, ASSIGN or REMOVE.').waitFor();
      await page.getByText('There is no role “Boss”.').waitFor();
      expect(await make(page).getAttribute('aria-disabled')).toBe('true');
      await looksRight('plan-file-problems');
      await page.getByLabel('CSV file').setInputFiles(file('open.csv', 'email,platform,handle\nann@x.test,X,"news\n'));
      await page.getByText('A quote is opened and never closed.').waitFor();
      await page.getByLabel('CSV file').setInputFiles(file('team.xlsx', 'PK'));
      await page.getByText('is a spreadsheet').waitFor();
    },
    busy,
  );

  test(
    'a refusal further down in the file names its line',
    async ({ page, as, looksRight }) => {
      const text = `email,platform,handle,roles,expires_at\n${'ann@x.test,X,auroranews,Analyst,\n'.repeat(5000)}ann@x.test,X,auroranews,Analyst,tomorrow\n`;
      await as(people.manager, '/business/new/file');
      await page.getByLabel('CSV file').setInputFiles(file('long.csv', text));
      await page.getByText('Nothing is wrong with the form of the first').waitFor();
      await expect.poll(() => rows(page).innerText()).toMatch(/^≈ (4,9\d\d|5,0\d\d) rows/);
      await make(page).click();
      await page.getByText('Line 5002, column 5: "tomorrow" is no date').waitFor();
      await page.getByText('The file was refused').waitFor();
      await looksRight('plan-file-refused');
    },
    busy,
  );

  test(
    'a file is dropped, and the upload can be stopped',
    async ({ page, as, expectErrors }) => {
      expectErrors(/ERR_/);
      await as(people.manager, '/business/new/file');
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
        return transfer;
      }, good);
      await page.getByText('Drop a CSV file here').dispatchEvent('drop', { dataTransfer: data });
      await page.getByText('dropped.csv').first().waitFor();
      let go = () => {};
      await page.route('**/graphql', async (route) => {
        if (!route.request().headers()['graphql-require-preflight']) return route.continue();
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        await route.abort();
      });
      await make(page).click();
      await page.getByRole('button', { name: 'Stop' }).click();
      await expect.poll(() => make(page).getAttribute('data-loading')).toBeNull();
      expect(page.url()).toContain('/business/new/file');
      go();
    },
    busy,
  );
});

describe('offboarding', () => {
  test(
    'a manager sees what somebody holds, names a successor, and plans their leaving',
    async (visit) => {
      const { page, as, looksRight } = visit;
      await as(people.manager, '/business/new/offboard');
      await page.getByText('Choose at least one person.').waitFor();
      await looksRight('plan-offboard-empty');
      await page.getByRole('combobox', { name: 'People' }).fill('farid.almeida');
      await page.getByRole('option', { name: /Farid Almeida/ }).click();
      const card = page.getByRole('article', { name: 'Farid Almeida' });
      await card.getByText('Primary user').first().waitFor();
      await page.getByText('4 accounts would be without a primary user or administrator').waitFor();
      await looksRight('plan-offboard');
      await page.getByRole('combobox', { name: 'Successor' }).fill('maeve');
      await page.getByRole('option', { name: /maeve.haddad@aurora.example/ }).click();
      await page.waitForURL(/successor=maeve/);
      await page.getByText('One goes free').waitFor();
      await looksRight('plan-offboard-successor');
      await make(page).click();
      const made = await plan(visit);
      expect(made.label).toBe('Offboard Farid Almeida');
      expect(made.counts).toMatchObject({ removed: 4, refused: 0 });
    },
    busy,
  );

  test(
    'nobody unknown can be offboarded, and an administrator of accounts is told whom to ask',
    async ({ page, as, context, gateway, looksRight }) => {
      await as(people.manager, '/business/new/offboard?user=nobody@partner.example');
      await page.getByText('Take out who is not in the organization: nobody@partner.example.').waitFor();
      await context.clearCookies();
      await as(people.administrator, '/business/new/offboard');
      await page.getByText('Only managers remove somebody everywhere').waitFor();
      await looksRight('plan-offboard-administrator');
      expect(gateway.url).toBeTruthy();
    },
    busy,
  );
});

describe('who may plan', () => {
  test(
    'an administrator of some accounts plans for those, and others are refused',
    async (visit) => {
      const { page, as, looksRight } = visit;
      await as(people.administrator, '/business/new');
      await page.getByText('You are an administrator of some accounts').waitFor();
      await page.getByRole('columnheader', { name: 'You manage people' }).waitFor();
      await looksRight('plan-administrator');
      await page.getByRole('combobox', { name: 'People' }).fill('newbie@partner.example');
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox', { name: 'Select @auroranews on X' }).check();
      await chooseRoles(page, 'Analyst');
      await make(page).click();
      expect((await plan(visit, people.administrator)).counts).toMatchObject({ total: 1, added: 1 });
    },
    busy,
  );

  test(
    'an organization without Business Manager is told what it is and whom to ask',
    async ({ page, as, looksRight }) => {
      await as(people.staff, '/business/new?org=borealis');
      await page.getByRole('heading', { name: 'Borealis Sports does not have Business Manager yet' }).waitFor();
      await looksRight('plan-not-onboarded');
    },
    busy,
  );

  test(
    'a member is told whom to ask',
    async ({ page, as, looksRight }) => {
      await as(people.member, '/business/new');
      await page.getByRole('heading', { name: 'You administer no account' }).waitFor();
      await looksRight('plan-member');
    },
    busy,
  );

  test(
    'an account’s page leads to its group, and the list of accounts to all that match',
    async ({ page, as, looksRight }) => {
      await as(people.manager, '/a/x/auroranews');
      await page.getByRole('button', { name: 'Change people in bulk' }).click();
      await page.getByRole('menuitem', { name: 'On all accounts in emea/news' }).waitFor();
      await looksRight('plan-entry');
      await page.getByRole('menuitem', { name: 'On all accounts in emea/news' }).click();
      await page.getByText('All 6 accounts in emea/news').waitFor();
      await page.goto(`${new URL(page.url()).origin}/accounts?q=kitchen`);
      await page.getByRole('link', { name: 'Change people on those that match' }).click();
      await page.getByText('All 4 accounts matching “kitchen”').waitFor();
    },
    busy,
  );
});
