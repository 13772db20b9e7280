import { describe } from 'vitest';
import { add, everywhere, finish, newcomers, plan, statusOf } from './plans';
import { expect, people, test, withGateway } from './test';

withGateway();

const auditor = 'edmund.achebe@aurora.example';
/** An account administrator who has planned nothing. */
const lead = 'aiko.moreau@aurora.example';

describe('bulk operations', () => {
  test('who has planned nothing yet is told what it is good for', async ({ page, as, looksRight }) => {
    await as(lead, '/business');
    await page.getByRole('heading', { name: 'No operations yet' }).waitFor();
    await looksRight('operations-empty');
    await page.getByRole('main').getByRole('link', { name: 'New operation' }).first().click();
    await page.waitForURL('**/business/new');
  });

  test('a manager looks at a plan, row by row', async ({ page, gateway, as, looksRight }) => {
    const { id } = await plan(
      gateway,
      add(
        'Sports desk helps news',
        ['new.desk@aurora.example', people.member, 'not an email'],
        ['aurorasports', 'auroraculture', 'nowhere'],
      ),
    );
    await as(people.manager, `/business/${id}`);
    await page.getByRole('heading', { name: 'Sports desk helps news', level: 1 }).waitFor();
    await page.getByText('Nothing has been changed yet.').waitFor();
    await page.getByText('1 person needs a seat.').waitFor();
    await page.getByRole('heading', { name: /rows refused/ }).waitFor();
    await page.getByRole('table', { name: 'Rows' }).getByRole('row').nth(3).waitFor();
    await looksRight('operation-planned');

    await page
      .getByRole('navigation', { name: 'Rows by outcome' })
      .getByRole('link', { name: /^Refused/ })
      .click();
    await page.waitForURL('**?outcome=REFUSED');
    await expect
      .poll(() => page.getByRole('table', { name: 'Rows' }).getByText('Add', { exact: true }).count())
      .toBeGreaterThan(2);
    await page.getByRole('button', { name: /row 3$/ }).click();
    await page.waitForURL(/row=row_/);
    await page.getByRole('dialog', { name: 'Row 3' }).getByText('UNKNOWN_ACCOUNT').waitFor();
    await looksRight('operation-row');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^All rows/ }).click();
    await page.waitForURL(`${gateway.url}/business/${id}`);
  });

  test('a manager runs a plan, and undoes it', async ({ page, gateway, as, looksRight }) => {
    const { id } = await plan(
      gateway,
      add('Sports desk helps news', ['new.desk@aurora.example', people.member], ['aurorasports', 'nowhere']),
    );
    await as(people.manager, `/business/${id}`);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Run this plan?' });
    await dialog.getByText('to add').waitFor();
    await looksRight('operation-run-dialog');
    await dialog.getByRole('button', { name: 'Run' }).click();
    await page.getByText('Partly completed').first().waitFor();
    await expect.poll(() => page.title()).toBe('Partly completed · Sports desk helps news - Roster');
    await page.getByText(/Finished/).waitFor();
    await looksRight('operation-partial');

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('dialog', { name: 'Undo this run?' }).waitFor();
    await looksRight('operation-undo-dialog');
    await page.getByRole('button', { name: 'Create undo plan' }).click();
    await page.getByRole('heading', { name: 'Undo: Sports desk helps news', level: 1 }).waitFor();
    await page.getByText('1 seat is freed.').waitFor();
    await looksRight('operation-undo-planned');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Run' }).click();
    await page.getByText('Completed', { exact: true }).first().waitFor();
    await page
      .getByText(/^Undoes/)
      .getByRole('link')
      .click();
    await page.waitForURL(`**/business/${id}`);
    await page.getByText(/^Undone by/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).hover();
    await page.getByRole('tooltip').getByText('It’s already undone').waitFor();
    await looksRight('operation-undone');
  });

  test('selected rows are undone, then the rest, and one change from its event', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const both = await plan(
      gateway,
      add('Two of them', ['part.one@aurora.example', 'part.two@aurora.example'], ['aurorasports']),
    );
    await finish(gateway, both);
    const { id } = both;
    await as(people.manager, `/business/${id}`);
    await page.getByRole('checkbox', { name: 'Select part.one@aurora.example' }).check();
    await looksRight('operation-rows-selected');
    await page.getByRole('button', { name: 'Undo selected' }).click();
    const dialog = page.getByRole('dialog', { name: 'Undo 1 row?' });
    await looksRight('operation-undo-rows');
    await dialog.getByRole('button', { name: 'Create undo plan' }).click();
    await page.getByRole('heading', { name: 'Undo: Two of them', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Run' }).click();
    await page.getByText('Completed', { exact: true }).first().waitFor();
    await page
      .getByText(/^Undoes/)
      .getByRole('link')
      .click();
    await page.waitForURL(`**/business/${id}`);
    await page.getByRole('button', { name: 'Undo the rest' }).waitFor();

    await page.goto(`${gateway.url}/activity?operation=${id}`);
    await page
      .getByRole('link', { name: /^Details: .*part\.two/ })
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Event' }).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: /^Undo: added/, level: 1 }).waitFor();
    await page.getByText('To remove').first().waitFor();
  });

  test('it all goes by keyboard alone', async ({ page, gateway, as }) => {
    await plan(gateway, add('By keyboard', ['key.board@aurora.example'], ['aurorasports']));
    await as(people.manager, '/business?status=PLANNED');
    const row = page.getByRole('table', { name: 'Operations' }).locator('tbody tr[data-index="0"]');
    await row.getByText('By keyboard').waitFor();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'By keyboard', level: 1 }).waitFor();
    const press = async (name: string) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((n) => document.activeElement?.closest('button')?.textContent.trim() === n, name))
          return page.keyboard.press('Enter');
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    await press('Run');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"] button')?.textContent))
      .toBe('Run');
    await page.keyboard.press('Enter');
    await page.getByText('Completed', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await press('Undo');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Create undo plan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Undo: By keyboard' }).waitFor();
    await press('Discard');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"] button')?.textContent))
      .toBe('Cancel'); // a destructive dialog starts with the focus on Cancel
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Canceled before anything was changed').waitFor();
  });

  test('a plan without enough seats cannot be run, and is planned again to fill those that are free', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const { id } = await plan(gateway, add('Twenty interns', newcomers('intern', 20), ['aurorasports']));
    await as(people.manager, `/business/${id}`);
    await page.getByText(/seats are missing, so nothing would be applied/).waitFor();
    const run = page.getByRole('button', { name: 'Run', exact: true });
    expect(await run.getAttribute('aria-disabled')).toBe('true');
    await run.focus();
    await page
      .getByRole('tooltip')
      .getByText(/seats are missing/)
      .waitFor();
    await looksRight('operation-short');
    await page.getByRole('button', { name: 'Plan again' }).click();
    const dialog = page.getByRole('dialog', { name: 'Plan again?' });
    expect(await dialog.getByRole('combobox', { name: 'When seats run out' }).inputValue()).toBe(
      'Use the free seats in row order',
    );
    await looksRight('operation-again-dialog');
    await dialog.getByRole('button', { name: 'Create plan', exact: true }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/business/blk_') && !url.pathname.endsWith(id));
    await page.getByText('No free seats').waitFor();
    await looksRight('operation-filled');
  });

  test('what others changed since the plan is refused as stale, and sent again', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const one = await plan(gateway, {
      label: 'Lead for sports',
      assignMode: 'ADD',
      source: {
        rows: [people.member, 'tomas.laurent@aurora.example'].map((email) => ({
          action: 'ADD',
          email,
          account: { handle: { platform: 'X', handle: 'aurorasports' } },
          roles: [{ name: 'Publisher' }],
        })),
      },
    });
    await finish(gateway, await plan(gateway, add('In between', [people.member], ['aurorasports'], 'Contributor')));
    await as(people.manager, `/business/${one.id}?dialog=run`);
    await page.getByRole('dialog').getByRole('button', { name: 'Run' }).click();
    await page.getByText('Changed since planning').waitFor();
    await looksRight('operation-stale');
    await page.getByRole('button', { name: 'Plan refused rows again' }).click();
    const fix = page.getByRole('dialog', { name: 'Plan the refused rows again?' });
    expect(await fix.getByRole('combobox', { name: 'Assigned roles' }).inputValue()).toBe(
      'Keep their roles and add these',
    ); // with the options of the first plan
    expect(await fix.getByRole('checkbox', { name: 'Allow changes to my own access' }).isChecked()).toBe(false);
    await looksRight('operation-fix-dialog');
    await page.getByRole('combobox', { name: 'If someone is already on the account' }).click();
    await page.getByRole('option', { name: 'Add these roles' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create plan', exact: true }).click();
    await page.getByText('Contributor → Contributor, Publisher').waitFor();
  });

  test('a plan that cannot be run any more says so, and offers to plan again', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const { id } = await plan(gateway, add('Old plan', ['old.plan@aurora.example'], ['aurorasports']));
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation OperationRun')) return route.continue();
      return route.fulfill({
        json: {
          data: {
            bulkOperationRun: {
              bulkOperation: null,
              userErrors: [{ code: 'STALE', message: 'The plan has expired. Create a new one.' }],
            },
          },
        },
      });
    });
    await as(people.manager, `/business/${id}?dialog=run`);
    await page.getByRole('dialog').getByRole('button', { name: 'Run' }).click();
    await page.getByText('Couldn’t run the plan').waitFor();
    await looksRight('operation-run-refused');
    await page.getByRole('dialog').getByRole('button', { name: 'Plan again' }).click();
    await page.getByRole('dialog', { name: 'Plan again?' }).waitFor();
  });

  test('many removals are confirmed by their number', async ({ page, gateway, as, looksRight }) => {
    const found = await gateway.ask<{ organization: { users: { edges: { node: { email: string } }[] } } }>(
      people.manager,
      '{ organization { users(first: 100, filter: { status: [ACTIVE] }) { edges { node { email } } } } }',
    );
    const users = found.organization.users.edges
      .map((e) => ({ email: e.node.email }))
      .filter((u) => u.email !== people.manager);
    const { id } = await plan(gateway, {
      label: 'Clear the decks',
      source: { selection: { action: 'REMOVE', users, accounts: { all: true } } },
    });
    await as(people.manager, `/business/${id}`);
    await page.getByRole('table', { name: 'Rows' }).getByRole('row').nth(3).waitFor();
    await looksRight('operation-large');
    expect(await page.getByRole('table', { name: 'Rows' }).locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(
      60,
    );
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Run this plan?' });
    const field = dialog.getByLabel(/^Type \d+ to confirm/);
    const count = /\d+/.exec(await dialog.getByText(/^Type \d+ to confirm/).innerText())?.[0] ?? '';
    await looksRight('operation-large-dialog');
    await field.fill('1');
    await page.keyboard.press('Enter');
    expect(await statusOf(gateway, id)).toBe('PLANNED');
    await field.fill(count);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Canceled before anything was changed').waitFor();
    await page.getByText(`${Number(count).toLocaleString('en')} not done`, { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Removed 0' }).waitFor();
    await looksRight('operation-discarded');
  });

  test('rows are downloaded, all or those to fix', async ({ page, gateway, as, context, looksRight }) => {
    const { id } = await plan(gateway, add('To download', ['down.load@aurora.example'], ['aurorasports', 'nowhere']));
    await as(people.manager, `/business/${id}`);
    await page.getByRole('button', { name: 'Download' }).click();
    const item = page.getByRole('menuitem', { name: 'Refused rows, CSV to fix' });
    await item.waitFor();
    await looksRight('operation-download');
    const answer = await context.request.get(gateway.url + ((await item.getAttribute('href')) ?? ''));
    expect(await answer.text()).toMatch(/^action,email[^]*nowhere/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'All rows, JSON lines' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${id}.jsonl`);
  });

  test('an offboarding has a receipt that can be printed', async ({ page, gateway, as, looksRight, picture }) => {
    await finish(
      gateway,
      await plan(gateway, {
        label: 'Tomás leaves',
        source: { offboard: [{ email: 'tomas.laurent@aurora.example' }] },
      }),
    );
    await as(people.manager, '/business');
    await page.getByRole('link', { name: 'Tomás leaves' }).click();
    await page.getByText('1 seat is freed.').waitFor();
    await page.getByRole('link', { name: 'Receipt' }).click();
    await page.getByRole('heading', { name: 'Receipt: Tomás Laurent left Aurora Media Group' }).waitFor();
    await page.getByText('They have no access left and use no seat.').waitFor();
    await page.getByText(/SHA-256/).waitFor();
    await looksRight('operation-receipt');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    await picture('operation-receipt-print');
  });

  test('the list is filtered in the address', async ({ page, gateway, as, looksRight }) => {
    await as(people.manager, '/business');
    await page.getByRole('table', { name: 'Operations' }).getByRole('row').nth(4).waitFor();
    await looksRight('operations');
    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'In progress' }).click();
    await page.waitForURL('**/business?status=LIVE');
    await page.getByRole('heading', { name: 'No operations with the status “In progress”' }).waitFor();
    await looksRight('operations-no-match');
    await page.getByRole('button', { name: 'Show all operations' }).click();
    await page.waitForURL(`${gateway.url}/business`);
  });

  test('an auditor reads all of it and is told why they change nothing', async ({ page, gateway, as, looksRight }) => {
    const { id } = await plan(gateway, everywhere('Small team everywhere', 'team', 2));
    await as(auditor, `/business/${id}`);
    await page.getByRole('button', { name: 'Run', exact: true }).focus();
    await page
      .getByRole('tooltip')
      .getByText(/Only mira.okafor@aurora.example, who planned it/)
      .waitFor();
    await looksRight('operation-auditor');
    await page.getByRole('link', { name: 'Business Manager' }).click();
    await page.getByRole('button', { name: 'New operation' }).hover();
    await page
      .getByRole('tooltip')
      .getByText(/Auditors can’t make changes/)
      .waitFor();
  });

  test('an organization that is not onboarded is told whom to ask', async ({ page, as, looksRight }) => {
    await as(people.staff, '/business?org=borealis');
    await page.getByText('Business Manager is off for Borealis Sports').first().waitFor();
    await looksRight('operations-not-onboarded');
  });

  test('an operation that is not there, or cannot be read, says what to do', async ({
    page,
    as,
    looksRight,
    expectErrors,
  }) => {
    expectErrors(/ERR_FAILED/);
    await as(people.manager, '/business/blk_agrafapdbf2w5eezpapiuaaaaa');
    await page.getByRole('heading', { name: 'Operation not found, or you don’t have access' }).waitFor();
    await looksRight('operation-missing');
    let away = true;
    await page.route('**/graphql', (route) =>
      away && route.request().postData()?.includes('query Operations(') ? route.abort() : route.continue(),
    );
    // Otherwise the console would reconnect by itself before the test tries again.
    await page.route('**/healthz', (route) => route.abort());
    await page.getByRole('link', { name: 'See all operations' }).click();
    await page.getByRole('heading', { name: 'Couldn’t load this page' }).waitFor();
    await looksRight('operations-failure');
    away = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'Operations' }).waitFor();
  });
});
