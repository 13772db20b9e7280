import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

// Chromium's headless shell shows pages as Chromium does and has no windows: a context and its first page take it a third of the
// processor's time.
const installed = () =>
  [
    process.env['ROSTER_TEST_CHROMIUM'],
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((f) => f && existsSync(f));

// Each context opens a window, for which Chromium would get a page of its own frame ready: nobody sees it, and it takes a
// fifth of a test's time. The list replaces playwright-core's own, so it repeats that.
const without = [
  'PreloadTopChromeWebUI',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

let browser: Promise<Browser> | undefined;

/** The browser of this worker, which serves all its files: every test has a context of its own in it. It ends with the worker. */
export function theBrowser(): Promise<Browser> {
  const executablePath = installed();
  if (!executablePath) throw new Error('Chromium is needed: install it, or name it in ROSTER_TEST_CHROMIUM');
  return (browser ??= chromium.launch({
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
      // A page lives for seconds: what the optimizing compilers cost, it does not get back. Machine code that is not optimized pays from the first call.
      '--js-flags=--no-maglev,--no-opt,--always-sparkplug',
      `--disable-features=${without.join(',')}`,
    ],
  }));
}
