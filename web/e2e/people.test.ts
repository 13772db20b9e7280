import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

const byEmail =
  'query ($email: String!) { user(ref: { email: $email }) { id firstName lastName status organizationRole memberships(first: 1) { totalCount } } }';

interface Found {
  user: {
    id: string;
    firstName: string;
    lastName: string;
    status: string;
    organizationRole: string;
    memberships: { totalCount: number };
  };
}

describe('people', () => {
  test('a manager sees everybody, and finds those who have not been here for long', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/users');
    const table = page.getByRole('table', { name: 'People' });
    await table.getByRole('row').nth(5).waitFor();
    expect(await table.locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(60);
    await looksRight('people');
    await page.getByRole('combobox', { name: 'Last sign-in' }).click();
    await page.getByRole('option', { name: 'Never signed in' }).click();
    await page.waitForURL('**/users?absent=never');
    await table.getByText('Invited').first().waitFor();
    await page.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Analyst', exact: true }).click();
    await page.waitForURL(
      (url) => url.searchParams.get('role') === 'Analyst' && url.searchParams.get('absent') === 'never',
    );
    await page.reload();
    await expect.poll(() => page.getByRole('combobox', { name: 'Role' }).inputValue()).toBe('Analyst');
    await page.goto(page.url().replace(/\?.*/, '?legacy=yes'));
    await table.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Legacy role' }).isChecked()).toBe(true);
    await looksRight('people-legacy');
    await page.goto(page.url().replace(/\?.*/, '?q=nobody+at+all'));
    await page.getByRole('heading', { name: 'No one matches' }).waitFor();
    await looksRight('people-no-match');
  });

  test('an administrator sees the people of their accounts, and that managers do the rest', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.administrator, '/users');
    await page.getByText('Everyone on the accounts that you administer.').waitFor();
    await page.getByRole('table', { name: 'People' }).getByRole('link').nth(3).click();
    await page.getByRole('heading', { name: 'Accounts', level: 2 }).waitFor();
    const change = page.getByRole('button', { name: 'Change', exact: true });
    expect(await change.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').getByText('Only managers of the organization can do this.').waitFor();
    await looksRight('person-refused');
    await page.getByRole('button', { name: 'Edit', exact: true }).click(); // they can edit their own names
    expect(await page.getByRole('dialog').getByLabel('Email').getAttribute('readonly')).not.toBeNull();
    await page.getByRole('dialog').getByLabel('First name').fill('Eleonora');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Eleonora/, level: 1 }).waitFor();
  });

  test('whoever opens a row while the search is still on its way is not called back to the list', async ({
    page,
    as,
  }) => {
    // Delay the person's page until the debounce time of the search has passed, on a clock that the test controls.
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const asked = page.waitForRequest(/PersonPage-.*\.js$/);
    await page.route(/PersonPage-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await as(people.manager, '/users?q=jonas.lindqvist@aurora.exampl');
    await expect.poll(() => page.locator('tbody tr[data-index]').count()).toBe(1);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.getByRole('searchbox').press('End');
    await page.keyboard.type('e');
    await page.locator('tbody tr[data-index="0"]').focus();
    expect(new URL(page.url()).searchParams.get('q'), 'the search has not been told yet').toMatch(/exampl$/);
    await page.keyboard.press('Enter');
    await asked;
    await page.clock.runFor(1_000);
    letGo();
    await page.clock.resume();
    await page.getByRole('heading', { name: 'Jonas Lindqvist', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/users\/./);
  });

  test('a person is found by keyboard, made auditor, suspended with a successor, and comes back', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const { organization } = await gateway.ask<{
      organization: { accounts: { edges: { node: { primaryUser: { email: string } | null } }[] } };
    }>(people.manager, '{ organization { accounts(first: 100) { edges { node { primaryUser { email } } } } } }');
    const email =
      organization.accounts.edges
        .map((e) => e.node.primaryUser?.email)
        .find((e) => e && e !== people.manager && e !== people.administrator) ?? '';
    const { user } = await gateway.ask<Found>(people.manager, byEmail, { email });
    const name = `${user.firstName} ${user.lastName}`;
    await as(people.manager, '/users');
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(2).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(email);
    await page.waitForURL(/q=/);
    await expect.poll(() => page.locator('tbody tr[data-index]').count()).toBe(1);
    await page.locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.getByRole('table', { name: 'Accounts of this person' }).getByRole('row').nth(1).waitFor();
    await looksRight('person');

    await page.getByRole('button', { name: 'Change', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/dialog=duty/);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('No changes yet.').waitFor();
    await dialog.getByRole('radio', { name: 'Auditor' }).check();
    await looksRight('person-duty');
    await dialog.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Can view everything in the organization and change nothing.').waitFor();

    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Erase' }).getByText('Only a former person can be erased.').waitFor();
    await looksRight('person-more');
    await page.getByRole('menuitem', { name: 'Suspend' }).click();
    await dialog.getByRole('combobox', { name: 'Who takes over' }).fill('Mira');
    await page.getByRole('option', { name: /mira\.okafor/ }).click();
    await looksRight('person-suspend');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('Has no access and uses no seat.').first().waitFor();
    expect((await gateway.ask<Found>(people.manager, byEmail, { email })).user.status).toBe('SUSPENDED');

    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Reactivate', exact: true }).click();
    await dialog.getByText(/one of \d+ free seats/).waitFor();
    await looksRight('person-reactivate');
    await dialog.getByRole('button', { name: 'Reactivate' }).click();
    await page.getByText('Can sign in.').first().waitFor();
  });

  test('names and email are edited, and a taken email says so', async ({ page, gateway, as, looksRight }) => {
    const { user } = await gateway.ask<Found>(people.manager, byEmail, { email: people.member });
    await as(people.manager, `/users/${user.id}?dialog=edit`);
    const dialog = page.getByRole('dialog', { name: 'Edit' });
    await dialog.getByLabel('Last name').fill('Ferreira Lopes');
    await dialog.getByLabel('Email').fill(people.administrator);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText(/has the email/).waitFor();
    await looksRight('person-edit');
    await dialog.getByLabel('Email').fill(people.member);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Ana Ferreira Lopes', level: 1 }).waitFor();
    expect(page.url()).not.toContain('dialog');
  });

  test('a former person is erased once their email is typed', async ({ page, as, looksRight }) => {
    await as(people.manager, '/users?status=FORMER');
    await page.getByRole('table', { name: 'People' }).getByRole('link').first().click();
    await page.getByText('Not on any account and no organization role').waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Erase' }).click();
    const dialog = page.getByRole('dialog');
    const erase = dialog.getByRole('button', { name: 'Erase permanently' });
    expect(await erase.getAttribute('aria-disabled')).toBe('true');
    await looksRight('person-erase');
    const email = await dialog.locator('label strong').innerText();
    await dialog.getByRole('textbox').fill(email);
    await erase.click();
    await page.waitForURL(/users\?status=FORMER/);
    await page.getByText('Person erased.').waitFor();
    await expect.poll(() => page.getByText(email).count()).toBe(0);
  });

  test('a second manager is invited without an account, by keyboard', async ({ page, gateway, as, looksRight }) => {
    await as(people.manager, '/users');
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(2).waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/dialog=add/);
    const dialog = page.getByRole('dialog', { name: 'Add person' });
    await dialog.getByText('Enter a full email').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('second.manager@example.com');
    await dialog.getByText('Choose an organization role.').waitFor();
    await dialog.getByRole('radio', { name: 'None' }).check();
    await dialog.getByText('This doesn’t use a seat.').waitFor();
    await dialog.getByRole('radio', { name: 'Manager' }).check();
    await dialog.getByText(/This uses one of .* free seats/).waitFor();
    await looksRight('person-add');
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await page.getByText('Invited second.manager@example.com as manager of the organization.').waitFor();
    const { user } = await gateway.ask<Found>(people.manager, byEmail, { email: 'second.manager@example.com' });
    expect(user).toMatchObject({ status: 'INVITED', organizationRole: 'MANAGER', memberships: { totalCount: 0 } });

    await page.keyboard.press('n'); // people with another role keep it
    await dialog.getByLabel('Email').fill('second.manager@example.com');
    await dialog.getByRole('radio', { name: 'Auditor' }).check();
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('is already in the organization').waitFor();
  });

  test('somebody who is not there is said not to be', async ({ page, as, looksRight }) => {
    await as(people.manager, '/users/usr_nobody');
    await page.getByRole('heading', { name: 'Person not found, or you don’t have access' }).waitFor();
    await looksRight('person-missing');
  });
});
