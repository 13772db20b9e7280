import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { theBrowser } from './browser';
import { startGateway, type Gateway } from './gateway';

// Pages on their own origin, for front ends that the gateway does not serve.

/** The path of the repository. */
export const top = path.resolve(import.meta.dirname, '../..');

/** Returns the path of an example. */
export const example = (name: string) => path.join(top, 'examples', name);

/** Runs a script of an example's package.json. */
export const script = (name: string, command: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  execFileSync('npm', ['run', '--silent', command, ...args], {
    cwd: example(name),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Console messages after expected errors: the browser's own, and Relay's about a payload without the edge of an @appendEdge. */
const refusal = /^Failed to load resource|Expected the server edge to be non-null/;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Elsewhere {
  origin: string;
  gateway: Gateway;
  /** The gateway's URL for the origin's pages. It has the host name of the pages, so that the browser sends the cookie. */
  address: string;
  /** Serves a folder at the origin, and opens its page in a new browser context. It throws at the end if the page reports an error. */
  open: (folder: string, look: (page: Page) => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts a demo that allows an origin, and a server for the origin's pages. The settings are additional ones of the gateway. */
export async function startElsewhere(settings: Record<string, string> = {}): Promise<Elsewhere> {
  let shown = '';
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(shown, name === '/' ? 'index.html' : path.normalize(name));
    readFile(file).then(
      (body) => response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const [gateway, browser] = await Promise.all([
    startGateway(inject('binary'), inject('demo'), 'demo', { ...settings, ROSTER_ALLOWED_ORIGINS: origin }),
    theBrowser(),
  ]);
  const open = async (folder: string, look: (page: Page) => Promise<void>) => {
    shown = folder;
    const context = await browser.newContext();
    context.setDefaultTimeout(60_000);
    try {
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (e) => wrong.push(e.message));
      page.on('console', (m) => {
        if (m.type() === 'error' && !refusal.test(m.text())) wrong.push(m.text());
      });
      await look(page);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    } finally {
      await context.close();
    }
  };
  const stop = async () => {
    server.close();
    await gateway.stop();
  };
  return { origin, gateway, address: gateway.url.replace('127.0.0.1', 'localhost'), open, stop };
}
