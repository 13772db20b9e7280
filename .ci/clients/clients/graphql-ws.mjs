import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { follows, isCorrected, plans, Progress, rows, Seats } from '../daily.mjs';

export const packages = [['graphql-ws', 'graphql-ws']];

export async function use(gateway, did) {
  const open = [];
  const connect = (token) =>
    createClient({
      url: gateway.socket,
      webSocketImpl: WebSocket,
      connectionParams: { Authorization: `Bearer ${token}` },
      retryWait: () => Promise.resolve(),
      on: { connected: (socket) => open.push(socket) },
    });
  const socket = connect(await gateway.token());
  const first = async (query, variables) => (await socket.iterate({ query, variables }).next()).value;
  const client = {
    async ask(query, variables) {
      const { data, errors } = await first(query, variables);
      assert.equal(errors, undefined);
      return data;
    },
  };

  assert.ok((await client.ask(Seats)).organization.seatUsage.used > 0);
  did('query by token');
  await isCorrected(client);
  did('typed error');
  const planned = await plans(client, { rows: rows('graphql-ws') });
  const messages = async function* (query, variables) {
    for await (const { data } of socket.iterate({ query, variables })) yield data;
  };
  await follows(client, planned, messages(Progress, { id: planned.id }));
  did('bulk run to its end');

  // The connection breaks. The client reconnects, and the first message is the current state.
  const other = await plans(client, { rows: rows('graphql-ws-again') });
  const statuses = [];
  const before = open.length;
  for await (const { data } of socket.iterate({ query: Progress, variables: { id: other.id } })) {
    statuses.push(data.bulkOperationProgress.status);
    if (statuses.length === 1) open.at(-1).terminate();
    else break;
  }
  assert.deepEqual(statuses, ['PLANNED', 'PLANNED']);
  assert.ok(open.length > before);
  did('comes back after a broken connection');
  await socket.dispose();

  await assert.rejects(connect('rst_nobody').iterate({ query: Seats }).next(), (closed) => {
    assert.equal(closed.code, 4401);
    return true;
  });
  did('unknown session (4401)');
}
