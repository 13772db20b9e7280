import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { manySeats, seed, type Named } from './crowd';
import type { Gateway } from './gateway';
import { count, long } from './long';
import { expect, people, test, withGateway } from './test';

withGateway();

/** The short form scrolls a tenth of the people; ROSTER_TEST_LONG=1 scrolls all of them. */
const size = long ? 20_000 : 2_000;
const email = (i: number) => `crowd.${String(i).padStart(5, '0')}@aurora.example`;
const crowd: Named[] = Array.from({ length: size }, (_, i) => ({
  email: email(i),
  first: `Person ${String((i * 7919) % size).padStart(5, '0')}`,
  last: `Crowd`,
  handle: 'auroranews',
}));
const view = '/a/x/auroranews/users';

/** On an idle machine, time limits are asserted, too. Otherwise the times are only printed. */
const figures = process.env['ROSTER_E2E_FIGURES'] === '1';
const median = (of: number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? NaN;

let seeded: Promise<void> | undefined;
const here = (gateway: Gateway) =>
  (seeded ??= (async () => {
    const from = Date.now();
    await manySeats(gateway);
    await seed(gateway, crowd, 'The crowd');
    count('large', size);
    console.log(`seeded ${size} people by a file in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  })());

interface Seen {
  most: number;
  rows: Record<number, string>;
  twice: string[];
}

/** Records in the page which rows are rendered, and the maximum number at the same time. */
async function watch(page: Page) {
  await page.evaluate(() => {
    const body = document.querySelector('tbody');
    const seen: Seen = { most: 0, rows: {}, twice: [] };
    Object.assign(window, { rosterSeen: seen });
    const look = () => {
      const lines = body?.querySelectorAll<HTMLElement>('tr[data-index]') ?? [];
      seen.most = Math.max(seen.most, body?.querySelectorAll('tr').length ?? 0);
      for (const line of lines) {
        const at = Number(line.getAttribute('aria-rowindex'));
        const who = /crowd\.\d{5}@aurora\.example/.exec(line.textContent)?.[0] ?? line.textContent;
        if (seen.rows[at] !== undefined && seen.rows[at] !== who) seen.twice.push(`${at}: ${seen.rows[at]}, ${who}`);
        seen.rows[at] = who;
      }
    };
    look();
    if (body) new MutationObserver(look).observe(body, { childList: true, subtree: true, characterData: true });
  });
}
const seen = (page: Page) => page.evaluate(() => (window as unknown as { rosterSeen: Seen }).rosterSeen);

/** Returns the size of the page's heap in MB after garbage collection. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

const lastRow = (page: Page) =>
  page.evaluate(
    () => Number([...document.querySelectorAll('tbody tr[data-index]')].at(-1)?.getAttribute('aria-rowindex') ?? 0) - 1,
  );
/** Collects the gateway's time for each page of people, in ms. */
function answers(page: Page): number[] {
  const took: number[] = [];
  page.on('requestfinished', (r) => {
    if (r.postData()?.includes('query Members(')) took.push(r.timing().responseEnd - r.timing().requestStart);
  });
  return took;
}
const summary = (took: number[]) => `${took.length} pages, each answered in ${median(took).toFixed(0)} ms (median)`;
const totalOf = async (page: Page) => Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
const open = async (page: Page) => page.locator('tbody tr[data-index="5"]').waitFor();

describe(`${size.toLocaleString('en')} people on one account`, () => {
  test('are scrolled to the end by the wheel, with few rows in the document and steady memory', async ({
    page,
    gateway,
    as,
  }) => {
    await here(gateway);
    const took = answers(page);
    await as(people.manager, view);
    await open(page);
    const total = await totalOf(page);
    expect(total).toBeGreaterThanOrEqual(size);
    await watch(page);
    await page.getByRole('region', { name: /Users of/ }).hover();
    const heaps: number[] = [await heap(page)];
    const from = Date.now();
    for (let at = 0, quarter = 1, moved = Date.now(); at < total;) {
      await page.mouse.wheel(0, 1100);
      const next = await lastRow(page);
      if (next > at) moved = Date.now();
      else if (Date.now() - moved > 120_000) throw new Error(`it goes no further than row ${at}`);
      at = next;
      if (at >= (quarter * total) / 4) {
        quarter++;
        heaps.push(await heap(page));
      }
    }
    const seconds = (Date.now() - from) / 1000;
    const { most, rows, twice } = await seen(page);
    console.log(
      `scrolled ${total} rows in ${seconds.toFixed(1)} s, ${summary(took)}; at most ${most} rows in the document; heap ${heaps.map((h) => h.toFixed(1)).join(', ')} MB at the start and after each quarter`,
    );
    expect(most).toBeLessThanOrEqual(60);
    expect(twice).toEqual([]);
    expect(
      Array.from({ length: total }, (_, i) => i + 2).filter((i) => rows[i] === undefined).length,
      'rows that never came into the document',
    ).toBe(0);
    const emails = new Set(Object.values(rows));
    expect(crowd.filter((p) => !emails.has(p.email)).length, 'people who were never shown').toBe(0);
    const [first = 0, , , , last = 0] = heaps;
    expect(last - first).toBeLessThan(80);
  });

  test('are gone through by keyboard alone: End reads to the last, Home goes back, Page Up and Page Down go by ten', async ({
    page,
    gateway,
    as,
  }) => {
    await here(gateway);
    const took = answers(page);
    await as(people.manager, figures ? view : `${view}?q=person+00`); // a thousand people are enough, because they load the same way
    await open(page);
    const total = await totalOf(page);
    expect(total).toBeGreaterThanOrEqual(1000);
    await watch(page);
    await page.locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('PageDown');
    await page.locator('tbody tr[data-index="10"]:focus').waitFor();
    const from = Date.now();
    await page.keyboard.press('End');
    await page.locator(`tbody tr[data-index="${total - 1}"]:focus`).waitFor({ timeout: 300_000 });
    console.log(`End read ${total} rows in ${((Date.now() - from) / 1000).toFixed(1)} s: ${summary(took)}`);
    await page.keyboard.press('PageUp');
    await page.locator(`tbody tr[data-index="${total - 11}"]:focus`).waitFor();
    await page.keyboard.press('Home');
    await page.locator('tbody tr[data-index="0"]:focus').waitFor();
    for (let at = 0; at < 300; at += 10) await page.keyboard.press('PageDown');
    await page.locator('tbody tr[data-index="300"]:focus').waitFor();
    expect((await seen(page)).most).toBeLessThanOrEqual(60);
  });

  test('are filtered as one types', async ({ page, gateway, as }) => {
    await here(gateway);
    // Record when the request was sent, and when the response was painted.
    await page.addInitScript(() => {
      const times = { asked: 0, painted: 0 };
      Object.assign(window, { rosterTimes: times });
      const send = window.fetch.bind(window);
      window.fetch = (...args) => {
        if (typeof args[1]?.body === 'string' && args[1].body.includes('query Members('))
          Object.assign(times, { asked: performance.now(), painted: 0 });
        return send(...args);
      };
      const look = () => {
        const busy = document.querySelector('table[aria-busy="false"]');
        if (busy && times.asked > 0 && times.painted === 0) times.painted = performance.now();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await as(people.manager, view);
    await open(page);
    const took: number[] = [];
    const answered = answers(page);
    const field = page.getByRole('searchbox', { name: /Search/ });
    for (let i = 0; i < (long ? 20 : 8); i++) {
      const who = String((i * 977) % size).padStart(5, '0');
      // With fewer people, use more letters, so that no two searches are the same. Cached results are not requested again.
      const some = long ? 2 : 3;
      const text =
        [
          `crowd.${who}`,
          `Person ${who.slice(0, some)}`,
          `person ${who.slice(0, some + 1)}`,
          `.${who.slice(0, some + 1)}`,
        ][i % 4] ?? '';
      await page.evaluate(() =>
        Object.assign((window as unknown as { rosterTimes: object }).rosterTimes, { asked: 0, painted: 0 }),
      );
      await field.fill(text);
      const times = await page.waitForFunction(() => {
        const { asked, painted } = (window as unknown as { rosterTimes: { asked: number; painted: number } })
          .rosterTimes;
        return painted > 0 && painted - asked;
      });
      took.push((await times.jsonValue()) as number);
      await page
        .locator('tbody tr[data-index="0"]')
        .getByText(text.split(' ').at(-1) ?? '')
        .first()
        .waitFor();
    }
    const middle = median(took);
    console.log(
      `a filter's answer: median of ${took.length} ${middle.toFixed(0)} ms, slowest ${Math.max(...took).toFixed(0)} ms (${summary(answered)}), the 200 ms of waiting for more letters apart`,
    );
    if (figures) expect(middle).toBeLessThanOrEqual(300);
  });

  test('are read on when the gateway asks for patience, and kept when it cannot be reached', async ({
    page,
    gateway,
    as,
    expectErrors,
    looksRight,
  }) => {
    await here(gateway);
    expectErrors(/ERR_FAILED|429|503/);
    let refuse: 'throttled' | 'away' | undefined;
    let asked = 0;
    await page.route('**/graphql', (route) => {
      if (!refuse || !route.request().postData()?.includes('query Members(')) return route.continue();
      asked++;
      if (refuse === 'away') return route.abort();
      return route.fulfill({
        status: 200,
        contentType: 'application/json',
        body: JSON.stringify({
          errors: [{ message: 'Asked too much.', extensions: { code: 'THROTTLED', retryAfter: 1 } }],
        }),
      });
    });
    // Otherwise the console would reconnect by itself before the test tries again.
    await page.route('**/healthz', (route) => route.abort());
    await as(people.manager, view);
    await open(page);
    const status = page.getByRole('main').getByRole('status');
    const last = async () => Number(await page.locator('tbody tr[data-index]').last().getAttribute('data-index'));
    await page.locator('tbody tr[data-index="0"]').focus();
    refuse = 'throttled';
    await page.keyboard.press('End');
    await status.getByText('Too many requests. Loading resumes in a moment.').waitFor();
    await looksRight('list-waits');
    refuse = undefined;
    await expect.poll(last).toBeGreaterThan(400);
    await page.keyboard.press('Escape');
    await status.getByText('Loading all rows').waitFor({ state: 'detached' });
    refuse = 'away';
    const before = await last();
    await page.keyboard.press('End');
    await status.getByText(/^Only the first [\d,]+ were loaded\. Can’t reach the gateway/).waitFor();
    expect(await last()).toBeGreaterThanOrEqual(before - 1);
    await looksRight('list-broken');
    refuse = undefined;
    await status.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(last).toBeGreaterThan(before);
    expect(asked).toBeGreaterThan(1);
  });
});
