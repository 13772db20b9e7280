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
    await page.getByText('What a file looks like').waitFor();
    await looksRight('plan-file-empty');
    const [template] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a template' }).click(),
    ]);
    expect(template.suggestedFilename()).toBe('roster-template.csv');

    await page.getByLabel('CSV file').setInputFiles(file('team.csv', good.replace('Permission', 'Powers')));
    await page.getByRole('combobox', { name: 'Column E-Mail is read as' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Column Account handle is read as' }).inputValue()).toBe('Handle');
    expect(await page.getByRole('combobox', { name: 'Column Cost centre is read as' }).inputValue()).toBe('Not read');
    await page.getByText('2 rows would be refused').waitFor();
    await page.getByRole('combobox', { name: 'Column Powers is read as' }).click();
    await page.getByRole('option', { name: 'Roles' }).click();
    await page.getByText('Nothing is wrong with the form of the 2 rows').waitFor();
    await looksRight('plan-file');
    await page.getByText('More options').click();
    await page.getByRole('checkbox', { name: 'It may change my own access, too' }).check();
    await make(page).click();
    const made = await plan(visit);
    expect(made.counts).toMatchObject({ total: 2, refused: 0, added: 2 });
    expect(made.rows.edges[1]?.node.rolesAfter?.map((r) => r.name).sort()).toEqual(['Analyst', 'Publisher']);

    await page.goto(`${visit.gateway.url}/business/new/file`);
    await page.getByLabel('CSV file').setInputFiles(file('again.csv', good.replace('Permission', 'Powers')));
    await page.getByText('As you corrected them').waitFor();
    expect(await page.getByRole('combobox', { name: 'Column Powers is read as' }).inputValue()).toBe('Roles');
  });

  test('problems are told by line before anything is sent', async ({ page, as, looksRight }) => {
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV file')
      .setInputFiles(
        file(
          'bad.csv',
          'email,platform,handle,roles,action\nann@x.test,MySpace,news,Analyst,\nbob,X,news,Boss,\ncem@x.test,X,news,Analyst,delete\ndee@x.test,X,news\n',
        ),
      );
    await page.getByText('4 rows would be refused').waitFor();
    await page.getByText('There is no action "delete"; write ADD, ASSIGN or REMOVE.').waitFor();
    await page.getByText('There is no role "Boss".').waitFor();
    await page.getByText('The row has 3 columns, the header 5.').waitFor();
    await page.getByRole('combobox', { name: 'delete is read as' }).click();
    await page.getByRole('option', { name: 'Remove' }).click();
    await page.getByText('There is no action "delete"').waitFor({ state: 'detached' });
    await looksRight('plan-file-problems');
    await page.getByLabel('CSV file').setInputFiles(file('open.csv', 'email,platform,handle\nann@x.test,X,"news\n'));
    await page.getByText('A quote is opened and never closed').waitFor();
    expect(await make(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('CSV file').setInputFiles(file('team.xlsx', 'PK\u0003\u0004'));
    await page.getByText('The workbook cannot be read').waitFor();
  });

  test('a refusal further down in the file names its line', async ({ page, as, looksRight }) => {
    const text = `email,platform,handle,roles,expires_at\n${'ann@x.test,X,auroranews,Analyst,\n'.repeat(5000)}ann@x.test,X,aurora"news,Analyst,\n`;
    await as(people.manager, '/business/new/file');
    await page.getByLabel('CSV file').setInputFiles(file('long.csv', text));
    await page.getByText('Nothing is wrong with the form of the first').waitFor();
    await expect.poll(() => rows(page).innerText()).toMatch(/^≈ (4,9\d\d|5,0\d\d) rows/);
    await make(page).click();
    await page.getByText('Line 5002, column 20: a quote stands inside a cell').waitFor();
    await page.getByText('The file was refused').waitFor();
    await looksRight('plan-file-refused');
  });

  test('words of the file are read as ours, and what is missing is filled in', async (visit) => {
    const { page, as, looksRight } = visit;
    await as(people.manager, '/business/new/file');
    await page
      .getByLabel('CSV file')
      .setInputFiles(
        file('mail.csv', 'Team, spring\nemail;handle;role\nann@x.test;auroranews;Insights\nbob@x.test;auroranews;\n'),
      );
    await page.getByText('The header is on line 2').waitFor();
    await page.getByText('Choose the column that holds the platform, or one platform for all rows.').waitFor();
    await page.getByRole('combobox', { name: 'Platform where there is none' }).click();
    await page.getByRole('option', { name: 'X', exact: true }).click();
    await page.getByRole('combobox', { name: 'Role where there is none' }).click();
    await page.getByRole('option', { name: 'Analyst', exact: true }).click();
    await page.getByRole('combobox', { name: 'Insights is read as' }).click();
    await page.getByRole('option', { name: 'Analyst', exact: true }).click();
    await page.getByText('Nothing is wrong with the form of the 2 rows').waitFor();
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
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => make(page).getAttribute('data-loading')).toBeNull();
    expect(page.url()).toContain('/business/new/file');
    go();
  });
});
