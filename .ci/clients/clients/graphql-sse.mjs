import assert from 'node:assert/strict';
import { createClient, NetworkError } from 'graphql-sse';
import { follows, isCorrected, plans, Progress, rows, Seats } from '../daily.mjs';

export const packages = [['graphql-sse', 'graphql-sse']];

export async function use(gateway, did) {
  const connect = (token) =>
    createClient({ url: gateway.graphql, headers: { Authorization: `Bearer ${token}` }, retryAttempts: 0 });
  const events = connect(await gateway.token());
  const messages = async function* (query, variables) {
    for await (const { data, errors } of events.iterate({ query, variables })) {
      assert.equal(errors, undefined);
      yield data;
    }
  };
  const client = { ask: async (query, variables) => (await messages(query, variables).next()).value };

  assert.ok((await client.ask(Seats)).organization.seatUsage.used > 0);
  did('query by token');
  await isCorrected(client);
  did('typed error');
  const planned = await plans(client, { rows: rows('graphql-sse') });
  await follows(client, planned, messages(Progress, { id: planned.id }));
  did('bulk run to its end');

  await assert.rejects(connect('rst_nobody').iterate({ query: Seats }).next(), (error) => {
    assert.ok(error instanceof NetworkError);
    assert.equal(error.response.status, 401);
    return true;
  });
  did('unknown session (401)');
}
