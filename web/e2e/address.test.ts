import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import type { Gateway } from './gateway';
import { count, long } from './long';
import { add, finish, plan } from './plans';
import { expect, people, test, withGateway } from './test';

// The URL contains everything that a view shows: after a reload, in another tab and after Back, the view is the same.

withGateway();

// The short form tests the same URLs each time. The long form tests more, from a seed that it prints.
const seed = Number(process.env['ROSTER_E2E_SEED'] ?? (long ? Date.now() % 1_000_000 : 11));
const combos = Number(process.env['ROSTER_E2E_COMBOS'] ?? (long ? 6 : 1));

/** Returns a pseudo-random generator, with the same numbers for the same seed. */
function random(from: number) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Options = Record<string, (string | string[])[]>;
interface View {
  path: string;
  options?: Options;
  /** Search parameters that are always tested: those of the dialogs. */ always?: Record<string, string>[];
  as?: string;
}

const sorts = (...fields: string[]) => fields.flatMap((f) => [f, `-${f}`]);
const how: Options = {
  label: ['Spring & co: 50 %'],
  existing: ['ADD', 'REPLACE', 'ERROR'],
  shortage: ['FILL_IN_ORDER'],
  policy: ['ALL_OR_NOTHING'],
  max: ['7'],
  self: ['yes'],
};

interface Ids {
  role: string;
  custom: string;
  operation: string;
  person: string;
  event: string;
  client: string;
  invited: string;
}

/** Returns the ids of objects in the demo and of those that the test creates. */
async function ids(gateway: Gateway): Promise<Ids> {
  const operation = await plan(
    gateway,
    add('Two & more', ['addr.one@aurora.example', 'addr.two@aurora.example', 'not an email'], ['aurorasports']),
  );
  await finish(gateway, operation);
  const { apiClientCreate } = await gateway.ask<{ apiClientCreate: { apiClient: { id: string } } }>(
    people.manager,
    'mutation { apiClientCreate(input: { name: "Nightly export", scopes: [READ] }) { apiClient { id } userErrors { message } } }',
  );
  const found = await gateway.ask<{
    organization: {
      roles: { edges: { node: { id: string; name: string } }[] };
      users: { edges: { node: { id: string } }[] };
      auditEvents: { edges: { node: { id: string } }[] };
      invitations: { edges: { node: { user: { email: string } } }[] };
    };
  }>(
    people.manager,
    '{ organization { roles(first: 50) { edges { node { id name } } } users(first: 1, filter: { search: "ana.ferreira" }) { edges { node { id } } } auditEvents(first: 1) { edges { node { id } } } invitations(first: 1) { edges { node { user { email } } } } } }',
  );
  const role = (name: string) => found.organization.roles.edges.find(({ node }) => node.name === name)?.node.id ?? '';
  return {
    role: role('Analyst'),
    custom: role('Video Editor'),
    operation: operation.id,
    person: found.organization.users.edges[0]?.node.id ?? '',
    event: found.organization.auditEvents.edges[0]?.node.id ?? '',
    client: apiClientCreate.apiClient.id,
    invited: found.organization.invitations.edges[0]?.node.user.email ?? '',
  };
}

const views = (i: Ids): View[] => [
  {
    path: '/accounts',
    options: {
      q: ['sport', 'nothing like it'],
      platform: ['X', ['INSTAGRAM', 'YOUTUBE']],
      sort: sorts('NAME', 'HANDLE'),
    },
  },
  { path: '/a/x/auroranews' },
  {
    path: '/a/x/auroranews/users',
    options: {
      q: ['an', 'mira', 'a&b=c%20+d'],
      role: ['Analyst', ['Analyst', 'Administrator']],
      module: ['ANALYTICS'],
      legacy: ['yes', 'no'],
      ends: ['30'],
      sort: sorts('NAME', 'EMAIL', 'ADDED_AT'),
    },
    always: [
      { do: 'add' },
      { do: 'add', who: 'new.one@aurora.example' },
      { do: 'edit', who: people.member, q: 'ana' },
      { do: 'remove', who: people.member },
      { do: 'primary', who: people.member },
    ],
  },
  {
    path: '/a/x/auroranews/roles',
    options: { sort: sorts('NAME', 'CREATED_AT') },
    always: [{ do: 'view', role: i.role }],
  },
  {
    path: '/roles',
    options: { sort: sorts('NAME', 'CREATED_AT') },
    always: [
      { do: 'new' },
      { do: 'view', role: i.role },
      { do: 'edit', role: i.custom },
      { do: 'copy', role: i.custom },
      { do: 'delete', role: i.custom },
    ],
  },
  {
    path: '/activity',
    options: {
      actor: ['demo', 'mira'],
      user: [people.member],
      account: ['x/auroranews'],
      from: ['2026-01-01'],
      to: ['2099-12-31'],
    },
    always: [{ event: i.event }, { operation: i.operation }],
  },
  {
    path: '/seats',
    options: {
      view: ['people', 'accounts'],
      q: ['an'],
      status: ['ACTIVE', 'INVITED'],
      sort: sorts('NAME', 'EMAIL', 'CREATED_AT'),
    },
  },
  {
    path: '/invitations',
    options: { q: ['an'], mail: ['SENT', ['WAITING', 'REFUSED']], ends: ['7', '14'] },
    always: [
      { dialog: 'resend', who: i.invited },
      { dialog: 'link', who: i.invited },
      { dialog: 'cancel', who: 'nobody@aurora.example' },
    ],
  },
  { path: '/business', options: { status: ['PLANNED', 'PARTIAL', 'SUCCEEDED', 'INCOMPLETE'], since: ['7', '30'] } },
  {
    path: `/business/${i.operation}`,
    options: { outcome: ['ADDED', 'REFUSED', 'UNCHANGED'] },
    always: [{ view: 'receipt' }, { dialog: 'undo' }, { dialog: 'again' }],
  },
  {
    path: '/business/new',
    options: {
      user: [people.member, [people.member, people.administrator]],
      account: ['x/auroranews', ['x/auroranews', 'x/aurorasports']],
      do: ['ADD', 'ASSIGN', 'REMOVE'],
      role: ['Analyst', ['Analyst', 'Administrator']],
      until: ['2031-01-31'],
      ...how,
    },
    always: [{ which: 'all', platform: 'X', q: 'sport' }, { choose: 'people' }],
  },
  { path: '/business/new/file', options: how },
  { path: '/business/new/offboard', options: { user: [people.member], successor: [people.administrator] } },
  {
    path: '/users',
    options: {
      q: ['an'],
      status: ['ACTIVE', ['INVITED', 'FORMER']],
      role: ['Analyst'],
      absent: ['never', '90'],
      ends: ['7', '30'],
      legacy: ['yes'],
      sort: sorts('NAME', 'EMAIL', 'CREATED_AT'),
    },
  },
  {
    path: `/users/${i.person}`,
    always: [{ dialog: 'edit' }, { dialog: 'duty' }, { dialog: 'suspend' }, { q: 'sport' }],
  },
  {
    path: '/settings',
    options: { view: ['you', 'password', 'keyboard', 'clients'] },
    always: [
      { view: 'clients', dialog: 'new' },
      { view: 'clients', dialog: 'edit', client: i.client },
      { view: 'clients', dialog: 'revoke', client: i.client },
    ],
  },
  {
    path: '/staff',
    as: people.staff,
    options: { q: ['aur'], seats: ['near', 'full', 'over'], archived: ['yes'] },
    always: [
      { dialog: 'new' },
      { dialog: 'edit', of: 'aurora' },
      { dialog: 'archive', of: 'aurora' },
      { dialog: 'seats', of: 'aurora' },
      { dialog: 'business', of: 'aurora' },
      { dialog: 'primary', of: 'aurora', account: 'x/auroranews' },
    ],
  },
];

/** Returns the URLs of a view: without parameters, with each dialog, and with some random combinations. */
function addresses({ path, options = {}, always = [], as }: View, chance: () => number): string[] {
  const write = (search: Record<string, string | string[]>) => {
    const out = new URLSearchParams(as === people.staff ? { org: 'aurora' } : {});
    for (const [name, value] of Object.entries(search)) for (const one of [value].flat()) out.append(name, one);
    return path + (out.size > 0 ? `?${out}` : '');
  };
  const names = Object.keys(options);
  const one = (name: string) => options[name]?.[Math.floor(chance() * options[name].length)] ?? '';
  const some = Array.from({ length: names.length > 0 ? combos : 0 }, () => {
    const surely = Math.floor(chance() * names.length);
    return Object.fromEntries(names.filter((_, i) => i === surely || chance() < 0.4).map((name) => [name, one(name)]));
  });
  return [...new Set([{}, ...always, ...some].map(write))];
}

const waiting = new WeakMap<Page, { count: number }>();

/** Reports whether no request is pending and the page has not changed since the last call. */
const still = async (page: Page) =>
  (waiting.get(page)?.count ?? 0) === 0 &&
  (await page.evaluate(() => {
    const here = window as unknown as { rosterBefore?: string };
    const { rosterBefore } = here;
    delete here.rosterBefore;
    if (document.querySelector('[aria-busy="true"], .mantine-Skeleton-root, .mantine-Loader-root')) return false;
    if (!document.querySelector('h1')) return false;
    const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
    here.rosterBefore = [document.body.innerHTML, ...[...fields].map((f) => `${f.value} ${f.checked}`)].join('\n');
    return here.rosterBefore === rosterBefore;
  }));

/** Returns the text of a page and the values of its fields as soon as no request is pending. */
async function seen(page: Page): Promise<string> {
  let shown = '';
  await expect
    .poll(
      async () => {
        if (!(await still(page))) return false;
        shown = await page.locator('body').ariaSnapshot();
        return still(page);
      },
      { interval: 60 },
    )
    .toBe(true);
  return shown;
}

function listen(page: Page): Page {
  const on = { count: 0 };
  waiting.set(page, on);
  page.on('request', () => on.count++);
  page.on('requestfinished', () => on.count--);
  page.on('requestfailed', () => on.count--);
  return page;
}

const search = (url: string) => [...new URL(url).searchParams].map(([name, value]) => `${name}=${value}`).sort();

describe('each view restores from its address', () => {
  let known: Promise<Ids> | undefined;
  const nothing: Ids = { role: '', custom: '', operation: '', person: '', event: '', client: '', invited: '' };

  for (const [n, { path, as: who = people.manager }] of views(nothing).entries()) {
    test(`${path}: after reloading, in another tab and on the way back`, async ({ page, context, gateway, as }) => {
      const view = views(await (known ??= ids(gateway)))[n];
      if (!view) return;
      const all = addresses(view, random(seed + n));
      console.log(`seed ${seed}, ${all.length} addresses:\n  ${all.join('\n  ')}`);
      await context.clock.setFixedTime(Date.now()); // so that "2 minutes ago" does not change
      listen(page);
      const other = listen(await context.newPage());
      await as(who, '/settings');
      const shown: string[] = [];
      for (const [at, address] of all.entries()) {
        // Navigate within the page, as links do. The other tab loads the same URL from the start.
        if (at === 0 || long) await page.goto(gateway.url + address);
        else await page.evaluate((to) => window.history.pushState(null, '', to), address);
        const first = await seen(page);
        expect(search(page.url()), `${address} keeps what it was given`).toEqual(search(gateway.url + address));
        await other.goto(gateway.url + address);
        expect(await seen(other), `${address} in another tab`).toBe(first);
        if (long || at === 0 || at === all.length - 1) {
          await page.reload();
          expect(await seen(page), `${address} reloaded`).toBe(first);
        }
        shown.push(first);
        count('address', 1, seed);
      }
      for (let at = all.length - 2; at >= Math.max(0, all.length - 4); at--) {
        await page.goBack();
        expect(await seen(page), `back to ${all[at] ?? ''}`).toBe(shown[at]);
      }
      if (all.length > 1) {
        await page.goForward();
        expect(await seen(page), 'forward again').toBe(shown[Math.max(1, all.length - 3)]);
      }
      if (all.length > 1 && !path.endsWith('/file'))
        expect(new Set(shown).size, 'the address decides what is seen').toBeGreaterThan(1);
    });
  }
});
