import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test as plain } from 'vitest';
import { theBrowser } from './browser';
import { password, startGateway, type Gateway } from './gateway';
import { keep, looksRight, picture } from './look';

// Each test has a new page. It fails if the page violates the content security policy, sends a request to another origin, logs an error or throws.

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
  /** Saves a screenshot as shots/<view>.png with ROSTER_E2E_SHOTS=1. */
  picture: (view: string) => Promise<void>;
  /** Runs all rules of axe in both color schemes. With ROSTER_E2E_SHOTS=1 it saves a screenshot of each as shots/<view>-<scheme>.png. */
  looksRight: (view: string) => Promise<void>;
  /** Ignores expected errors whose text matches. */
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

/** Defines a test, with a sentence about what a person does and sees as its name. */
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
    context.setDefaultTimeout(60_000); // an upper limit for busy machines; tests continue as soon as an element appears
    const wrong: string[] = [];
    const meant: RegExp[] = [];
    await context.exposeBinding('rosterViolation', (_, text: string) => wrong.push(`policy: ${text}`));
    await context.addInitScript(() => {
      // An animated skeleton is painted sixty times per second, which slows down everything that waits for the page.
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
 * Signs a context in. A password check takes the gateway a third of a second, so the session of an earlier test is used while it is valid. It ends with a
 * sign-out, a password change or a suspension.
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
