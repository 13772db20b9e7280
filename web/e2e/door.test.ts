import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

const invite = `mutation ($email: String!, $role: ID!) {
  membershipAdd(input: { account: { handle: { platform: X, handle: "auroranews" } }, email: $email, roleIds: [$role] }) { userErrors { message } }
}`;

const roles = '{ organization { roles(first: 50) { edges { node { id name } } } } }';

describe('the links of mails', () => {
  test('an invited person chooses a password and is in', async ({ page, gateway, looksRight }) => {
    const found = await gateway.ask<{ organization: { roles: { edges: { node: { id: string; name: string } }[] } } }>(
      people.manager,
      roles,
    );
    const role = found.organization.roles.edges.find((e) => e.node.name === 'Analyst')?.node.id;
    await gateway.ask(people.manager, invite, { email: 'new.person@aurora.example', role });
    await page.goto(await gateway.mailed('new.person@aurora.example', 'invitation'));
    await page.getByRole('heading', { name: 'Join Aurora Media Group' }).waitFor();
    await page.getByText('mira.okafor@aurora.example invited new.person@aurora.example to').waitFor();
    await page.getByText('Roster manages who can work on').waitFor();
    await page.getByRole('listitem').getByText('@auroranews on X: Analyst').waitFor();
    await page.getByText(/You can accept until/).waitFor();
    await looksRight('invitation');
    const accept = page.getByRole('button', { name: 'Accept and sign in' });
    await page.getByLabel('Password', { exact: true }).fill('short');
    await accept.click();
    await page.getByText('Choose at least 12 characters: 7 more.').waitFor();
    await page.getByLabel('Password', { exact: true }).fill('password1234');
    await accept.click();
    await page.getByText('This password is too easy to guess.').waitFor();
    await looksRight('invitation-weak');
    await page.getByLabel('Password', { exact: true }).fill('vermilion otter lamp quartz');
    await page.getByLabel('First name').fill('Nova');
    await page.getByLabel('Last name').fill('Person');
    await accept.click();
    await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Nova Person, your menu' }).waitFor();
  });

  test('an invitation that was used, or never was, says what to do', async ({ page, gateway, looksRight }) => {
    await page.goto(`${gateway.url}/invitation`);
    await page.getByLabel('Invitation link').fill(`${gateway.url}/invitation#nonsense`);
    await looksRight('invitation-link');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'This invitation can’t be used' }).waitFor();
    expect(await page.getByLabel('Password').count(), 'nobody types a password in vain').toBe(0);
    await looksRight('invitation-dead');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  test('a forgotten password is replaced by way of the mailbox', async ({ page, gateway, looksRight }) => {
    await page.goto(`${gateway.url}/signin`);
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.getByRole('heading', { name: 'Choose a new password' }).waitFor(); // the previous page has a field with that label, too
    await page.getByLabel('Email').fill(people.member);
    await looksRight('reset-request');
    await page.getByRole('button', { name: 'Send link' }).click();
    await page.getByRole('heading', { name: 'Check your email' }).waitFor();
    await looksRight('reset-sent');
    await page.goto(await gateway.mailed(people.member, 'reset'));
    await page.getByLabel('New password').fill('vermilion otter lamp quartz');
    await looksRight('reset');
    await page.getByRole('button', { name: 'Set password and sign in' }).click();
    await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
  });
});
