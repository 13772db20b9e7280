import assert from 'node:assert/strict';
import { Client, fetchExchange } from '@urql/core';
import { offlineExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import {
  account,
  Add,
  analyst,
  csv,
  each,
  follows,
  isCorrected,
  isSignedOut,
  Members,
  plans,
  Progress,
  signsIn,
  twoPages,
} from '../daily.mjs';

export const packages = [
  ['@urql/core', '@urql/core'],
  ['@urql/exchange-graphcache', '@urql/exchange-graphcache'],
];

/** Returns a minimal storage of a browser, for opening a page again while offline. */
function storage() {
  const kept = new Map();
  return {
    readData: async () => Object.fromEntries(kept),
    writeData: async (changes) => Object.entries(changes).forEach(([key, value]) => kept.set(key, value)),
    readMetadata: async () => [],
    writeMetadata: async () => {},
    onOnline() {},
  };
}

export async function use(gateway, did) {
  let token;
  const schema = await gateway.ask(getIntrospectionQuery(), {}, await gateway.token());
  // Objects without an id are part of their parent, and edges have a cursor.
  const roots = ['Query', 'Mutation', 'Subscription'];
  const objects = schema.__schema.types.filter(
    ({ kind, name }) => kind === 'OBJECT' && !name.startsWith('__') && !roots.includes(name),
  );
  const parts = objects.filter(({ fields }) => !fields.some((f) => f.name === 'id'));
  const options = {
    schema,
    keys: Object.fromEntries(
      parts.map(({ name, fields }) => [
        name,
        fields.some((f) => f.name === 'cursor') ? ({ cursor }) => cursor : () => null,
      ]),
    ),
    resolvers: { Account: { members: relayPagination() } },
    updates: {
      Mutation: {
        membershipAdd({ membershipAdd: { membershipEdge } }, variables, cache) {
          if (!membershipEdge) return;
          const it = { __typename: 'Account', id: accountId };
          const lastPage = cache
            .inspectFields(it)
            .filter(({ fieldName }) => fieldName === 'members')
            .at(-1);
          const list = cache.resolve(it, lastPage.fieldKey);
          cache.link(list, 'edges', [...cache.resolve(list, 'edges'), membershipEdge]);
        },
      },
    },
  };
  const connect = (exchange, fetch = globalThis.fetch) =>
    new Client({
      url: gateway.graphql,
      fetch,
      preferGetMethod: false,
      fetchSubscriptions: true,
      fetchOptions: () => ({
        headers: { 'GraphQL-Require-Preflight': '1', ...(token && { Authorization: `Bearer ${token}` }) },
      }),
      exchanges: [exchange, fetchExchange],
    });
  const kept = storage();
  const sender = connect(offlineExchange({ ...options, storage: kept }));
  let accountId;
  const send = async (text, variables, context) => {
    const { data, error } = await (
      text.startsWith('mutation') ? sender.mutation(text, variables) : sender.query(text, variables ?? {}, context)
    ).toPromise();
    if (error) throw error;
    return data;
  };
  const client = {
    ask: (text, variables) => send(text, variables, { requestPolicy: 'network-only' }),
    hold: (held) => (token = held),
    codes: (error) => error.graphQLErrors.map(({ extensions }) => extensions.code),
  };
  await signsIn(client);
  did('sign-in');

  const page = async (after) => (await send(Members, { account, after })).account;
  const first = await page(null);
  accountId = first.id;
  assert.equal(first.members.edges.length, 2);
  twoPages((await page(first.members.pageInfo.endCursor)).members);
  did('second page in the cache');

  const roleIds = [await analyst(client)];
  const email = 'urql@aurora.example';
  const { membershipAdd } = await client.ask(Add, { account, email, roleIds });
  assert.deepEqual(membershipAdd.userErrors, []);
  const cached = await send(Members, { account, after: null }, { requestPolicy: 'cache-only' });
  assert.deepEqual(
    [cached.account.members.edges.length, cached.account.members.edges.at(-1).node.user.email],
    [5, email],
  );
  did("payload's edge in the cache");

  // A page that is opened again while offline shows the stored data.
  await new Promise((resolve) => setTimeout(resolve)); // writes are batched
  const offline = connect(offlineExchange({ ...options, storage: kept }), () =>
    Promise.reject(new TypeError('there is no network')),
  );
  const shown = await offline.query(Members, { account, after: null }, { requestPolicy: 'cache-first' }).toPromise();
  assert.deepEqual(shown.data?.account.members.edges, cached.account.members.edges, String(shown.error));
  did('offline');

  await isCorrected(client);
  did('typed error');
  const planned = await plans(client, { csv: csv('urql') });
  did('upload');
  const messages = async function* () {
    const results = sender.subscription(Progress, { id: planned.id });
    for await (const { data, error, hasNext } of each({ subscribe: ({ next }) => results.subscribe(next) })) {
      assert.ifError(error);
      if (!hasNext) return; // the last result is repeated at the end of the stream
      yield data;
    }
  };
  await follows(client, planned, messages());
  did('bulk run to its end by SSE');

  await isSignedOut(client);
  did('expired session');
}
