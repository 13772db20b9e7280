import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';
import { dialog, menuOf, news, row, settled } from './users-page';

withGateway();

describe('what was typed', () => {
  test('is not thrown away by Escape or by a click beside the dialog, unless that is what one wants', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, news);
    await settled(page);
    await page.getByRole('button', { name: 'Add user' }).click();
    const add = dialog(page, 'Add user');
    await add.getByRole('checkbox', { name: 'Analyst' }).check();
    await page.keyboard.press('Escape');
    const asks = page.getByRole('alertdialog', { name: /Discard what you entered/ });
    await asks.waitFor();
    await looksRight('dialog-discard');
    await asks.getByRole('button', { name: 'Keep editing' }).click();
    expect(await add.getByRole('checkbox', { name: 'Analyst' }).isChecked()).toBe(true);
    await page.mouse.click(5, 400);
    await asks.getByRole('button', { name: 'Discard' }).click();
    await add.waitFor({ state: 'detached' });
  });

  test('is asked about only where something was typed', async ({ page, as }) => {
    await as(people.manager, news);
    await settled(page);
    await page.getByRole('button', { name: 'Add user' }).click();
    await dialog(page, 'Add user').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape'); // the first press closes the suggestions
    await dialog(page, 'Add user').waitFor({ state: 'detached' });
  });
});

describe('the focus', () => {
  test('begins at the first field of what is edited, and at Cancel of what is removed', async ({ page, as }) => {
    await as(people.manager, news);
    await settled(page);
    const focused = () =>
      page.evaluate(() => {
        const e = document.activeElement;
        return e instanceof HTMLInputElement ? e.labels?.[0]?.textContent : e?.textContent;
      });
    await menuOf(page, 'Elena Conti');
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await dialog(page, 'Edit Elena Conti').waitFor();
    await expect.poll(focused).toBe('First name');
    await page.keyboard.press('Escape');
    await dialog(page, 'Edit Elena Conti').waitFor({ state: 'detached' });
    await menuOf(page, 'Elena Conti');
    await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
    await dialog(page, 'Remove Elena Conti?').waitFor();
    await expect.poll(focused).toBe('Cancel');
    await page.goto(page.url().replace(/\/a\/.*/, '/users?q=elena+conti'));
    await page.getByRole('link', { name: 'Elena Conti' }).click();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: /^Suspend/ }).click();
    await dialog(page, 'Suspend Elena Conti?').waitFor();
    await expect.poll(focused).toBe('Cancel');
  });
});

describe('without a network', () => {
  test('a bar says so, a view that was not loaded yet waits in the console, and all of it comes back by itself', async ({
    page,
    context,
    as,
    looksRight,
    expectErrors,
  }) => {
    expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch|dynamically imported module|You are offline/);
    await as(people.manager, news);
    await settled(page);
    await context.setOffline(true);
    await page.getByText(/^You’re offline\./).waitFor();
    await row(page, 'Elena Conti').waitFor(); // the loaded rows stay
    await page.getByRole('link', { name: 'Seats', exact: true }).click();
    await page.getByRole('alert').getByText('You are offline.', { exact: false }).waitFor();
    await page.getByRole('navigation').first().waitFor();
    await looksRight('offline');
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    await expect.poll(() => page.getByText(/^You’re offline\./).count()).toBe(0);
  });

  test('a gateway that cannot be reached is not the console’s fault, and is tried again', async ({
    page,
    as,
    expectErrors,
  }) => {
    expectErrors(/ERR_FAILED|Failed to fetch|dynamically imported module|Can’t reach/);
    await as(people.manager, news);
    await settled(page);
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'Activity', exact: true }).click();
    await page.getByRole('alert').getByText('Can’t reach the gateway.', { exact: false }).waitFor();
    await page.getByText('The gateway can’t be reached. Trying again…', { exact: false }).waitFor();
    await page.unroute('**/*');
    await page.getByRole('heading', { name: 'Activity', level: 1 }).waitFor();
  });
});
