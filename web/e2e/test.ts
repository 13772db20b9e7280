import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test as plain } from 'vitest';
import { theBrowser } from './browser';
import { password, startGateway, type Gateway } from './gateway';
import { keep, looksRight, picture } from './look';

// Every test gets a page that nobody else has touched, and fails on what no page of ours may do: break the policy, ask another
// origin, write an error into the console, throw.

export { expect } from 'vitest';
export { password } from './gateway';

export const people = {
  manager: 'mira.okafor@aurora.example',
  administrator: 'jonas.lindqvist@aurora.example',
  member: 'ana.ferreira@aurora.example',
  staff: 'staff@vendor.example',
} as const;

export interface Visit {
  gateway: Gateway;
  page: Page;
  context: BrowserContext;
  /** Signs in without the page, and opens a path. */
  as: (who: string, path?: string) => Promise<void>;
  /** Keeps a picture as shots/<view>.png, with ROSTER_E2E_SHOTS=1. */
  picture: (view: string) => Promise<void>;
  /** Runs all rules of axe in both schemes; with ROSTER_E2E_SHOTS=1 it keeps a picture of each as shots/<view>-<scheme>.png. */
  looksRight: (view: string) => Promise<void>;
  /** Errors that the test means to cause, as far as their texts match. */
  expectErrors: (pattern: RegExp) => void;
}

let gateway: Gateway | undefined;

/** Starts a gateway for the tests of a file. */
export function withGateway(command?: string, settings?: Record<string, string>) {
  beforeAll(async () => {
    [gateway] = await Promise.all([startGateway(inject('binary'), inject('demo'), command, settings), theBrowser()]);
  });
  afterAll(async () => {
    await gateway?.stop();
    gateway = undefined;
  });
}

/** A test, named by a sentence that says what a person does and sees. */
export function test(sentence: string, body: (visit: Visit) => Promise<void>) {
  plain(sentence, async () => {
    if (!gateway) throw new Error('call withGateway() at the head of the file');
    const here = gateway;
    const browser = await theBrowser();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000); // an upper bound for a busy machine: what is there sooner is seen sooner
    const wrong: string[] = [];
    const meant: RegExp[] = [];
    await context.exposeBinding('rosterViolation', (_, text: string) => wrong.push(`policy: ${text}`));
    await context.addInitScript(() => {
      // A skeleton that pulses is drawn sixty times a second, and what waits for the page waits for that, too.
      const still = new CSSStyleSheet();
      still.replaceSync('*, *::before, *::after { animation: none !important; }');
      document.adoptedStyleSheets.push(still);
      document.addEventListener('securitypolicyviolation', (e) => {
        void (window as unknown as { rosterViolation: (text: string) => Promise<void> }).rosterViolation(
          `${e.effectiveDirective} ${e.blockedURI} ${e.sample} at ${e.sourceFile}:${e.lineNumber}`,
        );
      });
    });
    const origin = new URL(here.url).origin;
    context.on('request', (r) => {
      if (!r.url().startsWith(`${origin}/`) && !r.url().startsWith('data:'))
        wrong.push(`request off the origin: ${r.url()}`);
    });
    context.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') wrong.push(`console: ${m.text()} ${m.location().url}`);
    });
    context.on('weberror', (e) => wrong.push(`thrown: ${e.error().message}`));
    const page = await context.newPage();
    const visit: Visit = {
      gateway: here,
      page,
      context,
      as: async (who, to = '/') => {
        await signIn(here, context, who);
        await page.goto(here.url + to);
      },
      picture: (view) => picture(page, view),
      looksRight: (view) => looksRight(page, view),
      expectErrors: (pattern) => meant.push(pattern),
    };
    try {
      await body(visit);
    } catch (error) {
      await keep(page, `failed-${sentence.replace(/\W+/g, '-').slice(0, 60)}`).catch(() => {});
      if (error instanceof Error && wrong.length > 0) error.message += `\nAlso: ${wrong.join('\n')}`;
      throw error;
    } finally {
      // A request that a test's route still holds may end after its page.
      await Promise.all([context, ...context.pages()].map((on) => on.unrouteAll({ behavior: 'ignoreErrors' })));
      await context.close();
    }
    expect(
      wrong.filter((w) => !meant.some((p) => p.test(w))),
      'what no page may do',
    ).toEqual([]);
  });
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
const sessions = new WeakMap<Gateway, Map<string, Cookies>>();

/**
 * Signs a context in. A password costs the gateway a third of a second of computing, so an earlier test's session is
 * taken up where it still holds: not after somebody signed out, changed the password or was suspended.
 */
async function signIn(here: Gateway, context: BrowserContext, who: string) {
  const send = async <D>(query: string, variables: object) => {
    const response = await context.request.post(`${here.url}/graphql`, { data: { query, variables } });
    return ((await response.json()) as { data?: D | null }).data;
  };
  const known = sessions.get(here) ?? new Map<string, Cookies>();
  sessions.set(here, known);
  const cookies = known.get(who);
  if (cookies) {
    await context.addCookies(cookies);
    const found = await send<{ viewer: { email: string } | null }>('{ viewer { email } }', {});
    if (found?.viewer?.email === who) return;
    await context.clearCookies();
  }
  const answer = await send<{ signIn: { token: string | null } }>(
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
    { email: who, password },
  );
  expect(answer?.signIn.token, `sign-in as ${who}`).toBeTruthy();
  known.set(who, await context.cookies());
}
