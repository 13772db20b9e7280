import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { manySeats, seed } from './crowd';
import type { Gateway } from './gateway';
import { count, long } from './long';
import { plan } from './plans';
import { expect, people, test, withGateway } from './test';

// Writes texts that have broken programs wherever users can write: names of people, accounts, groups, roles, operations, API clients and organizations. They
// must be shown unchanged and without other effects. The list is that of internal/browser, which tests them with the API.

withGateway();

const known = (
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../internal/browser/testdata/hostile.json'), 'utf8'),
  ) as string[]
).filter((t) => !t.includes('\0')); // a file with it is refused as a whole
/** The short form tests the worst texts, which are markup and scripts, and every sixth of the others. ROSTER_TEST_LONG=1 tests all. */
const worst = /^<|^javascript:|\$\{jndi|^=/i;
const texts = known.filter((t, i) => long || i % 6 === 0 || worst.test(t));
const image = texts.find((t) => t.startsWith('<img')) ?? '';
const some = (each: number, from = 0) => texts.filter((_, i) => i % each === from);
const account = '/a/x/auroranews';

/** The texts that the API has accepted, as it returns them. The console must show them. */
interface Taken {
  people: string[];
  refused: number;
  accounts: string[];
  roles: string[];
  labels: string[];
  clients: string[];
  organizations: string[];
  operation: string;
}

interface Edges<N> {
  edges: { node: N }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const page = 'pageInfo { hasNextPage endCursor }';

async function all<N>(read: (after: string | null) => Promise<Edges<N>>): Promise<N[]> {
  const found: N[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await read(after);
    found.push(...edges.map((e) => e.node));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

let written: Promise<Taken> | undefined;
const write = (gateway: Gateway) =>
  (written ??= (async () => {
    await manySeats(gateway);
    const ask = <R>(query: string, variables: object, who: string = people.manager) =>
      gateway.ask<R>(who, query, variables);
    // Refused texts are ignored.
    const each = async (list: string[], send: (text: string, n: number) => Promise<unknown>) => {
      for (let i = 0; i < list.length; i += 4)
        await Promise.all(list.slice(i, i + 4).map((text, k) => send(text, i + k).catch(() => undefined)));
    };
    // Adds a person for each text, with the next text as the last name.
    const operation = await seed(
      gateway,
      texts.map((first, i) => ({
        email: `hostile.${i}@aurora.example`,
        first,
        last: texts[(i + 1) % texts.length] ?? '',
        handle: 'auroranews',
      })),
      '<img src=x onerror=window.__hit=1>',
    );
    await each([...new Set([image, ...some(6)])], (name) =>
      ask(
        'mutation ($name: String!) { roleCreate(input: { name: $name, modules: [ANALYTICS], capabilities: [] }) { userErrors { code } } }',
        { name },
      ),
    );
    await each(some(6, 1), (name, n) =>
      ask(
        'mutation ($name: String!, $group: String, $handle: String!) { accountCreate(input: { platform: X, handle: $handle, name: $name, group: $group }) { userErrors { code } } }',
        { name, group: n % 2 ? name : null, handle: `hostile${n}` },
      ),
    );
    await each(some(20, 2), (label, n) =>
      plan(gateway, {
        label,
        source: {
          rows: [
            {
              action: 'ADD',
              email: `labelled.${n}@aurora.example`,
              account: { handle: { platform: 'X', handle: 'aurorasports' } },
              roles: [{ name: 'Analyst' }],
            },
          ],
        },
      }),
    );
    await each(some(25, 3), (name) =>
      ask(
        'mutation ($name: String!) { apiClientCreate(input: { name: $name, scopes: [READ] }) { userErrors { code } } }',
        { name },
      ),
    );
    await each(some(25, 4), (name, n) =>
      ask(
        'mutation ($name: String!, $slug: String!) { organizationCreate(input: { name: $name, slug: $slug, seats: 5 }) { userErrors { code } } }',
        { name, slug: `hostile-${n}` },
        people.staff,
      ),
    );
    const members = await all(
      async (after) =>
        (
          await ask<{ account: { members: Edges<{ user: { email: string; firstName: string; lastName: string } }> } }>(
            `query ($after: String) { account(ref: { handle: { platform: X, handle: "auroranews" } }) { members(first: 100, after: $after, filter: { search: "hostile." }) { ${page} edges { node { user { email firstName lastName } } } } } }`,
            { after },
          )
        ).account.members,
    );
    const accounts = await all(
      async (after) =>
        (
          await ask<{ organization: { accounts: Edges<{ name: string }> } }>(
            `query ($after: String) { organization { accounts(first: 100, after: $after) { ${page} edges { node { name } } } } }`,
            { after },
          )
        ).organization.accounts,
    );
    const roles = await all(
      async (after) =>
        (
          await ask<{ organization: { roles: Edges<{ name: string }> } }>(
            `query ($after: String) { organization { roles(first: 100, after: $after) { ${page} edges { node { name } } } } }`,
            { after },
          )
        ).organization.roles,
    );
    const operations = await all(
      async (after) =>
        (
          await ask<{ organization: { bulkOperations: Edges<{ label: string | null }> } }>(
            `query ($after: String) { organization { bulkOperations(first: 100, after: $after) { ${page} edges { node { label } } } } }`,
            { after },
          )
        ).organization.bulkOperations,
    );
    const clients = await all(
      async (after) =>
        (
          await ask<{ organization: { apiClients: Edges<{ name: string }> } }>(
            `query ($after: String) { organization { apiClients(first: 100, after: $after) { ${page} edges { node { name } } } } }`,
            { after },
          )
        ).organization.apiClients,
    );
    const { viewer } = await ask<{ viewer: { organizations: { name: string }[] } }>(
      '{ viewer { organizations { name } } }',
      {},
      people.staff,
    );
    const { bulkOperation } = await ask<{ bulkOperation: { counts: { refused: number } } }>(
      'query ($id: ID!) { bulkOperation(id: $id) { counts { refused } } }',
      { id: operation.id },
    );
    const taken: Taken = {
      people: members.map(({ user }) => `${user.firstName} ${user.lastName}`.trim()),
      refused: bulkOperation.counts.refused,
      accounts: accounts.map((a) => a.name),
      roles: roles.map((r) => r.name),
      labels: operations.flatMap((o) => o.label ?? []),
      clients: clients.map((c) => c.name),
      organizations: viewer.organizations.map((o) => o.name),
      operation: operation.id,
    };
    console.log(
      `of ${texts.length} texts the API took ${Object.entries(taken)
        .map(([what, list]) => (Array.isArray(list) ? `${list.length} as ${what}` : ''))
        .filter(Boolean)
        .join(', ')}; ${taken.refused} rows were refused`,
    );
    count('hostile', texts.length);
    return taken;
  })());

/** Checks that the texts have created no elements and moved nothing out of place. */
async function clean(page: Page, where: string) {
  const found = await page.evaluate(() => {
    const marks =
      'img:not([src^="/"]), iframe, object, embed, video, audio, marquee, math, template, base, details[ontoggle], form[action*="canary"], link[href*="canary"], meta[http-equiv="refresh"], a[href^="javascript:" i], a[href^="data:" i], [href*="canary"], [onerror], [onload], [onfocus], [onbegin], [onstart]';
    const wide = [document.scrollingElement, ...document.querySelectorAll('main, main > *')]
      .filter((e): e is Element => e !== null && e.scrollWidth > e.clientWidth + 1)
      .map((e) => `${e.tagName}.${e.className}: ${e.scrollWidth} > ${e.clientWidth}`);
    return {
      hit: '__hit' in window,
      made: [...document.querySelectorAll(marks)].map((e) => e.outerHTML.slice(0, 200)),
      wide,
    };
  });
  expect(found, where).toEqual({ hit: false, made: [], wide: [] });
}

const settled = (page: Page) => page.locator('table[aria-busy="false"] tbody tr[data-index]').first().waitFor();

/** Returns the texts of all cells of a list, which it scrolls to the end. */
async function cells(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate(async () => {
    const box = document.querySelector('table')?.parentElement;
    const found = new Set<string>();
    for (let still = 0; box && still < 60;) {
      for (const td of box.querySelectorAll('tbody td')) found.add(td.textContent);
      const before = box.scrollTop;
      box.scrollTop += 700;
      await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
      const last = [...box.querySelectorAll('tr[data-index]')].at(-1);
      const end = last?.getAttribute('aria-rowindex') === box.querySelector('table')?.getAttribute('aria-rowcount');
      still = box.scrollTop === before ? still + (end ? 60 : 1) : 0;
    }
    return [...found];
  });
}

const unseen = (expected: string[], shown: string[]) =>
  expected.filter((text) => text.trim() !== '' && !shown.some((cell) => cell.includes(text)));

/** Makes the test fail if the browser opens a dialog. */
function watched(page: Page) {
  page.on('dialog', (d) => {
    void d.dismiss();
    throw new Error(`a dialog of the browser: ${d.message()}`);
  });
}

describe('hostile texts stay text', () => {
  const lists: {
    where: string;
    path: string;
    what: 'people' | 'accounts' | 'roles' | 'labels' | 'clients' | 'organizations';
    as?: string;
  }[] = [
    { where: 'the users of an account', path: `${account}/users?q=hostile.`, what: 'people' },
    { where: 'everybody', path: '/users?q=hostile.', what: 'people' },
    { where: 'those with seats', path: '/seats?q=hostile.', what: 'people' },
    { where: 'accounts', path: '/accounts', what: 'accounts' },
    { where: 'roles', path: '/roles', what: 'roles' },
    { where: 'bulk operations', path: '/business', what: 'labels' },
    { where: 'API clients', path: '/settings?view=clients', what: 'clients' },
    { where: 'organizations', path: '/staff?org=aurora', what: 'organizations', as: people.staff },
  ];
  for (const { where, path, what, as: who = people.manager } of lists) {
    test(`in the list of ${where}`, async ({ page, gateway, as, picture }) => {
      const taken = await write(gateway);
      watched(page);
      await as(who, path);
      const shown = await cells(page);
      expect(unseen(taken[what], shown), `${where}: not shown as written`).toEqual([]);
      await clean(page, where);
      await picture(`hostile-${where.replaceAll(' ', '-')}`);
    });
  }

  test('in an operation, its refused rows and the trail', async ({ page, gateway, as, picture }) => {
    const { operation } = await write(gateway);
    watched(page);
    for (const path of [
      `/business/${operation}`,
      `/business/${operation}?outcome=REFUSED`,
      `/business/${operation}?view=receipt`,
      '/activity',
    ]) {
      await as(people.manager, path);
      if (!path.includes('receipt')) await cells(page);
      else await page.getByRole('heading', { level: 1 }).waitFor();
      await clean(page, path);
      await picture(`hostile-${path.replace(/\W+/g, '-').replace(operation, 'operation')}`);
    }
  });

  test('in dialogs, switchers and the finder', async ({ page, gateway, as, picture }) => {
    await write(gateway);
    watched(page);
    const found = await gateway.ask<{ organization: { roles: { edges: { node: { id: string; name: string } }[] } } }>(
      people.manager,
      '{ organization { roles(first: 100) { edges { node { id name } } } } }',
    );
    const role = found.organization.roles.edges.find(({ node }) => node.name.includes('<img'))?.node ?? {
      id: '',
      name: '',
    };
    expect(role.name).toContain('<img');
    const member = texts.findIndex((t) => t.startsWith('<img'));
    for (const path of [
      ...['edit', 'remove', 'primary'].map(
        (deed) => `${account}/users?do=${deed}&who=hostile.${member}@aurora.example`,
      ),
      ...['view', 'edit', 'copy', 'delete'].map((deed) => `/roles?do=${deed}&role=${role.id}`),
    ]) {
      await as(people.manager, path);
      await page.getByRole('dialog').getByRole('heading').first().waitFor();
      await expect
        .poll(() => page.getByRole('dialog').locator('.mantine-Skeleton-root, .mantine-Loader-root').count())
        .toBe(0);
      await clean(page, path);
      await picture(
        `hostile-dialog-${/do=(\w+)/.exec(path)?.[1] ?? ''}-${path.startsWith('/roles') ? 'role' : 'user'}`,
      );
    }
    await as(people.manager, `${account}?`);
    const searching = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.getByRole('button', { name: /Switch account/ }).click();
    await searching();
    await page.keyboard.type('hostile');
    await page
      .getByRole('option', { name: /@hostile/ })
      .first()
      .waitFor();
    await clean(page, 'switcher');
    await picture('hostile-switcher');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await searching();
    await page.keyboard.type('<img');
    await page.getByRole('option').first().waitFor();
    await clean(page, 'finder');
    await picture('hostile-finder');
  });
});
