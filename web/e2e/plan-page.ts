import type { Page } from 'playwright-core';
import { expect, people, type Visit } from './test';

// Shared functions for tests of the pages that create a plan.

export interface Planned {
  label: string | null;
  status: string;
  counts: { total: number; added: number; changed: number; removed: number; refused: number };
  rows: {
    edges: {
      node: {
        action: string;
        email: string | null;
        outcome: string;
        account: { handle: string; platform: string } | null;
        problem: { code: string; message: string } | null;
        rolesAfter: { name: string }[] | null;
      };
    }[];
  };
}

/** Returns the plan of the page that the browser has opened, from the API. */
export async function plan({ page, gateway }: Visit, who: string = people.manager): Promise<Planned> {
  await page.waitForURL(/\/business\/blk_/);
  const id = /blk_[a-z0-9]+/.exec(page.url())?.[0];
  const find = () =>
    gateway.ask<{ bulkOperation: Planned }>(
      who,
      'query ($id: ID!) { bulkOperation(id: $id) { label status counts { total added changed removed refused } rows(first: 100) { edges { node { action email outcome account { handle platform } problem { code message } rolesAfter { name } } } } } }',
      { id },
    );
  await expect.poll(async () => (await find()).bulkOperation.status).toBe('PLANNED');
  return (await find()).bulkOperation;
}

export const make = (page: Page) => page.getByRole('button', { name: 'Create plan' });
export const rows = (page: Page) => page.getByRole('status', { name: 'Rows' });
export const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

export async function chooseRoles(page: Page, ...names: string[]) {
  for (const name of names) {
    const roles = page.getByRole('combobox', { name: 'Roles' });
    // A list whose field is scrolled out of view is hidden, and a click on an option can scroll, so center the field first.
    await roles.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await roles.fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }
  await page.keyboard.press('Escape');
}
