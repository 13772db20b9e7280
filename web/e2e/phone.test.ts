import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { add, finish, plan } from './plans';
import { expect, people, test, withGateway } from './test';

// Tests the console on a phone: everything can be reached, and nothing makes the page wider than the screen.

withGateway();

const phone = { width: 390, height: 844 };

/** Checks for elements that are wider than the page, or overflow it outside a scrolling container. */
async function fits(page: Page, where: string) {
  const wide = await page.evaluate(() => {
    const scrolls = (e: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX);
    const main = document.querySelector('main');
    const out = [...document.querySelectorAll('header *, main *, [role="dialog"] *')].filter((e) => {
      const { right, left, width } = e.getBoundingClientRect();
      if (width === 0 || (right <= innerWidth + 1 && left >= -1) || e.closest('svg, [class*="isuallyHidden"]'))
        return false;
      for (let up = e.parentElement; up && up !== main; up = up.parentElement)
        if (scrolls(up) && !/page/.test(up.className)) return false;
      return true;
    });
    const page = document.scrollingElement;
    const boxes = [page, ...document.querySelectorAll('main, main > *')]
      .filter((e): e is Element => e !== null && e.scrollWidth > e.clientWidth + 1)
      .map((e) => `${e.tagName}.${e.className} ${e.scrollWidth} > ${e.clientWidth}`);
    return [
      ...boxes,
      ...out
        .slice(0, 5)
        .map(
          (e) =>
            `${e.tagName}.${typeof e.className === 'string' ? e.className : ''} “${e.textContent.slice(0, 30)}” to ${Math.round(e.getBoundingClientRect().right)}`,
        ),
    ];
  });
  expect(wide, `${where} fits`).toEqual([]);
}

describe('on a phone', () => {
  const views = [
    '/',
    '/accounts',
    '/a/x/auroranews',
    '/a/x/auroranews/users',
    '/a/x/auroranews/users?do=add',
    '/roles',
    '/roles?do=new',
    '/seats',
    '/business',
    '/business/new',
    '/business/new/file',
    '/users',
    '/activity',
    '/settings',
    '/settings?view=clients',
  ];
  for (const [n, path] of views.entries()) {
    test(`${path} fits and can be read`, async ({ page, as, looksRight }) => {
      await page.setViewportSize(phone);
      await as(people.manager, path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (path.includes('do=')) await page.getByRole('dialog').getByRole('heading').first().waitFor();
      await expect.poll(() => page.locator('[aria-busy="true"], .mantine-Skeleton-root').count()).toBe(0);
      await looksRight(`phone-${n}${path.replace(/\W+/g, '-')}`);
      await fits(page, path);
      const box = page.getByRole('main').getByRole('table').first();
      if ((await box.count()) > 0 && !path.includes('do='))
        expect((await box.locator('..').boundingBox())?.height, 'room for rows').toBeGreaterThan(200);
    });
  }

  test('an operation fits, from its plan to its rows', async ({ page, as, gateway, looksRight }) => {
    const operation = await plan(
      gateway,
      add('On the way', ['phone.one@aurora.example', 'not an email'], ['aurorasports']),
    );
    await finish(gateway, operation);
    await page.setViewportSize(phone);
    await as(people.manager, `/business/${operation.id}`);
    await page.locator('tbody tr[data-index]').first().waitFor();
    await looksRight('phone-operation');
    await fits(page, 'operation');
  });

  test('the navigation opens, leads on and closes behind one', async ({ page, as, looksRight }) => {
    await page.setViewportSize(phone);
    await as(people.manager, '/accounts');
    await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
    const seats = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Seats' });
    await page.getByRole('button', { name: 'Open navigation' }).click();
    await seats.waitFor();
    await looksRight('phone-navigation');
    await seats.click();
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    await seats.waitFor({ state: 'hidden' }); // and Tab does not reach it
    await page
      .getByRole('button', { name: /account/i })
      .first()
      .click();
    await page.getByRole('option').first().waitFor();
    await looksRight('phone-switcher');
    await fits(page, 'switcher');
  });

  test('a list is cards: nothing is cut, and order, selection and menu are at hand', async ({ page, as }) => {
    await page.setViewportSize(phone);
    await as(people.manager, '/a/x/auroranews/users');
    await page.locator('tbody tr[data-index="3"]').waitFor();
    const box = page.getByRole('region', { name: /Users of/ });
    expect(await box.evaluate((e) => e.scrollWidth - e.clientWidth), 'nothing to scroll sideways').toBeLessThan(2);
    const cut = await box
      .locator('tbody td')
      .evaluateAll((all) => all.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent));
    expect(cut, 'cut').toEqual([]);
    const names = () => box.locator('tbody tr[data-index] strong').allInnerTexts();
    const first = (await names())[0];
    await box.getByRole('button', { name: 'Name' }).click();
    await expect.poll(async () => (await names())[0]).not.toBe(first);
    await box
      .getByRole('checkbox', { name: /^Select / })
      .nth(1)
      .check();
    await page.getByRole('group', { name: 'Selection' }).getByText('1 person selected').waitFor();
    await box
      .getByRole('button', { name: /^Actions for/ })
      .nth(1)
      .click();
    await page.getByRole('menuitem', { name: 'What they can do, and why' }).waitFor();
  });
});
