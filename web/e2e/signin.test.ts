import { describe } from 'vitest';
import { expect, password, people, test, withGateway } from './test';

withGateway();

describe('signing in and out', () => {
  test('a stranger is led to sign-in, signs in, and is where they wanted to go', async ({
    page,
    gateway,
    looksRight,
  }) => {
    await page.goto(`${gateway.url}/seats?q=mira`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(new URL(page.url()).searchParams.get('return')).toContain('/seats?q=mira');
    await looksRight('signin');
    await page.getByLabel('Email').fill(people.administrator);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    expect(page.url()).toBe(`${gateway.url}/seats?q=mira`);
    expect(await page.getByRole('searchbox', { name: 'Search people' }).inputValue()).toBe('mira');
  });

  test('by keyboard alone: signs in, opens the menu, signs out', async ({ page, gateway }) => {
    await page.goto(gateway.url);
    await page.getByLabel('Email').waitFor();
    await page.keyboard.type(people.manager);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    await page.getByRole('button', { name: /your menu/ }).focus();
    await page.keyboard.press('Enter');
    const signOut = page.getByRole('menuitem', { name: 'Sign out', exact: true });
    await signOut.waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown'); // from the settings, through all items
        return signOut.evaluate((item) => item === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto(`${gateway.url}/seats`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  test('a wrong password says so and keeps what was typed', async ({ page, gateway, looksRight }) => {
    await page.goto(`${gateway.url}/signin`);
    await page.getByLabel('Email').fill(people.manager);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Incorrect email or password.').waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe(people.manager);
    await looksRight('signin-refused');
  });

  test('too many attempts are told with the time that is left', async ({ page, gateway, looksRight, expectErrors }) => {
    expectErrors(/status of 429/);
    await page.goto(`${gateway.url}/signin`);
    await page.getByLabel('Email').fill('nobody@aurora.example');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    const button = page.getByRole('button', { name: 'Sign in', exact: true });
    const later = page.getByRole('button', { name: /^Try again in \d:\d\d$/ });
    for (let i = 0; i < 14 && !(await later.isVisible()); i++) {
      const answered = page.waitForResponse('**/graphql');
      await button.click();
      await answered;
      await page
        .getByRole('alert')
        .getByText(/Incorrect|attempts/)
        .waitFor();
    }
    await later.waitFor();
    expect(await later.getAttribute('aria-disabled')).toBe('true');
    await looksRight('signin-throttled');
  });

  test('a session that ends while somebody works leads to sign-in and back to the same address', async ({
    page,
    gateway,
    as,
    context,
  }) => {
    await as(people.manager, '/seats?status=INVITED');
    await page.getByRole('table', { name: 'People with a seat' }).waitFor();
    await context.clearCookies();
    await page.getByRole('searchbox', { name: 'Search people' }).fill('an');
    await page.getByText('Your session has ended.').waitFor();
    await page.getByLabel('Email').fill(people.manager);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('table', { name: 'People with a seat' }).waitFor();
    expect(page.url()).toBe(`${gateway.url}/seats?status=INVITED&q=an`);
  });
});
