import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';
import { test, withGateway } from './test';

withGateway('serve');

describe('a new gateway', () => {
  test('lets the first of the vendor’s staff in', async ({ page, gateway, looksRight }) => {
    const text = readFileSync(
      path.join((gateway as typeof gateway & { folder: string }).folder, 'staff-token'),
      'utf8',
    );
    await page.goto(/http\S+\/claim#\S+/.exec(text)?.[0] ?? '');
    await page.getByRole('heading', { name: 'Set up this gateway' }).waitFor();
    await looksRight('claim');
    await page.getByLabel('Email').fill('first@vendor.example');
    await page.getByLabel('Password', { exact: true }).fill('vermilion otter lamp quartz');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'You are not in any organization' }).waitFor();
  });
});
