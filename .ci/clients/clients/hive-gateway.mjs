import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { createClient } from 'graphql-sse';
import { csv, follows, isCorrected, isSignedOut, plans, Progress, signsIn } from '../daily.mjs';

export const packages = [['@graphql-hive/gateway-runtime', '@graphql-hive/gateway-runtime']];

export async function use(gateway, did) {
  const hive = createGatewayRuntime({
    proxy: { endpoint: gateway.graphql },
    schema: readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') ?? undefined }),
    },
    logging: false,
    multipart: true, // for uploads
  });
  const server = createServer(hive);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/graphql`;

  let headers = {};
  const send = async (body, more) => {
    const response = await fetch(url, { method: 'POST', headers: { ...headers, ...more }, body });
    const { data, errors } = await response.json();
    if (errors) throw Object.assign(new Error(JSON.stringify(errors)), { errors });
    return data;
  };
  const client = {
    ask(query, { source, ...variables } = {}) {
      if (!source?.csv)
        return send(JSON.stringify({ query, variables: { ...variables, ...(source && { source }) } }), {
          'Content-Type': 'application/json',
        });
      const form = new FormData();
      form.set('operations', JSON.stringify({ query, variables: { source: { csv: null } } }));
      form.set('map', JSON.stringify({ file: ['variables.source.csv'] }));
      form.set('file', source.csv);
      return send(form);
    },
    hold: (token) => (headers = { Authorization: `Bearer ${token}` }),
    codes: ({ errors }) => errors.map(({ extensions }) => extensions.code),
  };
  await signsIn(client);
  did('sign-in');
  await isCorrected(client);
  did('typed error');
  const planned = await plans(client, { csv: csv('hive') });
  did('upload');
  const events = createClient({ url, headers: () => headers });
  const messages = async function* () {
    for await (const { data } of events.iterate({ query: Progress, variables: { id: planned.id } })) yield data;
  };
  await follows(client, planned, messages());
  did('bulk run to its end by SSE');
  await isSignedOut(client);
  did('expired session');
  await hive[Symbol.asyncDispose]();
  server.closeAllConnections();
}
