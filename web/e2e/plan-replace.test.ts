import { describe } from 'vitest';
import { make } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('one role for another', () => {
  test('a manager replaces a role where it is held, from the role’s menu', async ({ page, as, looksRight }) => {
    await as(people.manager, '/roles');
    await page.getByRole('button', { name: 'Actions for Legacy User' }).click();
    await page.getByRole('menuitem', { name: 'Replace for everyone…' }).click();
    await page.getByText('Legacy User becomes …').waitFor();
    expect(await make(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Choose the new role.', { exact: true }).waitFor();
    await looksRight('plan-replace');

    const comes = page.getByRole('combobox', { name: 'New role' });
    await comes.fill('Publ'); // only with the keyboard
    await comes.press('ArrowDown');
    await comes.press('Enter');
    await page.getByText('Legacy User becomes Publisher').waitFor();
    const link = await page.getByRole('link', { name: 'Copy as GraphQL' }).getAttribute('href');
    expect(JSON.parse(new URLSearchParams(link?.split('#')[1]).get('variables') ?? '')).toMatchObject({
      input: { source: { replaceRole: { role: { name: 'Legacy User' }, with: { name: 'Publisher' } } } },
    });
    await make(page).click();
    await page.getByText('role replacement').waitFor();
  });
});
