import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

// Chromium's headless shell renders pages like Chromium but has no windows, so a context with its first page takes only a third of the CPU time.
const installed = () =>
  [
    process.env['ROSTER_TEST_CHROMIUM'],
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((f) => f && existsSync(f));

// Each context opens a window, for which Chromium would preload pages of its own interface. Nobody sees them, and they take a fifth of a test's time. The flag
// replaces playwright-core's list of disabled features, so the list repeats them.
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

/** Returns the browser of this worker. All files of the worker share it, and each test has its own context. It ends with the worker. */
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
      // Pages exist for seconds, so optimizing compilers do not pay off. Unoptimized machine code is faster from the first call.
      '--js-flags=--no-maglev,--no-opt,--always-sparkplug',
      `--disable-features=${without.join(',')}`,
    ],
  }));
}
