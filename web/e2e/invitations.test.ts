import { afterAll, describe } from 'vitest';
import type { Gateway } from './gateway';
import { startMailServer } from './mailserver';
import { expect, people, test, withGateway, type Visit } from './test';
import { news } from './users-page';

const mail = await startMailServer();
afterAll(mail.close);
const full = (mailbox: string) => (mailbox.startsWith('typo.') ? '550 5.1.1 No such mailbox here' : undefined);
mail.refuse = full;

withGateway('demo', { ROSTER_SMTP_URL: mail.url });

const list = (page: Visit['page']) => page.getByRole('table', { name: 'Invitations' });
const choose = async (page: Visit['page'], name: string, what: string) => {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: what }).click();
};
const one =
  'query ($email: String!) { user(ref: { email: $email }) { id status holdsSeat memberships(first: 1) { totalCount } } }';

async function invite(page: Visit['page'], email: string, first: string) {
  const add = page.getByRole('dialog', { name: 'Add user' });
  await add.getByRole('combobox', { name: 'Email' }).fill(email);
  await page.keyboard.press('Escape');
  await add.getByLabel('First name').fill(first);
  await add.getByLabel('Last name').fill('Reed');
  await add.getByRole('checkbox', { name: /^Analyst/ }).check();
  await add.getByRole('button', { name: 'Add user' }).click();
  await page.getByText(new RegExp(`Invited ${first} Reed as Analyst`)).waitFor();
}

/** Tries to send a second email within a minute, which is refused. The tests do not wait for that minute. */
const later = async (page: Visit['page']) => {
  const dialog = page.getByRole('dialog', { name: /again\?/ });
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await dialog.getByRole('alert').getByText('was sent an email a moment ago').waitFor();
};

// The last test sends an email to this address again. Two emails need a minute between them, most of which passes during the other tests.
const repaired = 'typo.fixed@aurora.example';
let invited: Promise<void> | undefined;
async function inviteMendy(gateway: Gateway) {
  const { organization } = await gateway.ask<{
    organization: { roles: { edges: { node: { id: string; name: string } }[] } };
  }>(people.manager, '{ organization { roles(first: 50) { edges { node { id name } } } } }');
  const role = organization.roles.edges.find(({ node }) => node.name === 'Analyst')?.node.id;
  await gateway.ask(
    people.manager,
    'mutation ($in: MembershipAddInput!) { membershipAdd(input: $in) { userErrors { message } } }',
    { in: { account: { handle: { platform: 'X', handle: 'auroranews' } }, email: repaired, roleIds: [role] } },
  );
}

describe('invitations', () => {
  test('an address that the mail server refuses is seen, sent to again, and its invitation canceled', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    await (invited ??= inviteMendy(gateway));
    await as(people.manager, `${news}?do=add`);
    await invite(page, 'typo.reed@aurora.example', 'Nova');
    await page.getByRole('link', { name: 'Invitations' }).click();
    const row = list(page).getByRole('row').filter({ hasText: 'typo.reed@aurora.example' });
    await row.getByText(people.manager).waitFor();
    await expect
      .poll(async () => {
        await page.reload();
        await row.waitFor();
        return row.textContent();
      })
      .toContain('5.1.1 No such mailbox here');
    await looksRight('invitations');
    await page.getByRole('combobox', { name: 'Email status' }).click();
    await page.getByRole('option', { name: 'Refused' }).click();
    await page.keyboard.press('Escape');
    await page.waitForURL(/mail=REFUSED/);
    await expect.poll(() => list(page).locator('tbody tr[data-index]').count()).toBe(2);

    await row.getByRole('link', { name: 'Nova Reed' }).click();
    await page.getByRole('heading', { name: 'Nova Reed', level: 1 }).waitFor();
    await page.getByText(/The mail server refused the email: “550 5\.1\.1 No such mailbox here”/).waitFor();
    await page.getByText(/^Ends/).waitFor();
    await looksRight('person-invited');
    await page.goBack();

    await choose(page, 'Nova Reed', 'Send again');
    await later(page);
    await looksRight('invitation-resend');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('dialog'));

    await choose(page, 'Nova Reed', 'Cancel invitation');
    const cancel = page.getByRole('dialog', { name: 'Cancel the invitation of Nova Reed?' });
    await cancel.getByText('Their seat is freed immediately.').waitFor();
    await looksRight('invitation-cancel');
    await cancel.getByRole('button', { name: 'Cancel invitation' }).click();
    await page.getByText('Canceled the invitation of Nova Reed.').waitFor();
    await expect.poll(() => row.count()).toBe(0);
    const { user } = await gateway.ask<{ user: { status: string; holdsSeat: boolean } }>(people.manager, one, {
      email: 'typo.reed@aurora.example',
    });
    expect(user).toMatchObject({ status: 'FORMER', holdsSeat: false });
  });

  test('a link is shown once, from the account’s users, and lets the person in', async ({
    page,
    context,
    gateway,
    as,
    looksRight,
  }) => {
    await as(people.manager, `${news}?do=add`);
    await invite(page, 'typo.link@aurora.example', 'Lina');
    await choose(page, 'Lina Reed', 'Copy link');
    const ask = page.getByRole('dialog', { name: 'Create a link for Lina Reed?' });
    await ask.getByText('Activity records that you created the link.').waitFor();
    await looksRight('invitation-link-ask');
    await ask.getByRole('button', { name: 'Create and show link' }).click();
    const shown = page.getByRole('dialog', { name: 'The invitation link of Lina Reed' });
    const link = await shown.getByLabel('Link').inputValue();
    expect(link).toMatch(/^http\S+\/invitation#\S+$/);
    await looksRight('invitation-link-shown');
    await shown.getByRole('button', { name: 'I’ve saved it' }).click();
    await page.goto(`${gateway.url}/activity?action=invitation.link_shown`);
    await page.getByText('created and saw an invitation link of').waitFor();

    await context.clearCookies();
    await page.goto(gateway.url + new URL(link).pathname + new URL(link).hash);
    await page.getByRole('heading', { name: 'Join Aurora Media Group' }).waitFor();
    expect(await page.getByLabel('First name').inputValue()).toBe('Lina');
    await page.getByLabel('Password', { exact: true }).fill('vermilion otter lamp quartz');
    await page.getByRole('button', { name: 'Accept and sign in' }).click();
    await page.getByRole('button', { name: 'Lina Reed, your menu' }).waitFor();
    await page.goto(gateway.url + new URL(link).pathname + new URL(link).hash);
    await page.getByRole('heading', { name: 'This invitation can’t be used' }).waitFor();
  });

  test('whoever is signed in joins another organization by a button', async ({ page, gateway, as, looksRight }) => {
    await gateway.ask(
      people.staff,
      'mutation ($in: OrganizationCreateInput!) { organizationCreate(input: $in) { userErrors { message } } }',
      { in: { name: 'Globex', slug: 'globex', seats: 3, manager: { email: people.member } } },
    );
    await as(people.member, '/accounts');
    const notice = page.getByRole('region', { name: 'Your invitations' });
    await notice.getByText(/invited you to Globex\. You can join until/).waitFor();
    await looksRight('open-invitation');
    await notice.getByRole('button', { name: 'Join Globex' }).click();
    await page.waitForURL(/org=globex/);
    await page
      .getByRole('button', { name: /Globex/ })
      .first()
      .waitFor();
    await expect.poll(() => notice.count()).toBe(0);
  });

  test('an auditor looks, and is told who does it', async ({ page, gateway, as }) => {
    const { user } = await gateway.ask<{ user: { id: string } }>(people.manager, one, { email: people.administrator });
    await gateway.ask(
      people.manager,
      'mutation ($in: UserSetOrganizationRoleInput!) { userSetOrganizationRole(input: $in) { userErrors { message } } }',
      { in: { user: { id: user.id }, role: 'AUDITOR' } },
    );
    await as(people.administrator, '/invitations');
    await list(page).locator('tbody tr[data-index]').first().waitFor();
    await list(page)
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await page
      .getByRole('menuitem', { name: 'Copy link' })
      .getByText('Only managers and administrators of their accounts can do this.')
      .waitFor();
  });

  test('a mailbox that is fixed gets the mail that is sent again', async ({ page, gateway, as }) => {
    await (invited ??= inviteMendy(gateway));
    await as(people.manager, `/invitations?q=${repaired}&mail=REFUSED`);
    await expect
      .poll(async () => {
        await page.reload();
        return list(page).getByText('No such mailbox').count();
      })
      .toBe(1);
    mail.refuse = () => undefined;
    try {
      await choose(page, repaired, 'Send again');
      const dialog = page.getByRole('dialog');
      await expect // a second email within a minute is refused
        .poll(
          async () => {
            const send = dialog.getByRole('button', { name: 'Send again' });
            if ((await send.count()) > 0) await send.click({ timeout: 1_000 }).catch(() => {});
            return dialog.count();
          },
          { timeout: 90_000, interval: 2_000 },
        )
        .toBe(0);
      await page.getByText(`We’ve sent a new invitation to ${repaired}.`).waitFor();
      await expect.poll(() => mail.taken.some((m) => m.includes(`To: <${repaired}>`))).toBe(true);
    } finally {
      mail.refuse = full;
    }
  });
});
