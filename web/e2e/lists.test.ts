import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { clicks } from './clicks';
import { expect, people, test, withGateway } from './test';

withGateway();

/** Returns the rows of the file that a click downloads, without its header. */
async function saved(page: Page, click: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n');
  return { name: file.suggestedFilename(), header: lines[0]?.split(',') ?? [], rows: lines.slice(1) };
}

describe('a list as a file', () => {
  test('an auditor has all people with all their roles in three clicks', async ({ page, as, looksRight }) => {
    await as(people.manager, '/users');
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(5).waitFor();
    const job = clicks(page);
    await job.on('link', 'People'); // from any view
    await job.on('button', 'Export CSV');
    await looksRight('people-export');
    const { name, header, rows } = await saved(page, () => job.on('menuitem', /^Access One row for each role/));
    expect(job.count()).toBe(3);
    expect(name).toBe('access.csv');
    expect(header).toContain('organization_role');
    expect(header).toContain('added_by');
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.filter((r) => r.startsWith(people.member)).length).toBeGreaterThan(0);
  });

  test('the file has the filter that is on', async ({ page, as }) => {
    await as(people.manager, '/users?q=lindqvist&role=Administrator');
    await page.getByRole('table', { name: 'People' }).getByText('Jonas Lindqvist').waitFor();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const { rows } = await saved(page, () => page.getByRole('menuitem', { name: /^People/ }).click());
    expect(rows.map((r) => r.split(',')[0])).toEqual([people.administrator]);
  });

  test('each list has its file', async ({ page, as, gateway }) => {
    await as(people.manager);
    for (const [path, file, first] of [
      ['/accounts', 'accounts.csv', 'platform'],
      ['/roles', 'roles.csv', 'name'],
      ['/seats', 'people.csv', 'email'],
      ['/seats?view=accounts', 'seats.csv', 'platform'],
      ['/invitations', 'invitations.csv', 'email'],
      ['/activity', 'activity.csv', 'id'],
    ] as const) {
      await page.goto(gateway.url + path);
      const { name, header, rows } = await saved(page, () => page.getByRole('link', { name: 'Export CSV' }).click());
      expect([name, header[0]]).toEqual([file, first]);
      expect(rows.length, path).toBeGreaterThan(0);
    }
    await page.goto(`${gateway.url}/a/x/auroranews/users?q=jonas`);
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const { rows } = await saved(page, () => page.getByRole('menuitem', { name: /^Access to edit/ }).click());
    expect(rows).toEqual(['jonas.lindqvist@aurora.example,X,auroranews,Administrator,']);
  });
});
