import { describe } from 'vitest';
import { clicks } from './clicks';
import { make, plan } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('copying access', () => {
  test('a new colleague gets exactly what a person has, from their page, in four clicks', async (visit) => {
    const { page, as, looksRight } = visit;
    const hand = clicks(page);
    await as(people.manager, '/users?q=jonas.lindqvist');
    await hand.click(page.getByRole('table', { name: 'People' }).getByRole('link', { name: 'Jonas Lindqvist' }));
    await page.getByRole('heading', { name: 'Jonas Lindqvist', level: 1 }).waitFor();
    await hand.click(page.getByRole('button', { name: 'More' }));
    await hand.click(page.getByRole('menuitem', { name: 'Copy access' }));
    await page.getByRole('table', { name: 'Accounts of Jonas Lindqvist' }).waitFor();
    await page.getByText('Choose who gets the access.').waitFor();
    await page.getByRole('combobox', { name: 'People' }).fill('nia.new@partner.example');
    await page.keyboard.press('Enter');
    await looksRight('plan-like');
    await hand.click(make(page));
    const made = await plan(visit);
    expect(hand.count()).toBeLessThanOrEqual(4);
    expect(made.label).toBe('Copy the access of Jonas Lindqvist');
    expect(made.counts.refused).toBe(0);
    expect(made.counts.added).toBe(made.counts.total);
    await page.getByText('Not copied: being the primary user.').first().waitFor();
    await looksRight('plan-like-made');
  });

  test('an administrator hands over to a stand-in until a day, in five clicks', async (visit) => {
    const { page, as, looksRight } = visit;
    const hand = clicks(page);
    await as(people.administrator, '/users?q=jonas.lindqvist');
    await hand.click(page.getByRole('table', { name: 'People' }).getByRole('link', { name: 'Jonas Lindqvist' }));
    await hand.click(page.getByRole('button', { name: 'More' }));
    await hand.click(page.getByRole('menuitem', { name: 'Hand over' }));
    await page.getByText('Choose the last day of access.').waitFor();
    await page.getByRole('combobox', { name: 'People' }).fill('stand.in@partner.example');
    await page.keyboard.press('Enter');
    await hand.click(page.getByRole('button', { name: 'Ends in 30 days' }));
    await looksRight('plan-hand-over');
    await hand.click(make(page));
    const made = await plan(visit, people.administrator);
    expect(hand.count()).toBeLessThanOrEqual(5);
    expect(made.label).toBe('Hand over to stand.in@partner.example');
    expect(made.counts.added).toBeGreaterThan(0);
  });

  test('a new colleague gets what somebody has, from the dialog that adds a user: here, or everywhere, in six clicks', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/a/x/auroranews/users');
    const hand = clicks(page);
    await hand.click(page.getByRole('button', { name: 'Add user' }));
    const add = page.getByRole('dialog', { name: 'Add user' });
    await add.getByRole('combobox', { name: 'Email' }).fill('same.one@partner.example');
    await hand.click(add.getByRole('button', { name: 'Same access as someone…' }));
    await add.getByRole('combobox', { name: 'Same access as' }).fill('ana.ferreira');
    await hand.click(add.getByRole('option', { name: /ana\.ferreira@/ }));
    await add.getByRole('button', { name: /^Use their roles here: / }).waitFor();
    await looksRight('users-add-same');
    const words = (await add.getByRole('button', { name: /^Use their roles here: / }).innerText()).split(': ')[1] ?? '';
    await add.getByRole('button', { name: /^Use their roles here: / }).press('Enter');
    for (const role of words.split(', '))
      expect(await add.getByRole('checkbox', { name: role, exact: true }).isChecked()).toBe(true);
    await hand.click(add.getByRole('link', { name: 'Everything they have…' }));
    await page.waitForURL('**/business/new/like**');
    await page.getByRole('table', { name: 'Accounts of Ana Ferreira' }).waitFor();
    await hand.click(make(page));
    const made = await plan(visit);
    expect(hand.count()).toBeLessThanOrEqual(6);
    expect(made.label).toBe('Copy the access of Ana Ferreira');
    expect(made.rows.edges.every(({ node }) => node.email === 'same.one@partner.example')).toBe(true);
    expect(made.counts.added).toBeGreaterThan(0);
  });

  test('nobody gives what they may not: a member is told whom to ask', async ({ page, as }) => {
    await as(people.member, '/business/new/like?like=me');
    await page.getByRole('heading', { name: 'You don’t administer any account' }).waitFor();
  });
});

describe('people who do not sign in', () => {
  test('a manager plans for everyone who never signed in, in four clicks', async (visit) => {
    const { page, as, looksRight } = visit;
    const hand = clicks(page);
    await as(people.manager, '/users');
    await hand.click(page.getByRole('combobox', { name: 'Last sign-in' }));
    await hand.click(page.getByRole('option', { name: 'Never signed in' }));
    await page.waitForURL('**/users?absent=never');
    await hand.click(page.getByRole('link', { name: 'Remove all from all accounts' }));
    await page.getByText('Everyone who matches the filters of the People page.').waitFor();
    await page
      .getByRole('status', { name: 'People who match' })
      .getByText(/\d+ people match/)
      .waitFor();
    await looksRight('plan-offboard-matching');
    await hand.click(make(page));
    const made = await plan(visit);
    expect(hand.count()).toBeLessThanOrEqual(6);
    expect(made.counts.removed).toBeGreaterThan(1);
  });
});
