import { describe } from 'vitest';
import { chooseRoles, make, plan } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('offboarding', () => {
  test('a manager sees what somebody holds, names a successor, and plans their leaving', async (visit) => {
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
    await page.getByText('One seat is freed').waitFor();
    await looksRight('plan-offboard-successor');
    await make(page).click();
    const made = await plan(visit);
    expect(made.label).toBe('Offboard Farid Almeida');
    expect(made.counts).toMatchObject({ removed: 4, refused: 0 });
  });

  test('nobody unknown can be offboarded, and an administrator of accounts is told whom to ask', async ({
    page,
    as,
    context,
    gateway,
    looksRight,
  }) => {
    await as(people.manager, '/business/new/offboard?user=nobody@partner.example');
    await page.getByText('Remove people who are not in the organization: nobody@partner.example.').waitFor();
    await context.clearCookies();
    await as(people.administrator, '/business/new/offboard');
    await page.getByText('Only managers can offboard people').waitFor();
    await looksRight('plan-offboard-administrator');
    expect(gateway.url).toBeTruthy();
  });
});

describe('who may plan', () => {
  test('an administrator of some accounts plans for those, and others are refused', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.administrator, '/business/new');
    await page.getByText('Your operations can only change accounts').waitFor();
    await page.getByRole('columnheader', { name: 'You manage people' }).waitFor();
    await looksRight('plan-administrator');
    await page.getByRole('combobox', { name: 'People' }).fill('newbie@partner.example');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Select @auroranews on X' }).check();
    await chooseRoles(page, 'Analyst');
    await make(page).click();
    expect((await plan(visit, people.administrator)).counts).toMatchObject({ total: 1, added: 1 });
  });

  test('an organization without Business Manager is told what it is and whom to ask', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.staff, '/business/new?org=borealis');
    await page.getByRole('heading', { name: 'Business Manager is off for Borealis Sports' }).waitFor();
    await looksRight('plan-not-onboarded');
  });

  test('a member is told whom to ask', async ({ page, as, looksRight }) => {
    await as(people.member, '/business/new');
    await page.getByRole('heading', { name: 'You don’t administer any account' }).waitFor();
    await looksRight('plan-member');
  });

  test('an account’s page leads to its group, and the list of accounts to all that match', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/a/x/auroranews');
    await page.getByRole('button', { name: 'Manage people in bulk' }).click();
    await page.getByRole('menuitem', { name: 'On all accounts in emea/news' }).waitFor();
    await looksRight('plan-entry');
    await page.getByRole('menuitem', { name: 'On all accounts in emea/news' }).click();
    await page.getByText('All 6 accounts in emea/news').waitFor();
    await page.goto(`${new URL(page.url()).origin}/accounts?q=kitchen`);
    await page.getByRole('link', { name: 'Manage people on matching accounts' }).click();
    await page.getByText('All 4 accounts matching “kitchen”').waitFor();
  });
});
