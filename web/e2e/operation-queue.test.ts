import { describe } from 'vitest';
import { manySeats } from './crowd';
import type { Gateway } from './gateway';
import { add, everywhere, plan, start, statusOf, type Plan } from './plans';
import { expect, people, test, withGateway } from './test';

// The run of a killed gateway continues after its lease ends, here after an hour. Until then, the operation stays in progress.
withGateway('demo', { ROSTER_BULK_LEASE: '1h' });

/** Starts an operation that stays in progress. If a run ends before the gateway is killed, it starts another one. */
async function stuck(gateway: Gateway, label: string): Promise<Plan> {
  await manySeats(gateway);
  for (let n = 1; n < 10; n++) {
    const made = await plan(gateway, everywhere(label, `crowd.${n}`, 1_000));
    await start(gateway, made);
    await expect.poll(() => statusOf(gateway, made.id)).not.toBe('QUEUED');
    await gateway.crash();
    if ((await statusOf(gateway, made.id)) === 'RUNNING') return made;
  }
  throw new Error('ten runs ended before the gateway was killed');
}

describe('an operation that waits for another', () => {
  test('says so, names the other, and is canceled', async ({ page, gateway, as }) => {
    await stuck(gateway, 'Everybody everywhere');
    const next = await plan(gateway, add('Next in line', ['next.inline@aurora.example'], ['aurorasports']));
    await as(people.manager, `/business/${next.id}`);
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    await start(gateway, next);
    await page.getByText('Waiting in the queue').waitFor();
    await page.getByRole('link', { name: 'Everybody everywhere' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Cancel operation' }).click();
    await page.getByText('Canceled before anything was changed').waitFor();
    expect(await statusOf(gateway, next.id)).toBe('CANCELED');
  });
});
