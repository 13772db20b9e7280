import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';

// How a page looks: all rules of axe in both schemes, and pictures for people to look at.

const shots = path.resolve(import.meta.dirname, 'shots');

/** Pictures cost a tenth of the time and nothing is asserted on them, so they are taken where somebody wants to see them. */
const wanted = process.env['ROSTER_E2E_SHOTS'] === '1';

export async function keep(page: Page, view: string) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${view}.png`) });
}

export async function picture(page: Page, view: string) {
  if (wanted) await keep(page, view);
}

/**
 * What axe finds on the page. It is put into each document once and judges there. (The builder of @axe-core/playwright
 * loads it three times for each judgement and opens a second page, for frames of other origins, which no view has.)
 */
async function judge(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(page.frames(), 'axe judges one document').toHaveLength(1);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: { run: (at: Document, options: object) => Promise<AxeResults> } }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary ?? v.help}`),
    );
  });
}

export async function looksRight(page: Page, view: string) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForFunction((s) => document.documentElement.dataset['mantineColorScheme'] === s, scheme);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]')); // rows that are read again are pale
    await picture(page, `${view}-${scheme}`);
    expect(await judge(page), `axe on ${view}, ${scheme}`).toEqual([]);
    appendFileSync(inject('judged'), `${view} ${scheme}\n`);
  }
  await page.emulateMedia({ colorScheme: null });
}
