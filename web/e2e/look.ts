import type { AxeResults, RuleMetadata, RunOptions } from 'axe-core';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';

// Checks how a page looks: all rules of axe in both color schemes, and screenshots for people.

const shots = path.resolve(import.meta.dirname, 'shots');

/** Screenshots take a tenth of the time, and nothing is asserted on them, so they are optional. */
const wanted = process.env['ROSTER_E2E_SHOTS'] === '1';

export async function keep(page: Page, view: string) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${view}.png`) });
}

export async function picture(page: Page, view: string) {
  if (wanted) await keep(page, view);
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Returns the violations that axe finds on the page. The script is loaded once into each document. (The builder of @axe-core/playwright loads it
 * three times for each run, and opens a second page for frames of other origins, which no view has.)
 *
 * For the first color scheme, all rules run. For the second, only the rules about colors run, because the others would return the same again; but
 * if the elements, their boxes or their visibility have changed since the first run, all rules run.
 *
 * Returns null if rows were loaded again during the run, for example because another user changed something: while they load, rows are pale.
 */
async function judge(page: Page, second: boolean): Promise<string[] | null> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  expect(page.frames(), 'axe judges one document').toHaveLength(1);
  return page.evaluate(async (second) => {
    const here = window as unknown as {
      axe: {
        run: (at: Document, options: RunOptions) => Promise<AxeResults>;
        getRules: (tags: string[]) => RuleMetadata[];
      };
      rosterShape?: string;
    };
    const before = here.rosterShape;
    here.rosterShape = [
      document.documentElement.outerHTML.replace(/ data-mantine-color-scheme="\w+"/, ''),
      ...[...document.querySelectorAll('body, body *')].map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return [x, y, width, height, e.checkVisibility({ visibilityProperty: true, opacityProperty: true })].join();
      }),
    ].join('\n');
    const busy: boolean[] = [];
    const watch = new MutationObserver(() => busy.push(document.querySelector('[aria-busy="true"]') !== null));
    watch.observe(document, { attributeFilter: ['aria-busy'], childList: true, subtree: true });
    const colours = here.axe.getRules(['cat.color']).filter((r) => r.enabled !== false);
    const { violations } = await here.axe.run(document, {
      resultTypes: ['violations'],
      preload: { assets: ['media'] }, // no active rule needs the style sheets
      ...(second && here.rosterShape === before ? { runOnly: colours.map((r) => r.ruleId) } : {}),
    });
    watch.disconnect();
    if (busy.includes(true)) return null;
    return violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary ?? v.help}`),
    );
  }, second);
}

export async function looksRight(page: Page, view: string) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForFunction((s) => document.documentElement.dataset['mantineColorScheme'] === s, scheme);
    await page.evaluate(() => document.fonts.ready);
    let found: string[] | null = null;
    while (found === null) {
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]')); // rows are pale during a refetch
      await picture(page, `${view}-${scheme}`);
      found = await judge(page, scheme === 'dark');
    }
    expect(found, `axe on ${view}, ${scheme}`).toEqual([]);
    appendFileSync(inject('judged'), `${view} ${scheme}\n`);
  }
  await page.emulateMedia({ colorScheme: null });
}
