import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('the shell', () => {
  test('comes with at most 300 kB of code and styles, and without GraphiQL', async ({ page, as }) => {
    const asked: Promise<{ url: string; bytes: number }>[] = [];
    page.on('requestfinished', (r) =>
      asked.push(r.sizes().then(({ responseBodySize }) => ({ url: r.url(), bytes: responseBodySize }))),
    );
    await as(people.manager, '/seats');
    await page.getByRole('table').getByRole('row').nth(3).waitFor();
    await page.waitForLoadState('networkidle');
    const loaded = (await Promise.all(asked)).filter(({ url }) => /assets/.test(url));
    expect(loaded.filter(({ url }) => /graphiql|monaco/.test(url))).toEqual([]);
    const bytes = (kind: RegExp) => loaded.filter(({ url }) => kind.test(url)).reduce((sum, l) => sum + l.bytes, 0);
    console.log(
      `first load of Seats: ${loaded.length} files, ${Math.round(bytes(/(js|css)$/) / 1000)} kB, and the font ${Math.round(bytes(/woff2$/) / 1000)} kB`,
    );
    expect(bytes(/(js|css)$/)).toBeLessThan(300_000);
  });

  test('switches between accounts by keyboard alone, and remembers where one was', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager);
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Choose an account' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('option', { name: /@auroranews/ })
      .first()
      .waitFor();
    await looksRight('switcher');
    await page.keyboard.type('sport');
    await page.getByRole('option', { name: /sport/i }).first().waitFor();
    await page.getByRole('group', { name: 'Matches' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/a/**');
    await page.getByRole('heading', { level: 1 }).getByText(/sport/i).waitFor();
    await looksRight('account');
    await page.goto(gateway.url);
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    await page.getByRole('button', { name: /Switch account/ }).click();
    await page.getByRole('group', { name: 'Recent' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
  });

  test('leads a member to the account where they were last', async ({ page, gateway, as }) => {
    await as(people.member, '/a/x/auroranews');
    await page.getByRole('heading', { level: 1 }).getByText('Aurora News').waitFor();
    await page.goto(gateway.url);
    await page.waitForURL('**/a/x/auroranews');
  });

  test('shows a member what they may use and nothing else', async ({ page, as, looksRight }) => {
    await as(people.member, '/accounts');
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Accounts' }).waitFor();
    expect(await main.getByRole('link', { name: 'Seats' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Seats:/ }).count()).toBe(0);
    await looksRight('accounts-member');
  });

  test('has the organization in the address for who reaches several', async ({ page, gateway, as, looksRight }) => {
    await as(people.staff);
    await page.waitForURL(/org=aurora/);
    await page.getByRole('button', { name: /Switch organization/ }).click();
    await page.getByRole('option', { name: /Borealis/ }).click();
    await page.waitForURL(/\/\?org=borealis/);
    await page.getByRole('link', { name: 'Accounts', exact: true }).click();
    await page.waitForURL(/accounts\?org=borealis/);
    await page.getByRole('link', { name: 'Borealis Sports on X' }).waitFor();
    await looksRight('accounts-staff');
    await page.goto(`${gateway.url}/seats?org=nowhere`);
    await page.getByRole('heading', { name: 'You don’t have access to this organization' }).waitFor();
  });

  test('says that an account is not there, and where the others are', async ({ page, as, looksRight }) => {
    await as(people.manager, '/a/x/nobody');
    await page.getByRole('heading', { name: 'Account not found, or you don’t have access' }).waitFor();
    await looksRight('account-missing');
    await page.getByRole('link', { name: 'See your accounts' }).click();
    await page.getByRole('table', { name: 'Accounts' }).waitFor();
    await looksRight('accounts');
  });

  test('keeps two windows on two accounts apart', async ({ page, context, gateway, as }) => {
    await as(people.manager, '/a/x/auroranews');
    const other = await context.newPage();
    await other.goto(`${gateway.url}/a/instagram/auroranews`);
    await other.getByRole('button', { name: /@auroranews on Instagram/ }).waitFor();
    await page.getByRole('link', { name: 'Seats', exact: true }).click();
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    await page.getByRole('button', { name: /@auroranews on X\./ }).waitFor();
  });
});
