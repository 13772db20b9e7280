import { describe } from 'vitest';
import { file, make, plan, rows } from './plan-page';
import { expect, people, test, withGateway } from './test';

withGateway();

describe('a CSV file', () => {
  const good =
    'E-Mail;Vorname;Nachname;Network;Account handle;Permission;Cost centre\nzoe@partner.example;Zoë;Ünal;X;auroranews;Analyst;12\nmira.okafor@aurora.example;;;TIKTOK;@kitchenstories;"Analyst;Publisher";13\n';

  test('columns are guessed, corrected and remembered, and the file is planned', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new/file');
    await page.getByText('File format').waitFor();
    await looksRight('plan-file-empty');
    const [template] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a template' }).click(),
    ]);
    expect(template.suggestedFilename()).toBe('roster-template.csv');

    await page.getByLabel('CSV or Excel file').setInputFiles(file('team.csv', good.replace('Permission', 'Powers')));
    await page.getByRole('combobox', { name: 'Use column E-Mail as' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Use column Account handle as' }).inputValue()).toBe('Handle');
    expect(await page.getByRole('combobox', { name: 'Use column Cost centre as' }).inputValue()).toBe('Ignore');
    await page.getByText('2 rows would be refused').waitFor();
    await page.getByRole('combobox', { name: 'Use column Powers as' }).click();
    await page.getByRole('option', { name: 'Roles' }).click();
    await page.getByText('All 2 rows are well-formed').waitFor();
    await looksRight('plan-file');
    await page.getByText('More options').click();
    await page.getByRole('checkbox', { name: 'Allow changes to my own access' }).check();
    await make(page).click();
    const made = await plan(visit);
    expect(made.counts).toMatchObject({ total: 2, refused: 0, added: 2 });
    expect(made.rows.edges[1]?.node.rolesAfter?.map((r) => r.name).sort()).toEqual(['Analyst', 'Publisher']);

    await page.goto(`${visit.gateway.url}/business/new/file`);
    await page.getByLabel('CSV or Excel file').setInputFiles(file('again.csv', good.replace('Permission', 'Powers')));
    await page.getByText('Filled in from your last file').waitFor();
    expect(await page.getByRole('combobox', { name: 'Use column Powers as' }).inputValue()).toBe('Roles');
  });

  test('problems are told by line before anything is sent', async ({ page, as, looksRight }) => {
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(
        file(
          'bad.csv',
          'email,platform,handle,roles,action\nann@x.test,MySpace,news,Analyst,\nbob,X,news,Boss,\ncem@x.test,X,news,Analyst,delete\ndee@x.test,X,news\n',
        ),
      );
    await page.getByText('4 rows would be refused').waitFor();
    await page.getByText('"delete" is not an action; write ADD, ASSIGN or REMOVE.').waitFor();
    await page.getByText('There is no role "Boss".').waitFor();
    await page.getByText('The row has 3 columns, but the header has 5.').waitFor();
    await page.getByRole('combobox', { name: 'Use delete as' }).click();
    await page.getByRole('option', { name: 'Remove' }).click();
    await page.getByText('"delete" is not an action').waitFor({ state: 'detached' });
    await looksRight('plan-file-problems');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(file('open.csv', 'email,platform,handle\nann@x.test,X,"news\n'));
    await page.getByText('A quoted cell is never closed').waitFor();
    expect(await make(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('CSV or Excel file').setInputFiles(file('team.xlsx', 'PK\u0003\u0004'));
    await page.getByText('The workbook cannot be read').waitFor();
  });

  test('a refusal further down in the file names its line', async ({ page, as, looksRight }) => {
    const text = `email,platform,handle,roles,expires_at\n${'ann@x.test,X,auroranews,Analyst,\n'.repeat(5000)}ann@x.test,X,aurora"news,Analyst,\n`;
    await as(people.manager, '/business/new/file');
    await page.getByLabel('CSV or Excel file').setInputFiles(file('long.csv', text));
    await page.getByText(/^The first .* rows are well-formed/).waitFor();
    await expect.poll(() => rows(page).innerText()).toMatch(/^≈ (4,9\d\d|5,0\d\d) rows/);
    await make(page).click();
    await page.getByText('Line 5002, column 20: a cell that is not quoted contains a quote').waitFor();
    await page.getByText('The file was refused').waitFor();
    await looksRight('plan-file-refused');
  });

  test('words of the file are read as ours, and what is missing is filled in', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(
        file('mail.csv', 'Team, spring\nemail;handle;role\nann@x.test;auroranews;Insights\nbob@x.test;auroranews;\n'),
      );
    await page.getByText('The header is on line 2').waitFor();
    await page.getByText('Choose the column with the platform, or one platform for empty cells.').waitFor();
    await page.getByRole('combobox', { name: 'Platform for empty cells' }).click();
    await page.getByRole('option', { name: 'X', exact: true }).click();
    await page.getByRole('combobox', { name: 'Role for empty cells' }).click();
    await page.getByRole('option', { name: 'Analyst', exact: true }).click();
    await page.getByRole('combobox', { name: 'Use Insights as' }).click();
    await page.getByRole('option', { name: 'Analyst', exact: true }).click();
    await page.getByText('All 2 rows are well-formed').waitFor();
    await looksRight('plan-file-words');
    await make(page).click();
    expect((await plan(visit)).counts).toMatchObject({ total: 2, refused: 0, added: 2 });
  });

  test('a file is dropped, and the upload can be stopped', async ({ page, as, expectErrors }) => {
    expectErrors(/ERR_/);
    await as(people.manager, '/business/new/file');
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, good);
    await page.getByText('Drop a CSV or Excel file here').dispatchEvent('drop', { dataTransfer: data });
    await page.getByText('dropped.csv').first().waitFor();
    let go = () => {};
    await page.route('**/graphql', async (route) => {
      if (!route.request().headers()['graphql-require-preflight']) return route.continue();
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      await route.abort();
    });
    await make(page).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => make(page).getAttribute('data-loading')).toBeNull();
    expect(page.url()).toContain('/business/new/file');
    go();
  });

  test('the header that was found is asked for, and another line is chosen by keyboard', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(
        file(
          'list.csv',
          'Platform,handle,of,spring,2027\nName,Email,Network,Handle,Role\n"Lindqvist-Berg, Jon Erik",jon@partner.example,X,auroranews,Analyst\nZoe Adams,zoe@partner.example,X,auroranews,Analyst\n',
        ),
      );
    const header = page.getByRole('combobox', { name: 'Header line' });
    await header.waitFor();
    expect(await header.inputValue()).toBe('Line 1: Platform,handle,of,spring,2027');
    await header.focus();
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown'); // the first key press opens the list
        return page.locator('[data-combobox-selected]').allInnerTexts();
      })
      .toEqual(['Line 2: Name,Email,Network,Handle,Role']);
    await page.keyboard.press('Enter');
    await page.getByText('All 2 rows are well-formed').waitFor();
    expect(await header.inputValue()).toBe('Line 2: Name,Email,Network,Handle,Role');
    expect(await page.getByRole('combobox', { name: 'Use column Name as' }).inputValue()).toBe('First and last name');
    const shown = page.getByRole('region', { name: 'First rows' });
    expect(await shown.getByRole('row').nth(1).innerText()).toMatch(/Jon Erik\s+Lindqvist-Berg/);
    expect(await shown.getByRole('row').nth(2).innerText()).toMatch(/Zoe\s+Adams/);
    await looksRight('plan-file-header');
    await make(page).click();
    expect((await plan(visit)).counts).toMatchObject({ total: 2, refused: 0, added: 2 });
  });

  test('a title is asked about beside the columns', async ({ page, as }) => {
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(file('title.csv', 'Team, spring\nemail,platform,handle,roles\nann@x.test,X,auroranews,Analyst\n'));
    await page.getByText('Line 2 looks like the header, and the lines above it are ignored. Is that right?').waitFor();
  });
});

describe('refused rows', () => {
  const refusing =
    'action,email,platform,handle,roles,expires_at\n' +
    'ADD,ivy@partner.example,X,auroranewz,Analyst,2099-01-31\n' +
    'ADD,joe@partner.example,X,auroranews,Editor,\n' +
    'ADD,kim@partner.example,X,auroranews,Editor,\n' +
    'ADD,lou@partner.example,X,auroranews,Analyst,tomorrow\n' +
    'ADD,max@partner.example,X,nowhere,Analyst,\n';

  test('are fixed in the page by mouse, and planned again', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new/file');
    await page.getByLabel('CSV or Excel file').setInputFiles(file('refusing.csv', refusing));
    await make(page).click();
    expect((await plan(visit)).counts).toMatchObject({ total: 5, refused: 5 });
    await page.getByRole('link', { name: 'Fix refused rows' }).click();
    await page.getByRole('textbox', { name: 'Handle, row 1' }).waitFor();
    await looksRight('operation-fix');
    await page.getByRole('button', { name: 'Use @auroranews on X in row 1' }).click();
    expect(await page.getByRole('textbox', { name: 'Handle, row 1' }).inputValue()).toBe('auroranews');
    await page.getByRole('combobox', { name: 'Use Editor as' }).click();
    await page.getByRole('option', { name: 'Analyst', exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Access ends, row 4' }).inputValue()).toBe('tomorrow');
    await page.getByRole('textbox', { name: 'Access ends, row 4' }).fill('2099-06-30');
    await page.getByRole('checkbox', { name: 'Skip row 5' }).check();
    await page.getByText('2 cells changed, 1 row skipped').waitFor();
    await looksRight('operation-fix-changed');
    await page.getByRole('button', { name: 'Plan again' }).click();
    await page.getByText('2 cells changed').waitFor({ state: 'detached' });
    const made = await plan(visit);
    expect(made.counts).toMatchObject({ total: 4, refused: 0, added: 4 });
    expect(made.rows.edges.map(({ node }) => node.rolesAfter?.map((r) => r.name).join())).toEqual([
      'Analyst',
      'Analyst',
      'Analyst',
      'Analyst',
    ]);
  });

  test('are fixed by keyboard alone, where there are many of them', async (visit) => {
    const { page, as } = visit;
    const many = Array.from({ length: 30 }, (_, i) => `n${i}@partner.example,X,no-${i},Analyst`).join('\n');
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles(file('many.csv', `email,platform,handle,roles\n${many}\n`));
    await make(page).click();
    expect((await plan(visit)).counts).toMatchObject({ total: 30, refused: 30 });
    await page.getByRole('link', { name: 'Fix refused rows' }).press('Enter');
    const cell = (row: number) => page.getByRole('textbox', { name: `Handle, row ${row}`, exact: true });
    await cell(1).focus();
    await page.keyboard.type('auroranews');
    await page.keyboard.press('Enter'); // selects the cell below
    await page.keyboard.type('auroranews');
    expect([await cell(1).inputValue(), await cell(2).inputValue()]).toEqual(['no-0auroranews', 'auroranews']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('auroranews');
    expect(await cell(1).inputValue()).toBe('auroranews');
    await page.getByText('1 to 25 of 30').waitFor();
    await page.getByRole('button', { name: 'Next rows' }).press('Enter');
    await page.getByText('26 to 30 of 30').waitFor();
    await cell(30).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('auroranews');
    await page.getByRole('button', { name: 'Plan again' }).press('Enter');
    await page.getByText('3 cells changed').waitFor({ state: 'detached' });
    expect((await plan(visit)).counts).toMatchObject({ total: 30, refused: 27, added: 3 });
  });
});
