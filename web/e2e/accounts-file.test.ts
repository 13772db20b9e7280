import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { clicks } from './clicks';
import { file } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

const heads = 'Our handles, spring;;;\r\nNetwork;Channel;Display name;Followers\r\n';
const platforms = ['Twitter', 'Insta', 'X (Twitter)', 'https', 'Video Cloud', 'TikTok'];

/** Sixty handles in a file as colleagues email them: a title line, semicolons, Windows-1252, other names for platforms, and profile URLs. */
const sixty = Array.from({ length: 60 }, (_, i) => {
  const platform = platforms[i % platforms.length] ?? '';
  return platform === 'https'
    ? `;https://www.youtube.com/@desk${i}tv;Desk ${i} für TV;12`
    : `${platform};@desk_${i}_news;Desk ${i} für Köln;`;
}).join('\r\n');

const handles = `query { organization(slug: "aurora") { accounts(first: 1, filter: { search: "Desk für" }) { totalCount } } }`;

describe('accounts of a file', () => {
  test('a manager adds the sixty handles of a mailed file in three clicks', async (visit) => {
    const { page, as, gateway, looksRight } = visit;
    const job = clicks(page);
    await as(people.manager, '/accounts');
    await job.on('link', 'Add from a file');
    await page.getByText('File format').waitFor();
    await looksRight('accounts-file-empty');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), job.on('button', 'Choose a file')]);
    await chooser.setFiles({ name: 'handles.csv', mimeType: 'text/csv', buffer: Buffer.from(heads + sixty, 'latin1') });
    await page.getByText('The header is on line 2').waitFor();
    await page.getByText('The file is read as Windows-1252').waitFor();
    expect(await page.getByRole('combobox', { name: 'Use column Followers as' }).inputValue()).toBe('Ignore');
    await looksRight('accounts-file');
    await job.on('button', 'Add 60 accounts');
    await page.getByRole('heading', { name: 'Added 60 accounts' }).waitFor();
    expect(job.count()).toBeLessThanOrEqual(5);
    await looksRight('accounts-file-added');
    const found = await gateway.ask<{ organization: { accounts: { totalCount: number } } }>(people.manager, handles);
    expect(found.organization.accounts.totalCount).toBe(60);
    await page.getByRole('link', { name: 'See all accounts' }).click();
    await page.getByRole('searchbox', { name: 'Search accounts' }).fill('Köln 59');
    await page.getByRole('link', { name: 'Desk 59 für Köln' }).waitFor();
  });

  test('what is unclear is asked beside the value, and refused rows are fixed in the page or downloaded', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/accounts/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(
        file(
          'mixed.csv',
          'platform,handle,name,group\nChirper,chirps,Chirps,emea\nX,auroranews,,\nX,aur0ranews,Look-alike,\nX,two words,Two words,emea\n,nowhere,,\n',
        ),
      );
    await page.getByText('4 rows, which you can fix after the others are added').waitFor();
    const rows = page.getByRole('region', { name: 'Accounts of the file' });
    await rows.getByText('Refused: There is no platform "Chirper"').waitFor();
    await rows.getByText('You already have it').waitFor();
    await looksRight('accounts-file-refused');
    await page.getByRole('combobox', { name: 'Use Chirper as' }).click();
    await page.getByRole('option', { name: 'X', exact: true }).click();
    await page.getByText('3 rows, which you can fix after the others are added').waitFor();
    await page.getByRole('button', { name: 'Add 1 account' }).click();
    await page.getByRole('heading', { name: 'Added 1 account' }).waitFor();
    await page.getByText('1 row names an account that you already had.').waitFor();
    await page.getByRole('heading', { name: '3 refused rows' }).waitFor();
    await looksRight('accounts-file-fix');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download refused rows' }).click(),
    ]);
    expect(
      readFileSync(await download.path(), 'utf8')
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      'platform,handle,name,group,primary_account,message',
      expect.stringMatching(/^X,aur0ranews,Look-alike,,,"?aur0ranews looks like/),
      expect.stringMatching(/^X,two words,Two words,emea,,/),
    ]);

    // One row is corrected and one is not: the correct row is added, and the other shows its error.
    await page.getByRole('textbox', { name: 'Handle, line 5' }).fill('two_words');
    await page.getByRole('combobox', { name: 'Platform, line 6' }).selectOption('TikTok');
    await page.getByRole('button', { name: 'Add 3 accounts' }).press('Enter');
    await page.getByRole('heading', { name: 'Added 3 accounts' }).waitFor();
    await page.getByRole('heading', { name: '1 refused row' }).waitFor();
    await page.getByText('aur0ranews looks like').waitFor();
    await page.getByRole('textbox', { name: 'Handle, line 4' }).fill('aurorasport1');
    await page.getByRole('button', { name: 'Add 1 account' }).press('Enter');
    await page.getByRole('heading', { name: 'Added 4 accounts' }).waitFor();
    await page.getByRole('region', { name: 'Refused rows' }).waitFor({ state: 'detached' });
  });

  test('a file affiliates its accounts, and says which primary account cannot be one', async ({
    page,
    as,
    gateway,
  }) => {
    await as(people.manager, '/accounts/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(
        file(
          'affiliated.csv',
          'platform,handle,Primary account\nTIKTOK,fileaffiliate,x/fileprimary\nX,fileprimary,\nTIKTOK,filewrong,No such desk\n',
        ),
      );
    await page.getByText('The organization has no account "No such desk"').waitFor();
    await page.getByRole('button', { name: 'Add 2 accounts' }).click();
    await page.getByRole('heading', { name: 'Added 2 accounts' }).waitFor();
    await page.getByRole('textbox', { name: 'Primary account, line 4' }).fill('@fileprimary on X');
    await page.getByRole('button', { name: 'Add 1 account' }).press('Enter');
    await page.getByRole('heading', { name: 'Added 3 accounts' }).waitFor();
    const found = await gateway.ask<{ account: { affiliates: { totalCount: number } } }>(
      people.manager,
      '{ account(ref: { handle: { platform: X, handle: "fileprimary" } }) { affiliates(first: 1) { totalCount } } }',
    );
    expect(found.account.affiliates.totalCount).toBe(2);
  });

  test('a file that is no table says so, and nobody but a manager sees the page', async ({ page, as }) => {
    await as(people.manager, '/accounts/file');
    await page.getByLabel('CSV or Excel file').setInputFiles(file('empty.csv', ''));
    await page
      .getByText('The file is empty; it needs a header such as platform,handle,name,group,primary_account.')
      .waitFor();
    await page.getByLabel('CSV or Excel file').setInputFiles(file('people.csv', 'email,handle\na@x.test,one\n'));
    await page.getByText('Choose the column with the platform, or one platform for empty cells.').waitFor();
    await page.getByRole('combobox', { name: 'Platform for empty cells' }).click();
    await page.getByRole('option', { name: 'LinkedIn' }).click();
    await page.getByRole('button', { name: 'Add 1 account' }).waitFor();
    await page.getByLabel('CSV or Excel file').setInputFiles(file('one.csv', 'platform,handle\nX,two words\n'));
    await page.getByRole('button', { name: 'Fix 1 refused row' }).press('Enter');
    await page.getByRole('textbox', { name: 'Handle, line 2' }).fill('one_word');
    await page.getByRole('button', { name: 'Add 1 account' }).press('Enter');
    await page.getByRole('heading', { name: 'Added 1 account' }).waitFor();
    await as(people.member, '/accounts/file');
    await page.getByRole('heading', { name: 'You can’t add accounts' }).waitFor();
    await page.goto(new URL('/accounts', page.url()).href);
    await page.getByRole('heading', { name: 'Accounts' }).waitFor();
    expect(await page.getByRole('link', { name: 'Add from a file' }).count()).toBe(0);
  });
});
