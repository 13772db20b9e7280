import { describe } from 'vitest';
import { expect, people, test, withGateway, type Visit } from './test';
import { news, table } from './users-page';

withGateway();

const rows = (page: Visit['page']) => table(page).locator('tbody tr[data-index]');

describe('the list of users', () => {
  test('it is narrowed by status and ordered by last login, in the address', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, `${news}?status=INVITED&status=SUSPENDED`);
    await table(page)
      .getByRole('row', { name: /Tariq Bianchi/ })
      .getByText('Suspended')
      .waitFor();
    await expect
      .poll(() =>
        rows(page)
          .filter({ hasNotText: /Invited|Suspended/ })
          .count(),
      )
      .toBe(0);
    await looksRight('users-by-status');
    await page.getByRole('combobox', { name: 'Status' }).press('Backspace');
    await page.waitForURL('**/users?status=INVITED');
    await page.goto(gateway.url + news);
    await table(page).getByRole('button', { name: 'Last sign-in' }).click();
    await page.waitForURL('**/users?sort=LAST_LOGIN');
    await expect.poll(() => rows(page).first().innerText()).toContain('Never'); // "Never" sorts before every date
    await table(page).getByRole('button', { name: 'Last sign-in' }).click();
    await page.waitForURL('**/users?sort=-LAST_LOGIN');
    await expect.poll(() => rows(page).first().innerText()).not.toContain('Never');
    await looksRight('users-by-last-login');
  });

  test('the only administrator of an account cannot be removed, and it says what to do first', async ({
    page,
    as,
    gateway,
    looksRight,
  }) => {
    const { organization } = await gateway.ask<{
      organization: { roles: { edges: { node: { id: string; name: string } }[] } };
    }>(people.manager, '{ organization { roles(first: 50) { edges { node { id name } } } } }');
    const role = organization.roles.edges.find((e) => e.node.name === 'Administrator')?.node.id;
    await gateway.ask(
      people.manager,
      'mutation { accountCreate(input: { platform: X, handle: "auroraalone", name: "Aurora alone" }) { userErrors { message } } }',
    );
    await gateway.ask(
      people.manager,
      'mutation ($email: String!, $role: ID!) { membershipAdd(input: { account: { handle: { platform: X, handle: "auroraalone" } }, email: $email, roleIds: [$role] }) { userErrors { message } } }',
      { email: people.administrator, role },
    );
    await as(people.manager, '/a/x/auroraalone/users');
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menu').waitFor();
    const remove = page.getByRole('menuitem', { name: /^Remove/ });
    expect(await remove.getAttribute('aria-disabled')).toBe('true');
    expect(await remove.innerText()).toContain('Set another primary user first');
    await looksRight('users-menu-last');
  });
});
