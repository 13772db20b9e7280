// The tests of Apollo Client, for the two versions in use. Their modules have different names, but do the same.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { parse } from 'graphql';
import WebSocket from 'ws';
import {
  account,
  Add,
  analyst,
  each,
  follows,
  isCorrected,
  isSignedOut,
  Members,
  plans,
  Progress,
  signsIn,
  twoPages,
} from './daily.mjs';

/**
 * Uses a version of Apollo Client.
 *
 * @param name begins the addresses of the people that it adds
 * @param apollo its modules, in one object
 * @param http makes the link for queries, from the options that all have
 * @param source is what it plans
 * @param codes finds the codes in what it throws
 */
export async function useApollo(gateway, did, { name, apollo, http, source, codes }) {
  let token;
  let requests = 0;
  const counting = (url, options) => {
    requests++;
    return fetch(url, options);
  };
  const send = http({
    uri: gateway.graphql,
    fetch: counting,
    headers: { 'GraphQL-Require-Preflight': '1' },
  });
  const signed = new apollo.ApolloLink((operation, forward) => {
    if (token) operation.setContext(({ headers }) => ({ headers: { ...headers, Authorization: `Bearer ${token}` } }));
    return forward(operation);
  });
  const socket = createClient({
    url: gateway.socket,
    webSocketImpl: WebSocket,
    connectionParams: () => ({ Authorization: `Bearer ${token}` }),
  });
  const subscribes = ({ query }) => query.definitions.some((d) => d.operation === 'subscription');
  const link = apollo.ApolloLink.split(
    subscribes,
    new apollo.GraphQLWsLink(socket),
    apollo.ApolloLink.from([signed, send]),
  );
  const cache = new apollo.InMemoryCache({
    typePolicies: { Account: { fields: { members: apollo.relayStylePagination() } } },
  });
  const sender = new apollo.ApolloClient({ link, cache, clientAwareness: { name: 'clients', version: '1' } });
  const client = {
    async ask(text, variables) {
      const document = parse(text);
      const mutates = document.definitions[0].operation === 'mutation';
      const answer = await (mutates
        ? sender.mutate({ mutation: document, variables })
        : sender.query({ query: document, variables, fetchPolicy: 'network-only' }));
      return answer.data;
    },
    hold: (held) => (token = held),
    codes,
  };
  await signsIn(client);
  did('sign-in');

  const query = parse(Members);
  const list = sender.watchQuery({ query, variables: { account } });
  const { data } = await new Promise((resolve, reject) => {
    list.subscribe({ next: (result) => !result.loading && resolve(result), error: reject });
  });
  assert.equal(data.account.members.edges.length, 2);
  await list.fetchMore({ variables: { after: data.account.members.pageInfo.endCursor } });
  const listed = () => sender.readQuery({ query, variables: { account } }).account.members;
  twoPages(listed());
  did('second page in the cache');

  // The edge of the payload is added to the list, and watchers see it without a request.
  const email = `${name}@aurora.example`;
  const roleIds = [await analyst(client)];
  const before = requests;
  await sender.mutate({
    mutation: parse(Add),
    variables: { account, email, roleIds },
    update(cache, { data: { membershipAdd } }) {
      cache.updateQuery({ query, variables: { account } }, (old) => ({
        account: {
          ...old.account,
          members: {
            ...old.account.members,
            totalCount: old.account.members.totalCount + 1,
            edges: [...old.account.members.edges, membershipAdd.membershipEdge],
          },
        },
      }));
    },
  });
  const { edges, totalCount } = list.getCurrentResult().data.account.members;
  assert.deepEqual([edges.length, edges.at(-1).node.user.email, requests - before], [5, email, 1]);
  assert.equal((await gateway.ask(Members, { account }, token)).account.members.totalCount, totalCount);
  did("payload's edge in the cache");

  await isCorrected(client);
  did('typed error');
  const planned = await plans(client, source);
  did(source.csv ? 'upload' : 'plan of rows');
  const messages = sender.subscribe({ query: parse(Progress), variables: { id: planned.id } });
  const datas = async function* () {
    for await (const { data } of each(messages)) yield data;
  };
  await follows(client, planned, datas());
  did('bulk run to its end');

  // If the gateway has no list of documents, the link learns that from the first response: one more request, only once.
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const hashes = apollo.createPersistedQueryLink({ sha256 });
  const persisted = new apollo.ApolloClient({
    link: apollo.ApolloLink.from([hashes, signed, send]),
    cache: new apollo.InMemoryCache(),
  });
  requests = 0;
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const { data } = await persisted.query({
      query: parse(`query Named${n} { organization { id name${n}: name } }`),
      fetchPolicy: 'no-cache',
    });
    assert.ok(data.organization[`name${n}`]);
  }
  assert.equal(requests, 7);
  did('APQ: 7 requests for 6 queries');

  await isSignedOut(client);
  did('expired session');
  await socket.dispose();
}
