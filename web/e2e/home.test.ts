import { describe } from 'vitest';
import { clicks } from './clicks';
import { expect, people, test, withGateway, type Visit } from './test';

withGateway();

const needs = (page: Visit['page']) => page.getByRole('region', { name: 'Needs attention' }).getByRole('link');
/** Returns the number in a line of Home. */
const counted = async (link: ReturnType<typeof needs>) => Number(/^\d+/.exec(await link.innerText())?.[0]);
/** Returns the number of rows of a list. */
const rows = async (page: Visit['page'], table: string) => {
  const body = page.getByRole('table', { name: table }).getByRole('row');
  await body.nth(1).waitFor();
  return (await body.count()) - 1; // without the header
};

describe('home', () => {
  test('a manager sees what needs attention, and each line leads to as many rows as it says, in one click', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager);
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    await needs(page).filter({ hasText: 'seats' }).waitFor();
    await expect.poll(() => needs(page).count()).toBe(4);
    await page.getByText('3 of 4 done').waitFor(); // there is only one manager
    await looksRight('home');
    for (const [what, path, table] of [
      ['without an administrator', '/accounts?vacant=yes', 'Accounts'],
      ['with refused rows', '/business?status=INCOMPLETE&since=7', 'Operations'],
      ['whose access ends within 7 days', '/users?ends=7', 'People'],
    ] as const) {
      const hand = clicks(page);
      const link = needs(page).filter({ hasText: what });
      const n = await counted(link);
      await hand.on('link', new RegExp(what));
      await page.waitForURL(gateway.url + path);
      expect(await rows(page, table), what).toBe(n);
      expect(hand.count()).toBe(1);
      await page.getByRole('link', { name: 'Roster, home' }).click();
    }
    await needs(page).filter({ hasText: 'seats' }).click();
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
  });

  test('fits a phone, a laptop and a desk', async ({ page, as, looksRight }) => {
    await as(people.manager);
    for (const width of [390, 1200, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => needs(page).count()).toBe(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await looksRight(`home-${width}`);
    }
  });

  test('what was put right goes from it by itself', async ({ page, gateway, as }) => {
    await as(people.manager);
    const ending = needs(page).filter({ hasText: 'whose access ends within 7 days' });
    await ending.waitFor();
    const before = await counted(ending);
    const { organization } = await gateway.ask<{
      organization: { users: { edges: { node: { email: string } }[] } };
    }>(
      people.manager,
      'query ($t: DateTime!) { organization { users(first: 1, filter: { accessEndsBefore: $t }) { edges { node { email } } } } }',
      { t: new Date(Date.now() + 7 * 86_400_000).toISOString() },
    );
    const email = organization.users.edges[0]?.node.email;
    await gateway.ask(
      people.manager,
      'mutation ($email: String!) { membershipRemove(input: { user: { email: $email }, account: { handle: { platform: X, handle: "kitchenstories" } } }) { userErrors { message } } }',
      { email },
    );
    await gateway.ask(
      people.manager,
      'mutation ($email: String!) { membershipRemove(input: { user: { email: $email }, account: { handle: { platform: INSTAGRAM, handle: "kitchenstories" } } }) { userErrors { message } } }',
      { email },
    );
    await expect.poll(() => counted(ending), { timeout: 20_000 }).toBe(before - 1);
  });

  test('an administrator of accounts sees what is on theirs, and that nothing is to do', async ({
    page,
    as,
    looksRight,
  }) => {
    await as('aiko.moreau@aurora.example');
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    await needs(page).filter({ hasText: 'seats' }).waitFor();
    expect(await needs(page).count()).toBe(1);
    await looksRight('home-administrator');
  });

  test('a member has none, and is led to their accounts', async ({ page, as }) => {
    await as(people.member);
    await page.waitForURL(/\/(accounts|a\/)/);
    expect(await page.getByRole('link', { name: 'Home', exact: true }).count()).toBe(0);
  });
});

describe('a new organization', () => {
  test('is set up by its checklist, which ticks what exists and goes when it is done', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.staff, '/staff?dialog=new');
    const dialog = page.getByRole('dialog', { name: 'New organization' });
    await dialog.getByLabel('Name', { exact: true }).fill('Halcyon Radio');
    await dialog.getByLabel('Email').fill('hal@halcyon.example');
    await dialog.getByRole('button', { name: 'Create organization' }).click();
    const setup = page.getByRole('region', { name: 'Set up your organization' });
    await setup.getByText('0 of 4 done').waitFor();
    await looksRight('home-setup');

    const hand = clicks(page);
    await hand.on('link', 'Go to Accounts');
    await page.waitForURL(/accounts\?org=halcyon-radio/);
    await hand.on('button', 'Add the first account');
    const add = page.getByRole('dialog', { name: 'Add account' });
    await add.getByRole('combobox', { name: 'Platform' }).click();
    await page.getByRole('option', { name: 'YouTube' }).click();
    await add.getByLabel('Handle').fill('halcyon');
    await add.getByRole('button', { name: 'Add account' }).click();
    await add.waitFor({ state: 'hidden' });
    expect(hand.count()).toBe(2);

    await page.goto(`${gateway.url}/?org=halcyon-radio`);
    await setup.getByText('1 of 4 done').waitFor();
    await hand.on('link', 'Add a manager');
    await page.getByRole('dialog').getByLabel('Email').fill('second@halcyon.example');
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^Manager/ })
      .check();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Add|Invite)/ })
      .click();
    await page.getByText('Invited second@halcyon.example as manager').waitFor();

    const { organization } = await gateway.ask<{
      organization: { id: string; roles: { edges: { node: { id: string; name: string } }[] } };
    }>(people.staff, '{ organization(slug: "halcyon-radio") { id roles(first: 50) { edges { node { id name } } } } }');
    const role = organization.roles.edges.find(({ node }) => node.name === 'Administrator')?.node.id;
    const accounts = await gateway.ask<{ organization: { accounts: { edges: { node: { id: string } }[] } } }>(
      people.staff,
      '{ organization(slug: "halcyon-radio") { accounts(first: 1) { edges { node { id } } } } }',
    );
    await page.goto(`${gateway.url}/?org=halcyon-radio`);
    await setup.getByText('2 of 4 done').waitFor();
    await looksRight('home-setup-half');
    await gateway.ask(
      people.staff,
      'mutation ($in: MembershipAddInput!) { membershipAdd(input: $in) { userErrors { message } } }',
      {
        in: {
          account: { id: accounts.organization.accounts.edges[0]?.node.id },
          email: 'first@halcyon.example',
          roleIds: [role],
        },
      },
    );
    await setup.waitFor({ state: 'hidden' }); // creating roles is optional
    await needs(page).filter({ hasText: '1 account without an administrator' }).waitFor(); // the invited person cannot sign in yet
  });

  test('does without its checklist, once that is dismissed', async ({ page, as }) => {
    await as(people.staff, '/staff?dialog=new');
    const dialog = page.getByRole('dialog', { name: 'New organization' });
    await dialog.getByLabel('Name', { exact: true }).fill('Quiet Press');
    await dialog.getByRole('button', { name: 'Create organization' }).click();
    const setup = page.getByRole('region', { name: 'Set up your organization' });
    await setup.getByRole('button', { name: 'Dismiss' }).click();
    await setup.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByText('Nothing needs attention').waitFor();
    expect(await setup.count()).toBe(0);
  });
});
