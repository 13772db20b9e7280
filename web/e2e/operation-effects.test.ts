import { describe } from 'vitest';
import { add, finish, plan } from './plans';
import { people, test, withGateway } from './test';

withGateway();

describe('what an operation changes beside its rows', () => {
  test('a plan and its receipt say which primary users change, and who loses access', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const found = await gateway.ask<{
      organization: { accounts: { edges: { node: { primaryUser: { email: string } | null } }[] } };
    }>(people.manager, '{ organization { accounts(first: 100) { edges { node { primaryUser { email } } } } } }');
    const primary = found.organization.accounts.edges
      .map((e) => e.node.primaryUser?.email)
      .find((email) => email && email !== people.manager);
    const one = await plan(gateway, {
      label: 'A primary user leaves',
      successor: { email: people.manager },
      source: { offboard: [{ email: primary }] },
    });
    await as(people.manager, `/business/${one.id}`);
    await page.getByRole('heading', { name: 'Other changes' }).waitFor();
    await page.getByText('1 person loses all access to this organization').waitFor();
    await looksRight('operation-effects');
    await page.getByRole('link', { name: /^The primary user of \d+ accounts? changes$/ }).click();
    await page.waitForURL('**?changes=primaryUser');
    await page
      .getByRole('table', { name: 'Rows' })
      .getByText(/becomes the primary user instead of/)
      .first()
      .waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await looksRight('operation-effects-narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
    await finish(gateway, one);
    await page.goto(`${gateway.url}/business/${one.id}?view=receipt`);
    await page.getByRole('heading', { name: 'Other changes' }).waitFor();
    await page.getByText('1 person lost all access to this organization').waitFor();
    await page
      .getByText(/became the primary user instead of/)
      .first()
      .waitFor();
    await looksRight('operation-receipt-effects');
  });

  test('before a plan is run, a manager reads whom it emails, and one of the emails', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const { id } = await plan(
      gateway,
      add('Sports desk helps news', ['new.desk@aurora.example', 'second.desk@aurora.example'], ['aurorasports']),
    );
    await as(people.manager, `/business/${id}`);
    await page.getByRole('heading', { name: 'Running this plan emails 2 people' }).waitFor();
    await page.getByRole('link', { name: '2 people: an invitation' }).click();
    await page.waitForURL(`**/business/${id}?mail=INVITED`);
    const mail = page.getByRole('dialog', { name: /^You are invited to Aurora Media Group/ });
    await mail.getByText(/X @aurorasports: Analyst/i).waitFor();
    await mail.getByText(/^To (new|second)\.desk@aurora\.example/).waitFor();
    await looksRight('operation-mail');
    await page.keyboard.press('Escape');
    await mail.waitFor({ state: 'detached' });
    await page.waitForURL(`${gateway.url}/business/${id}`);
  });
});
