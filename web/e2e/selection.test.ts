import { describe } from 'vitest';
import { clicks } from './clicks';
import { expect, people, test, withGateway } from './test';
import { dialog, menuOf, news, row, settled, table } from './users-page';

withGateway();

describe('the users of an account', () => {
  test('who can post, why, and who gave it is three clicks away', async ({ page, as, looksRight }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await as(people.manager, news);
    await settled(page);
    const job = clicks(page);
    await job.on('combobox', 'Permission');
    await job.on('option', 'Post as the handle');
    await page.waitForURL('**/users?capability=POST');
    await row(page, 'Jonas Lindqvist').getByText(/^by /).waitFor();
    await row(page, 'Jonas Lindqvist').getByRole('button', { name: 'Publishing: yes. Why?' }).click();
    const why = dialog(page, 'What Jonas Lindqvist can do');
    await why
      .getByText(/Administrator/)
      .first()
      .waitFor();
    await looksRight('users-why');
    expect(job.count() + 1).toBe(3);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
  });

  test('an end is set for several at once, and who is the primary user is left out by name', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, news);
    await settled(page);
    for (const name of ['Elena Conti', 'Jonas Lindqvist'])
      await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    await page.getByRole('button', { name: 'Set end' }).click();
    const end = dialog(page, 'Set the end of access of 1 person');
    await end.getByText('Jonas Lindqvist: Is the primary user, whose access can’t end.').waitFor();
    await end.getByRole('button', { name: 'Ends in 30 days' }).click();
    await looksRight('users-end-many');
    await end.getByRole('button', { name: 'Set end' }).click();
    await page.getByText(/The access of 1 person ends after/).waitFor();
    await row(page, 'Elena Conti').getByText(/until/).waitFor();
  });

  test('someone is removed, and the removal is undone from its message', async ({ page, as, looksRight }) => {
    await as(people.manager, news);
    await settled(page);
    await menuOf(page, 'Elena Conti');
    await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
    await dialog(page, 'Remove Elena Conti?').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed Elena Conti from @auroranews.').waitFor();
    await looksRight('users-removed-undo');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL('**/business/blk_*');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Run/ }).click();
    await page.getByText('Completed').first().waitFor();
    await page.goto(new URL(news, page.url()).href);
    await row(page, 'Elena Conti').waitFor();
  });

  test('several are removed at once, and their emails are copied before', async ({ page, context, as, looksRight }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await as(people.manager, news);
    await settled(page);
    const boxes = table(page).getByRole('checkbox', { name: /^Select (?!all)(?!Jonas)/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Copy emails' }).click();
    await page.getByRole('button', { name: 'Copied 2 emails' }).waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n').length).toBe(2);
    await page.getByRole('group', { name: 'Selection' }).getByRole('button', { name: 'Remove' }).click();
    await looksRight('users-remove-many');
    await dialog(page, 'Remove 2 people?').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed 2 people from @auroranews.').waitFor();
  });

  test('columns are chosen, and stay chosen', async ({ page, as, looksRight }) => {
    await as(people.manager, news);
    await settled(page);
    const head = table(page).getByRole('columnheader', { name: 'Last sign-in' });
    await head.waitFor();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await looksRight('users-view');
    await page.getByRole('checkbox', { name: 'Last sign-in' }).click();
    await page.getByRole('checkbox', { name: 'Compact rows' }).click();
    await head.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await head.count()).toBe(0);
    expect((await table(page).locator('tbody tr[data-index="0"]').boundingBox())?.height).toBeLessThan(40);
  });
});

describe('the people of the organization', () => {
  test('who never signed in is offboarded in five clicks to the plan', async ({ page, as, looksRight }) => {
    await as(people.manager, '/users');
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(5).waitFor();
    const job = clicks(page);
    await job.on('combobox', 'Last sign-in');
    await job.on('option', 'Never signed in');
    await page.waitForURL('**/users?absent=never');
    await page.getByRole('table', { name: 'People' }).getByText('Invited').first().waitFor();
    await job.on('checkbox', /^Select all/);
    await page.getByText(/^All \d+ people matching the filters$/).waitFor();
    await looksRight('people-selected');
    await job.on('button', 'Offboard');
    await page.waitForURL('**/business/new/offboard?**');
    await job.on('button', /Create plan/);
    await page.waitForURL('**/business/blk_*');
    expect(job.count()).toBe(5);
  });

  test('some are suspended at once, and oneself is left out', async ({ page, as, looksRight }) => {
    await as(people.manager, '/users');
    for (const name of ['Mira Okafor', 'Pavel Rossi']) {
      await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
      await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    }
    await page.getByRole('button', { name: 'Suspend' }).click();
    const suspend = dialog(page, 'Suspend 1 person?');
    await suspend.getByText('Mira Okafor: You cannot suspend yourself.').waitFor();
    await looksRight('people-suspend-many');
    await suspend.getByRole('button', { name: 'Suspend', exact: true }).click();
    await page.getByText('Suspended 1 person.').waitFor();
    await page.getByRole('table', { name: 'People' }).getByText('Suspended').waitFor();
  });

  test('invitations are sent again together', async ({ page, as, looksRight }) => {
    await as(people.manager, '/invitations');
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send again' }).waitFor();
    await looksRight('invitations-resend-many');
    await page.getByRole('dialog').getByRole('button', { name: 'Send again' }).click();
    await page.getByText(/We’ve sent \d+ invitations again\./).waitFor();
  });

  test('accounts that are selected lead to a change of their people', async ({ page, as }) => {
    await as(people.manager, '/accounts?q=kitchen');
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByRole('button', { name: 'Add people' }).click();
    await page.waitForURL('**/business/new?which=all&q=kitchen**');
  });

  test('plans are discarded together', async ({ page, as, gateway }) => {
    const plan =
      'mutation ($email: String!) { bulkOperationPlan(input: { source: { offboard: [{ email: $email }] } }) { userErrors { message } } }';
    for (const email of [people.member, 'elena.conti@aurora.example'])
      await gateway.ask(people.manager, plan, { email });
    await as(people.manager, '/business?status=PLANNED');
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByRole('button', { name: 'Discard or stop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard or stop' }).click();
    await page.getByText(/Discarded or stopped \d+ operations?\./).waitFor();
  });
});

describe('a person’s page', () => {
  test('roles are edited, access is removed and given back, and two people are compared', async ({
    page,
    as,
    gateway,
    looksRight,
  }) => {
    const { user } = await gateway.ask<{ user: { id: string } }>(
      people.manager,
      'query ($email: String!) { user(ref: { email: $email }) { id } }',
      { email: people.member },
    );
    await as(people.manager, `/users/${user.id}`);
    const list = page.getByRole('table', { name: 'Accounts of this person' });
    await list.getByRole('row').nth(1).waitFor();
    await looksRight('person-work');
    const first = list.getByRole('button', { name: /^Actions for Ana Ferreira on/ }).first();
    await first.click();
    await page.getByRole('menuitem', { name: 'Edit roles and end' }).click();
    const edit = dialog(page, 'Edit Ana Ferreira');
    await edit.getByRole('checkbox', { name: 'Uploader' }).check();
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Ana Ferreira is saved.').waitFor();
    await list
      .getByText(/Uploader/)
      .first()
      .waitFor();
    await first.click();
    await page.getByRole('menuitem', { name: 'What they can do, and why' }).click();
    await dialog(page, 'What Ana Ferreira can do').getByText('Upload media').waitFor();
    await page.keyboard.press('Escape');
    await first.click();
    await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
    await dialog(page, 'Remove Ana Ferreira?').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText(/^Removed Ana Ferreira from/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.getByRole('button', { name: 'Compare with…' }).click();
    const compare = dialog(page, 'Compare Ana Ferreira');
    await compare.getByRole('combobox', { name: 'Compare with' }).fill('jonas lind');
    await page.getByRole('option', { name: /Jonas Lindqvist/ }).click();
    await compare.getByText(/\d+ differences on \d+ accounts/).waitFor();
    await looksRight('person-compare');
    await compare.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('link', { name: 'Add to accounts' }).click();
    await page.waitForURL('**/business/new?user=**');
    await page.goBack();
    await page.getByRole('link', { name: 'History of access' }).click();
    await page.waitForURL('**/activity?**');
    await page
      .getByRole('table', { name: 'Activity' })
      .getByText(/Ana Ferreira/)
      .first()
      .waitFor();
  });
});
