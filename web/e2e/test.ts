import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test as plain } from 'vitest';
import { password, startGateway, type Gateway } from './gateway';

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
  /** Keeps a picture as shots/<view>.png. */
  picture: (view: string) => Promise<void>;
  /** Runs all rules of axe in both schemes, and keeps a picture of each as shots/<view>-<scheme>.png. */
  looksRight: (view: string) => Promise<void>;
  /** Errors that the test means to cause, as far as their texts match. */
  expectErrors: (pattern: RegExp) => void;
}

let browser: Browser | undefined;
let gateway: Gateway | undefined;

const installed = () =>
  [
    process.env['ROSTER_TEST_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((f) => f && existsSync(f));

/** Starts a gateway and a browser for the tests of a file. */
export function withGateway(command?: string, settings?: Record<string, string>) {
  beforeAll(async () => {
    const executablePath = installed();
    if (!executablePath) throw new Error('Chromium is needed: install it, or name it in ROSTER_TEST_CHROMIUM');
    [browser, gateway] = await Promise.all([
      chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-dev-shm-usage',
        ],
      }),
      startGateway(inject('binary'), command, settings),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await gateway?.stop();
  });
}

/** A test, named by a sentence that says what a person does and sees. */
export function test(sentence: string, body: (visit: Visit) => Promise<void>, timeout?: number) {
  plain(
    sentence,
    async () => {
      if (!browser || !gateway) throw new Error('call withGateway() at the head of the file');
      const here = gateway;
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(15_000);
      const wrong: string[] = [];
      const meant: RegExp[] = [];
      await context.exposeBinding('rosterViolation', (_, text: string) => wrong.push(`policy: ${text}`));
      await context.addInitScript(() => {
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
          const response = await context.request.post(`${here.url}/graphql`, {
            data: {
              query:
                'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
              variables: { email: who, password },
            },
          });
          const { token } = ((await response.json()) as { data: { signIn: { token: string | null } } }).data.signIn;
          expect(token, `sign-in as ${who}`).toBeTruthy();
          await page.goto(here.url + to);
        },
        picture: (view) => picture(page, view),
        looksRight: (view) => looksRight(page, view),
        expectErrors: (pattern) => meant.push(pattern),
      };
      try {
        await body(visit);
      } catch (error) {
        await picture(page, `failed-${sentence.replace(/\W+/g, '-').slice(0, 60)}`).catch(() => {});
        if (error instanceof Error && wrong.length > 0) error.message += `\nBesides: ${wrong.join('\n')}`;
        throw error;
      } finally {
        await context.close();
      }
      expect(
        wrong.filter((w) => !meant.some((p) => p.test(w))),
        'what no page may do',
      ).toEqual([]);
    },
    timeout,
  );
}

const shots = path.resolve(import.meta.dirname, 'shots');

async function picture(page: Page, view: string) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${view}.png`) });
}

async function looksRight(page: Page, view: string) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForFunction((s) => document.documentElement.dataset['mantineColorScheme'] === s, scheme);
    await page.evaluate(() => document.fonts.ready);
    await picture(page, `${view}-${scheme}`);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    const found = violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary ?? v.help}`),
    );
    expect(found, `axe on ${view}, ${scheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}
