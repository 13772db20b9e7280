import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { example, script, startElsewhere } from './elsewhere';
import { password } from './gateway';
import { people } from './test';

/** Builds an example for a gateway with these settings, and opens it on its own origin. */
async function open(name: string, settings: Record<string, string>, look: (page: Page) => Promise<void>) {
  const built = mkdtempSync(path.join(tmpdir(), 'roster-example-'));
  const here = await startElsewhere(settings);
  try {
    const to = ['--', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'];
    script(name, 'build', to, { VITE_ROSTER: here.address });
    await here.open(built, async (page) => {
      await page.goto(here.origin);
      await look(page);
    });
  } finally {
    await here.stop();
    rmSync(built, { recursive: true, force: true });
  }
}

async function signIn(page: Page) {
  await page.getByLabel('Email').fill(people.manager);
  await page.getByLabel('Password').fill('not this one, but long');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText(people.manager).first().waitFor();
}

test('the example with urql signs in by the cookie, pages through accounts, runs a file and follows it', () =>
  open('spa', {}, async (page) => {
    await signIn(page);
    const accounts = page.locator('details');
    for (const shown of [20, 30, 40]) {
      await page.getByRole('button', { name: 'More of 40' }).click();
      await expect.poll(() => accounts.count()).toBe(shown);
    }
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
    await page.getByRole('button', { name: 'What came of each row' }).click();
    expect((await download).suggestedFilename()).toMatch(/^blk_.*\.csv$/);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Email').waitFor();
  }));

test('the example with Relay asks by persisted documents, where the gateway takes no others, and adds an edge', () => {
  script('relay', 'gen');
  const list = path.join(example('relay'), 'persisted.json');
  return open('relay', { ROSTER_PERSISTED_DOCUMENTS: list, ROSTER_ONLY_PERSISTED: 'true' }, async (page) => {
    await signIn(page);
    const accounts = page.getByRole('listitem');
    for (const shown of [20, 30, 40]) {
      await page.getByRole('button', { name: 'More of 40' }).click();
      await expect.poll(() => accounts.count()).toBe(shown);
    }
    const add = async (handle: string) => {
      await page.getByLabel('Handle on X').fill(handle);
      await page.getByRole('button', { name: 'Add account' }).click();
    };
    await add('not a handle');
    await page.getByRole('alert').waitFor();
    expect(await accounts.count()).toBe(40);
    await add('aurora_relay');
    await expect.poll(() => accounts.count()).toBe(41);
    expect(await accounts.last().textContent()).toBe('X @aurora_relay: no primary user');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Email').waitFor();
  });
});
