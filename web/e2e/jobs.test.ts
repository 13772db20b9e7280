import { describe } from 'vitest';
import { clicks } from './clicks';
import { make, plan } from './plan-page';
import { add, finish, plan as planned } from './plans';
import { expect, people, test, withGateway } from './test';
import { news } from './users-page';

withGateway();

// Tasks of an administrator whose clicks no other file counts.
describe('in a few clicks', () => {
  test('a leaver is removed from everywhere, with a successor, in seven', async (visit) => {
    const { page, as } = visit;
    await as(people.manager, '/users?q=farid.almeida');
    const job = clicks(page);
    await job.click(page.getByRole('table', { name: 'People' }).getByRole('link', { name: 'Farid Almeida' }));
    await job.on('button', 'More');
    await job.on('menuitem', 'Remove from all accounts');
    await page.getByText('4 accounts would be without a primary user or administrator').waitFor();
    await page.getByRole('combobox', { name: 'Successor' }).fill('maeve');
    await job.on('option', /maeve\.haddad/);
    await page.waitForURL(/successor=maeve/);
    await job.click(make(page));
    expect((await plan(visit)).counts.refused).toBe(0);
    await job.on('button', 'Run');
    await job.click(page.getByRole('dialog').getByRole('button', { name: /^Run/ }));
    await page.getByText(/^Finished/).waitFor();
    expect(job.count()).toBe(7);
  });

  test('one row of a run is taken back in five', async ({ page, gateway, as }) => {
    const both = await planned(
      gateway,
      add('Two of them', ['part.one@aurora.example', 'part.two@aurora.example'], ['aurorasports']),
    );
    await finish(gateway, both);
    await as(people.manager, `/business/${both.id}`);
    const job = clicks(page);
    await job.on('checkbox', 'Select part.one@aurora.example');
    await job.on('button', 'Undo selected');
    await job.on('button', 'Create undo plan');
    await page.getByRole('heading', { name: 'Undo: Two of them', level: 1 }).waitFor();
    await job.on('button', 'Run');
    await job.click(page.getByRole('dialog').getByRole('button', { name: 'Run' }));
    await page.getByText('Completed', { exact: true }).first().waitFor();
    expect(job.count()).toBe(5);
  });

  test('an invitation is sent again, or canceled, in three', async ({ page, as }) => {
    await as(people.manager, '/invitations');
    const again = clicks(page);
    await again.on('button', 'Actions for Jamal Quispe'); // invited some days ago
    await again.on('menuitem', 'Send again');
    await again.click(page.getByRole('dialog').getByRole('button', { name: 'Send again' }));
    await page.getByText('We’ve sent a new invitation to jamal.quispe@aurora.example.').waitFor();
    expect(again.count()).toBe(3);
    const cancel = clicks(page);
    await cancel.on('button', 'Actions for Nadia Nakamura');
    await cancel.on('menuitem', 'Cancel invitation');
    await cancel.click(page.getByRole('dialog').getByRole('button', { name: 'Cancel invitation' }));
    await page.getByText(/^Canceled the invitation of/).waitFor();
    expect(cancel.count()).toBe(3);
  });

  test('the organization is renamed in three', async ({ page, as }) => {
    await as(people.manager, news);
    const job = clicks(page);
    await job.on('link', 'Settings');
    await job.click(page.getByRole('tab', { name: 'Organization' }));
    await page.getByRole('textbox', { name: 'Organization name' }).fill('Aurora Worldwide');
    await job.on('button', 'Save name');
    await page.getByText('Organization renamed to Aurora Worldwide.').waitFor();
    expect(job.count()).toBe(3);
  });

  test('an archived account comes back in four', async ({ page, gateway, as }) => {
    const ask = (mutation: string) => gateway.ask(people.manager, `mutation { ${mutation} }`);
    await ask('accountCreate(input: { platform: OTHER, handle: "back", name: "Comes back" }) { account { id } }');
    await ask('accountArchive(input: { account: { handle: { platform: OTHER, handle: "back" } } }) { account { id } }');
    await as(people.manager, '/accounts');
    const job = clicks(page);
    await job.on('checkbox', 'Archived');
    await page.waitForURL(/archived=yes/);
    await job.on('link', 'Comes back');
    await job.on('button', 'Restore');
    await job.click(page.getByRole('dialog').getByRole('button', { name: 'Restore' }));
    await page.getByText('Restored @back. You can now add people.').waitFor();
    expect(job.count()).toBe(4);
  });

  test('everybody with a legacy role gets another one in six', async (visit) => {
    const { page, as } = visit;
    await as(people.manager, '/roles');
    const job = clicks(page);
    await job.on('button', 'Actions for Legacy User');
    await job.on('menuitem', 'Replace for everyone…');
    const comes = page.getByRole('combobox', { name: 'New role' });
    await comes.fill('Community');
    await job.on('option', 'Community Manager');
    await job.click(make(page));
    const made = await plan(visit);
    expect(made.counts.changed).toBe(made.counts.total);
    await job.on('button', 'Run');
    await job.click(page.getByRole('dialog').getByRole('button', { name: /^Run/ }));
    await page.getByText(/^Finished/).waitFor();
    expect(job.count()).toBe(6);
  });
});
