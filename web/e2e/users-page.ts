import type { Visit } from './test';

// Shared functions for tests of an account's users.

export const news = '/a/x/auroranews/users';
export const video = '/a/video/aurora-news/users';
export const table = (page: Visit['page']) => page.getByRole('table', { name: /^Users of @/ });
export const row = (page: Visit['page'], name: string) => table(page).getByRole('row', { name: new RegExp(name) });
export const settled = (page: Visit['page']) => table(page).locator('tbody tr[data-index]').first().waitFor();
export const menuOf = async (page: Visit['page'], name: string) => {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menu').waitFor();
};
export const dialog = (page: Visit['page'], name: string | RegExp) => page.getByRole('dialog', { name });
