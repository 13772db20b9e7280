import { describe } from 'vitest';
import { clicks } from './clicks';
import { make, plan } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

const platformWords = {
  X: 'Twitter',
  FACEBOOK: 'FB',
  INSTAGRAM: 'Insta',
  YOUTUBE: 'You Tube',
  TIKTOK: 'Tik Tok',
  LINKEDIN: 'Linked-In',
  VIDEO: 'Video Cloud',
  OTHER: 'Other',
} as Record<string, string>;

const names = [
  'Müller, Jörg',
  'Zoë Adams',
  'Núria Vidal',
  'Ünal, Cem',
  'Åsa Berg',
  'José Pérez',
  'Ana-Maria Popa',
  'Øystein Dahl',
  'Renée Blanc',
  'Søren Holm',
  'Lia Nowak',
  'Ivo Grün',
];
const roles = ['Contributor, Analyst', 'Analyst', 'Insights', 'Contributor'];

interface Account {
  platform: string;
  handle: string;
}

/**
 * Twelve people on five accounts each, in a file as a colleague emails it from Excel: a title line, Windows-1252, semicolons, European dates, one column for
 * the name, profile URLs, and other names for platforms and roles.
 */
const mailed = (accounts: Account[]) =>
  [
    'Zugänge Frühjahr;;;;;;',
    'Name;E-Mail;Network;Account;Rolle;Until;Cost centre',
    ...Array.from({ length: 60 }, (_, i) => {
      const person = Math.floor(i / 5);
      const { platform, handle } = accounts[(i * 7) % accounts.length] ?? { platform: '', handle: '' };
      const account = platform === 'X' && i % 2 === 0 ? `https://x.com/${handle}` : `@${handle}`;
      const until = i % 3 === 0 ? `${20 + (person % 8)}/06/2099` : '';
      return [
        names[person] ?? '',
        `neu.${person}@partner.example`,
        platformWords[platform] ?? '',
        i === 59 ? 'no.such.handle' : account,
        roles[person % roles.length] ?? '',
        until,
        '4711',
      ].join(';');
    }),
  ].join('\r\n');

describe('a spreadsheet that somebody mailed', () => {
  test('is a plan for twelve people and sixty handles in eight clicks, and its refused row is fixed in the page', async (visit) => {
    const { page, as, gateway, looksRight } = visit;
    const { organization } = await gateway.ask<{ organization: { accounts: { edges: { node: Account }[] } } }>(
      people.manager,
      '{ organization(slug: "aurora") { accounts(first: 60) { edges { node { platform handle } } } } }',
    );
    const accounts = organization.accounts.edges.map(({ node }) => node);
    const job = clicks(page);
    await as(people.manager, '/accounts');
    await job.on('link', 'Business Manager');
    await job.on('link', 'New operation');
    await job.on('link', /^CSV file/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), job.on('button', 'Choose a file')]);
    await chooser.setFiles({
      name: 'zugänge.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(mailed(accounts), 'latin1'),
    });

    await page.getByText('The header is on line 2').waitFor();
    await page.getByText('The file is read as Windows-1252').waitFor();
    const values = page.getByRole('region', { name: 'Values in the file' });
    await values.getByText('Contributor, Analyst (15 rows)').waitFor();
    await values.getByText('Insights (15 rows)').waitFor();
    await looksRight('plan-file-mailed');
    await job.on('button', 'Use the suggestion');
    await job.on('combobox', 'Use Insights as');
    await job.on('option', 'Analyst');
    await page.getByText('All 60 rows are well-formed').waitFor();
    await job.on('button', 'Create plan');
    const made = await plan(visit);
    expect(job.count()).toBeLessThanOrEqual(8);
    expect(made.counts).toMatchObject({ total: 60, refused: 1, added: 59 });
    expect(made.rows.edges[0]?.node.rolesAfter?.map((r) => r.name).sort()).toEqual(['Analyst', 'Contributor']);

    await page.getByRole('link', { name: 'Fix refused row' }).click();
    const cell = page.getByRole('textbox', { name: 'Handle, row 60' });
    await cell.fill(accounts.find((a) => a.platform === 'X')?.handle ?? '');
    await page.getByRole('combobox', { name: 'Platform, row 60' }).selectOption('X');
    await page.getByRole('button', { name: 'Plan again' }).click();
    await page.getByText(/cells? changed/).waitFor({ state: 'detached' });
    expect((await plan(visit)).counts.refused).toBe(0);
  });

  test('needs no platform beside the URLs of profiles', async (visit) => {
    const { page, as } = visit;
    await as(people.manager, '/business/new/file');
    await page.getByLabel('CSV or Excel file').setInputFiles({
      name: 'urls.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Email,Profile URL,Role\nann@partner.example,https://x.com/auroranews,Analyst\n'),
    });
    await page.getByText('The row is well-formed').waitFor();
    await make(page).click();
    expect((await plan(visit)).counts).toMatchObject({ total: 1, refused: 0, added: 1 });
  });
});
