import assert from 'node:assert/strict';
import { ClientError, GraphQLClient } from 'graphql-request';
import { account, isCorrected, isSignedOut, Members, plans, rows, signsIn } from '../daily.mjs';

export const packages = [['graphql-request', 'graphql-request']];

export async function use(gateway, did) {
  const sender = new GraphQLClient(gateway.graphql);
  const client = {
    ask: (text, variables) => sender.request(text, variables),
    hold: (token) => sender.setHeader('Authorization', `Bearer ${token}`),
    codes(error) {
      assert.ok(error instanceof ClientError);
      return error.response.errors.map(({ extensions }) => extensions.code);
    },
  };
  await signsIn(client);
  did('sign-in');

  const seen = new Set();
  let [after, total] = [null, 0];
  do {
    const { edges, pageInfo, totalCount } = (await client.ask(Members, { account, after })).account.members;
    for (const { node } of edges) seen.add(node.id);
    [after, total] = [pageInfo.hasNextPage ? pageInfo.endCursor : null, totalCount];
  } while (after);
  assert.ok(total > 2);
  assert.equal(seen.size, total);
  did('all pages');

  await isCorrected(client);
  did('typed error');
  await plans(client, { rows: rows('graphql-request') });
  did('plan of rows');
  await isSignedOut(client);
  did('expired session');
}
