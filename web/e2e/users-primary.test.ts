import { describe } from 'vitest';
import { people, test, withGateway } from './test';
import { dialog, settled, table } from './users-page';

withGateway();

describe('the primary user of an account', () => {
  test('the primary user gets another name and a further role, and stays an administrator without an end', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/a/facebook/auroranews/users');
    await settled(page);
    const primary = table(page).getByRole('row').filter({ hasText: 'Primary' }).first();
    await primary.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const edit = dialog(page, /^Edit/);
    await edit.getByText('The primary user’s access can’t have an end date.').waitFor();
    await edit.getByText('Views Analytics, Library and Producer, and changes nothing.').waitFor();
    await edit.getByLabel('Last name').fill('Primarius');
    await edit.getByRole('checkbox', { name: 'Analyst' }).check();
    await looksRight('users-edit-primary');
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Primarius is saved\./).waitFor();
    await primary.getByText('Primarius').waitFor();
    await primary.getByText('Analyst').waitFor();
    await primary.getByText('Primary', { exact: true }).waitFor();
  });
});
