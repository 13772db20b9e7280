import type { Locator, Page } from 'playwright-core';

type Role = 'button' | 'menuitem' | 'link' | 'combobox' | 'option' | 'checkbox';

/** Counts the clicks of a task. */
export function clicks(page: Page) {
  let made = 0;
  return {
    count: () => made,
    click: async (what: Locator) => {
      made += 1;
      await what.click();
    },
    on: async (role: Role, name: string | RegExp) => {
      made += 1;
      await page
        .getByRole(role, { name, exact: typeof name === 'string' })
        .first()
        .click();
    },
  };
}
