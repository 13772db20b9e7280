import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { password } from './gateway';
import { example, startElsewhere, type Elsewhere } from './elsewhere';
import { people } from './test';

let here: Elsewhere;
let built: string;

beforeAll(async () => {
  here = await startElsewhere();
  built = mkdtempSync(path.join(tmpdir(), 'roster-example-'));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: example,
    env: { ...process.env, VITE_ROSTER: here.address },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
});
afterAll(async () => {
  await here.stop();
  rmSync(built, { recursive: true, force: true });
});

test('the example signs in by the cookie, pages through accounts, runs a file and follows it, on an origin of its own', () =>
  here.open(built, async (page) => {
    await page.goto(here.origin);
    await page.getByLabel('Email').fill(people.manager);
    await page.getByLabel('Password').fill('not this one, but long');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(people.manager).waitFor();

    const accounts = page.locator('details');
    await page.getByRole('button', { name: 'More of 40' }).click();
    await expect.poll(() => accounts.count()).toBe(20);
    await page.getByRole('button', { name: 'More of 40' }).click();
    await page.getByRole('button', { name: 'More of 40' }).click();
    await expect.poll(() => accounts.count()).toBe(40);
    expect(await page.getByRole('button', { name: /^More/ }).count()).toBe(0);
    await accounts.first().locator('summary').click();
    await accounts.first().getByRole('listitem').first().waitFor();

    await page.getByRole('button', { name: 'Bulk run' }).click();
    const rows = ['action,email,first_name,last_name,platform,handle,roles'];
    for (let i = 0; i < 3; i++) rows.push(`ADD,new${i}@aurora.example,New,Colleague,X,auroranews,Analyst`);
    rows.push('ADD,new0@aurora.example,New,Colleague,X,nobodys,Analyst');
    await page
      .getByLabel('A file of rows')
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
    await page.getByText('The plan has 4 rows, 1 refused.').waitFor();
    await page.getByRole('button', { name: 'Run it' }).click();
    await page.getByText('PARTIAL: 3 added, 0 changed, 0 removed, 1 refused, 0 pending').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'What came of each row' }).click();
    expect((await download).suggestedFilename()).toMatch(/^blk_.*\.csv$/);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Email').waitFor();
  }));
