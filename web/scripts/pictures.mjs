// The pictures of README.md and docs/administrators.md, taken of the console over the demo's data: npm run pictures. One picture by name:
// npm run pictures -- users. ROSTER_E2E_BINARY names a binary that is built already; otherwise one is built first.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { animated } from './webp.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const target = path.join(top, 'docs/pictures');
const folder = mkdtempSync(path.join(tmpdir(), 'roster-pictures-'));
const only = process.argv.slice(2);

const manager = { email: 'mira.okafor@aurora.example', password: 'roster-demo-2026' };
const news = '/a/x/auroranews/users';
const size = { width: 1440, height: 900 };

const binary = process.env['ROSTER_E2E_BINARY'] ?? path.join(folder, 'roster');
if (!process.env['ROSTER_E2E_BINARY'])
  execFileSync('go', ['build', '-o', binary, './cmd/roster'], { cwd: top, stdio: 'inherit' });

/** Starts the demo on a free port and answers its address. */
function demo() {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTER_')));
  const gateway = spawn(binary, ['demo', '--data-dir', folder, '--listen', '127.0.0.1:0'], { cwd: folder, env });
  const url = new Promise((resolve, reject) => {
    let said = '';
    gateway.stdout.on('data', (part) => {
      said += part;
      const found = /listens on (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    gateway.on('exit', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
  });
  return { gateway, url };
}

const installed = [
  process.env['ROSTER_TEST_CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

const { gateway, url } = demo();
const browser = await chromium.launch({
  executablePath: installed.find((f) => f && existsSync(f)),
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({
  baseURL: await url,
  viewport: size,
  colorScheme: 'light',
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
});
context.setDefaultTimeout(20_000);
const page = await context.newPage();

const ask = async (query, variables = {}) => {
  const response = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

/** Waits until nothing is loading, so that a picture shows what a person sees. */
async function quiet() {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .mantine-Skeleton-root'));
}

/** Writes a picture of the view, cut to a height where less is enough. */
async function keep(name, height = size.height) {
  await quiet();
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file, clip: { x: 0, y: 0, width: size.width, height } });
  console.log(path.relative(top, file));
}

/** Writes a picture of the open dialog, with a little of what is around it. */
async function keepDialog(name) {
  await quiet();
  const file = path.join(target, `${name}.png`);
  const { x, y, width, height } = await page.getByRole('dialog').boundingBox();
  const margin = 24;
  const clip = { x: x - margin, y: Math.max(0, y - margin), width: width + 2 * margin, height: height + 2 * margin };
  await page.screenshot({ path: file, clip });
  console.log(path.relative(top, file));
}

const dialog = (name) => page.getByRole('dialog', { name });
const button = (name) => page.getByRole('button', { name, exact: true });

async function person(field, typed, option) {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** An operation of which a row is refused, run to its end. */
async function finished() {
  const row = (email, handle) => ({
    action: 'ADD',
    email,
    account: { handle: { platform: 'X', handle } },
    roles: [{ name: 'Analyst' }],
  });
  const emails = ['ana.ferreira@aurora.example', 'new.colleague@aurora.example'];
  const handles = ['aurorasports', 'auroraculture', 'nosuchaccount'];
  const input = {
    label: 'Sports desk helps the news desk',
    source: { rows: emails.flatMap((e) => handles.map((h) => row(e, h))) },
  };
  const { bulkOperationPlan } = await ask(
    'mutation ($input: BulkOperationPlanInput!) { bulkOperationPlan(input: $input) { bulkOperation { id digest } userErrors { message } } }',
    { input },
  );
  const { id, digest } = bulkOperationPlan.bulkOperation;
  await ask(
    'mutation ($input: BulkOperationRunInput!) { bulkOperationRun(input: $input) { userErrors { message } } }',
    { input: { id, digest, idempotencyKey: id } },
  );
  return id;
}

const pictures = {
  users: async () => {
    await page.goto(news);
    await page
      .getByRole('table', { name: /^Users of @/ })
      .locator('tbody tr[data-index]')
      .nth(8)
      .waitFor();
    await keep('users', 760);
  },
  'add-user': async () => {
    await page.goto(news);
    await button('Add user').click();
    const add = dialog('Add user');
    await add.getByRole('combobox', { name: 'Email' }).fill('mira');
    await page.getByRole('option', { name: /Mira Okafor/ }).click();
    await add.getByRole('checkbox', { name: 'Analyst' }).check();
    await add.getByText('Doesn’t use another seat').waitFor();
    await keepDialog('add-user');
  },
  'assign-roles': async () => {
    await page.goto(news);
    const rows = page.getByRole('table', { name: /^Users of @/ }).locator('tbody tr[data-index]');
    await rows.nth(5).waitFor();
    for (const n of [2, 3, 4]) await rows.nth(n).getByRole('checkbox').check();
    await button('Assign roles').click();
    await dialog('Assign roles').getByRole('checkbox', { name: 'Publisher' }).check();
    await keepDialog('assign-roles');
  },
  role: async () => {
    await page.goto('/roles');
    await button('Actions for Community Manager').click();
    await page.getByRole('menuitem', { name: /^Edit/ }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'View analytics' }).uncheck();
    await page
      .getByRole('dialog')
      .getByText(/people on .* lose/)
      .waitFor();
    await keepDialog('role');
  },
  people: async () => {
    await page.goto('/users');
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(8).waitFor();
    await keep('people', 700);
  },
  offboard: async () => {
    await page.goto('/business/new/offboard');
    await person('People', 'farid.almeida', /Farid Almeida/);
    await page.getByRole('article', { name: 'Farid Almeida' }).getByText('Primary user').first().waitFor();
    await person('Successor', 'maeve', /maeve.haddad/);
    await page.getByText('One seat is freed').waitFor();
    await keep('offboard');
  },
  file: async () => {
    const text =
      'E-Mail;Vorname;Nachname;Network;Account handle;Permission\nzoe@partner.example;Zoë;Ünal;X;auroranews;Analyst\nmira.okafor@aurora.example;;;TIKTOK;@kitchenstories;"Analyst;Publisher"\n';
    await page.goto('/business/new/file');
    await page
      .getByLabel('CSV or Excel file')
      .setInputFiles({ name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText('All 2 rows are well-formed').waitFor();
    await keep('file');
  },
  operation: async () => {
    await page.goto(`/business/${await finished()}`);
    await page.getByText(/Finished/).waitFor();
    await keep('operation');
  },
  seats: async () => {
    await page.goto('/seats');
    await page.getByRole('table').getByRole('row').nth(5).waitFor();
    await keep('seats', 760);
  },
  invitations: async () => {
    await page.goto('/invitations');
    await page.getByRole('table').getByRole('row').nth(2).waitFor();
    await keep('invitations', 560);
  },
  'api-client': async () => {
    await page.goto('/settings');
    await page.getByRole('tab', { name: 'API clients' }).click();
    await page
      .getByRole('button', { name: /^(Create|Create your first) API client/ })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Name').fill('HR system');
    await keepDialog('api-client');
  },
  activity: async () => {
    await page.goto('/activity');
    await page.getByRole('table').getByRole('row').nth(6).waitFor();
    await keep('activity', 700);
  },
  moving,
};

/** The moving picture of README.md: people are added to accounts by a plan, which is run and undone. Each frame stays for some milliseconds. */
async function moving() {
  await page.setViewportSize({ width: 1200, height: 750 });
  const frames = [];
  const frame = async (milliseconds) => {
    await quiet();
    frames.push({ png: await page.screenshot(), milliseconds });
  };
  await page.goto('/business/new?label=Kitchen+Stories+team');
  await page.getByRole('table', { name: 'Accounts to choose from' }).getByRole('row').nth(3).waitFor();
  await frame(900);
  await person('People', 'lindq', /Jonas Lindqvist/);
  await frame(700);
  await page.getByRole('combobox', { name: 'People' }).fill('nova.person@partner.example');
  await page.getByRole('combobox', { name: 'People' }).press('Enter');
  await page.getByRole('list', { name: 'Chosen people' }).getByText('new').waitFor();
  await frame(900);
  await page.getByRole('searchbox', { name: 'Search accounts' }).fill('kitchen');
  for (const on of ['TikTok', 'X'])
    await page.getByRole('checkbox', { name: `Select @kitchenstories on ${on}` }).check();
  await frame(900);
  await page.getByRole('combobox', { name: 'Roles' }).fill('Analyst');
  await page.getByRole('option', { name: 'Analyst', exact: true }).click();
  await page.keyboard.press('Escape');
  await frame(1100);
  await button('Create plan').click();
  await page.waitForURL(/\/business\/blk_/);
  await page.getByText('Nothing has been changed yet.').waitFor();
  await frame(2500);
  const run = async () => {
    await button('Run').click();
    await dialog('Run this plan?')
      .getByText(/to (add|remove)/)
      .waitFor();
    await frame(1400);
    await dialog('Run this plan?').getByRole('button', { name: 'Run' }).click();
    await page.getByText(/Finished/).waitFor();
    await dialog('Run this plan?').waitFor({ state: 'hidden' });
    await frame(2200);
  };
  await run();
  await button('Undo').click();
  await dialog('Undo this run?').waitFor();
  await frame(1400);
  await button('Create undo plan').click();
  await page.getByRole('heading', { name: /^Undo: /, level: 1 }).waitFor();
  await page.getByText('Nothing has been changed yet.').waitFor();
  await frame(2000);
  await run();
  const file = path.join(target, 'plan-run-undo.webp');
  writeFileSync(file, await animated(await context.newPage(), frames));
  console.log(path.relative(top, file));
  await page.setViewportSize(size);
}

try {
  mkdirSync(target, { recursive: true });
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { input: manager });
  const missed = [];
  for (const [name, take] of Object.entries(pictures)) {
    if (only.length > 0 && !only.includes(name)) continue;
    await take().catch((error) => missed.push(`${name}: ${error.message}`));
  }
  if (missed.length > 0) throw new Error(`pictures that could not be taken:\n${missed.join('\n')}`);
} finally {
  await browser.close();
  gateway.removeAllListeners('exit');
  const ended = new Promise((resolve) => gateway.once('exit', resolve));
  gateway.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
