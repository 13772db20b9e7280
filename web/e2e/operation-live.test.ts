import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { manySeats } from './crowd';
import { add, everywhere, plan, start, statusOf, type Plan } from './plans';
import { expect, people, test, withGateway } from './test';

withGateway();

const counts = (total: number, pending: number, more: object = {}) => ({
  total,
  pending,
  added: total,
  changed: 0,
  removed: 0,
  unchanged: 0,
  refused: 0,
  ...more,
});

/** Changes the responses for an operation, to show a state that a real operation leaves within a moment. */
async function pretend(page: Page, change: object) {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Operation(')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data: { bulkOperation: object } };
    return route.fulfill({ response, json: { data: { bulkOperation: { ...answer.data.bulkOperation, ...change } } } });
  });
}

/** Replaces the WebSocket with one that sends what the test says. */
async function stage(
  page: Page,
): Promise<{ step: (status: string, counts: object) => void; cut: () => Promise<void>; ready: Promise<void> }> {
  let open: { send: (text: string) => void; close: () => Promise<void> } | undefined;
  let tell = () => {};
  const ready = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.routeWebSocket('**/graphql', (socket) => {
    socket.onMessage((message) => {
      const { type } = JSON.parse(String(message)) as { type: string };
      if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
      if (type === 'subscribe') {
        open = socket;
        tell();
      }
    });
  });
  return {
    ready,
    step: (status, counts) => {
      const bulkOperationProgress = { status, counts, bulkOperation: { id: 'blk_1', done: counts } };
      open?.send(JSON.stringify({ type: 'next', id: '1', payload: { data: { bulkOperationProgress } } }));
    },
    cut: async () => open?.close(),
  };
}

describe('an operation under way', () => {
  let some: Plan | undefined;
  const planned = async (gateway: Parameters<typeof plan>[0]) =>
    (some ??= await plan(
      gateway,
      add('Press team', ['press.one@aurora.example', 'press.two@aurora.example'], ['aurorasports', 'auroraculture']),
    ));

  test('tells how far, how fast and how long, also in the tab’s title', async ({ page, gateway, as, looksRight }) => {
    const { id } = await planned(gateway);
    const socket = await stage(page);
    await pretend(page, { status: 'RUNNING', startedAt: new Date().toISOString(), counts: counts(40_000, 40_000) });
    await as(people.manager, `/business/${id}`);
    await socket.ready;
    await page.getByText('0 of 40,000 rows').waitFor();
    let pending = 40_000;
    await expect
      .poll(
        async () => {
          socket.step('RUNNING', counts(40_000, (pending -= 300)));
          return page.getByText(/rows a second/).isVisible();
        },
        { interval: 300 },
      )
      .toBe(true);
    await page.getByText(/ left$/).waitFor();
    await expect.poll(() => page.title()).toMatch(/^\d+ % · Press team - Roster$/);
    await looksRight('operation-running');
    await page.unrouteAll({ behavior: 'wait' });
    await pretend(page, {
      status: 'CANCELING',
      startedAt: new Date().toISOString(),
      counts: counts(40_000, pending),
    });
    socket.step('CANCELING', counts(40_000, pending));
    await page.getByText('Stopping after the current rows', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).hover();
    await page.getByRole('tooltip').getByText('It stops after the current rows.').waitFor();
  });

  test('is followed by asking while no subscription comes through', async ({ page, gateway, as }) => {
    const { id } = await planned(gateway);
    await page.routeWebSocket('**/graphql', (socket) => void socket.close({ code: 1013, reason: 'later' }));
    await pretend(page, { status: 'RUNNING', startedAt: new Date().toISOString(), counts: counts(4_000, 3_000) });
    await as(people.manager, `/business/${id}`);
    await page.getByText('1,000 of 4,000 rows').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await pretend(page, { status: 'RUNNING', startedAt: new Date().toISOString(), counts: counts(4_000, 1_000) });
    await page.getByText('3,000 of 4,000 rows').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByText('Nothing has been changed yet.').waitFor();
  });

  test('is followed on when a connection was cut', async ({ page, gateway, as }) => {
    const { id } = await planned(gateway);
    const socket = await stage(page);
    await pretend(page, { status: 'RUNNING', startedAt: new Date().toISOString(), counts: counts(4_000, 4_000) });
    await as(people.manager, `/business/${id}`);
    await socket.ready;
    await socket.cut();
    await expect
      .poll(async () => {
        socket.step('RUNNING', counts(4_000, 500));
        return page.getByText('3,500 of 4,000 rows').isVisible();
      })
      .toBe(true);
  });

  test('shows a plan that is being made, one that expired and a run that failed', async ({
    page,
    gateway,
    as,
    looksRight,
  }) => {
    const { id } = await planned(gateway);
    const socket = await stage(page);
    await pretend(page, {
      status: 'PLANNING',
      digest: null,
      seatImpact: null,
      counts: counts(1_000_000, 0, { added: 180_000, refused: 20_000 }),
    });
    await as(people.manager, `/business/${id}`);
    await socket.ready;
    await page.getByText('200,000 of 1,000,000 rows').waitFor();
    await looksRight('operation-planning');
    await page.unrouteAll({ behavior: 'wait' });
    await pretend(page, { status: 'EXPIRED' });
    await page.reload();
    await page.getByText('The plan has expired').waitFor();
    await looksRight('operation-expired');
    await page.unrouteAll({ behavior: 'wait' });
    await pretend(page, {
      status: 'FAILED',
      finishedAt: new Date().toISOString(),
      failure: {
        code: 'SEAT_EXHAUSTED',
        message: 'The organization is entitled to 126 seats and needs 134. Free 8 seats, or ask the vendor for more.',
      },
    });
    await page.reload();
    await page.getByText('Nothing was applied').waitFor();
    await looksRight('operation-failed');
  });

  test('runs 40,000 rows to their end', async ({ page, gateway, as, looksRight }) => {
    await manySeats(gateway);
    const large = await plan(gateway, everywhere('Everybody everywhere', 'crowd', 1_000));
    await as(people.manager, `/business/${large.id}?dialog=run`);
    await page.getByRole('dialog').getByRole('button', { name: 'Run' }).click();
    await page.getByText(/Finished.*40,000 rows in/).waitFor({ timeout: 300_000 });
    await page.getByRole('table', { name: 'Rows' }).getByText('Added').first().waitFor();
    await looksRight('operation-done');
  });

  test('stops after the rows at hand, and says what was reached', async ({ page, gateway, as, looksRight }) => {
    await manySeats(gateway);
    const made = await plan(gateway, everywhere('Everybody once more', 'throng', 1_000));
    // Open the confirmation before the run starts: the run takes only seconds, so only one click must remain.
    await pretend(page, { status: 'RUNNING', startedAt: new Date().toISOString(), counts: counts(40_000, 40_000) });
    await as(people.manager, `/business/${made.id}`);
    await page.getByText('Applying rows').waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Stop this run?' });
    await question.getByRole('button', { name: 'Stop run' }).waitFor();
    await start(gateway, made);
    await expect.poll(() => statusOf(gateway, made.id)).toBe('RUNNING');
    await question.getByRole('button', { name: 'Stop run' }).click();
    await expect.poll(() => statusOf(gateway, made.id)).toBe('CANCELED');
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await page.getByText(/^Stopped after [\d,]+ rows/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.getByRole('table', { name: 'Rows' }).getByRole('row').nth(3).waitFor();
    await looksRight('operation-stopped');
  });
});
