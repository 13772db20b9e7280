import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('the documents', () => {
  test('open from the menu, and lead from page to page', async ({ page, context, as, looksRight }) => {
    await as(people.administrator, '/accounts');
    await page.getByRole('button', { name: 'Jonas Lindqvist, your menu' }).click();
    await page.getByRole('menuitem', { name: 'Documentation' }).waitFor();
    await looksRight('menu-documentation');
    const [documents] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('menuitem', { name: 'Documentation' }).click(),
    ]);
    await documents.getByRole('link', { name: "Administrators' guide" }).first().click();
    await documents.getByRole('heading', { name: 'Your first day' }).waitFor();
    await documents.waitForLoadState('networkidle');
    const broken = await documents.evaluate(() =>
      [...document.images].filter((i) => !i.complete || i.naturalWidth === 0).map((i) => i.src),
    );
    expect(broken).toEqual([]);
    await documents.getByRole('link', { name: 'Concepts', exact: true }).first().click();
    await documents.getByRole('heading', { name: 'Concepts', level: 1 }).waitFor();
  });
});
