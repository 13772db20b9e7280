// Tries a gateway as a subgraph: composes it with a second subgraph that extends User, by Apollo's composition and by WunderGraph's, and asks both through Apollo's gateway.
//   node try.mjs URL TOKEN OTHER_TOKEN    the tokens of somebody who sees people, and of somebody who sees themselves only
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { composeServices } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { graphql, parse } from 'graphql';

const [roster, token, other] = process.argv.slice(2);

const ask = async (url, bearer, query) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

// The second subgraph knows the badges of people, and of Roster's types only that a User has an id.
const people = (await ask(roster, token, '{ organization { users(first: 3) { edges { node { id email } } } } }')).data.organization.users.edges;
const badges = new Map(people.map(({ node }, i) => [node.id, `badge ${i + 1}`]));
const badgesSDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { badges: [User]! }
  type User @key(fields: "id") { id: ID! badge: String }
`;
const badgesSchema = buildSubgraphSchema({
  typeDefs: parse(badgesSDL),
  resolvers: {
    Query: { badges: () => [...badges.keys()].map((id) => ({ id })) },
    User: { __resolveReference: ({ id }) => ({ id }), badge: ({ id }) => badges.get(id) ?? null },
  },
});
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(body);
    const answer = await graphql({ schema: badgesSchema, source: query, variableValues: variables });
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const badgesURL = `http://127.0.0.1:${server.address().port}/`;

const { sdl } = (await ask(roster, token, '{ _service { sdl } }')).data._service;
const services = [
  { name: 'roster', url: roster, typeDefs: parse(sdl) },
  { name: 'badges', url: badgesURL, typeDefs: parse(badgesSDL) },
];

const { supergraphSdl, errors, hints } = composeServices(services);
assert.deepEqual(errors ?? [], []);
console.log(`@apollo/composition: composed, ${supergraphSdl.length} characters, ${hints?.length ?? 0} hints`);

const federated = federateSubgraphs({
  subgraphs: services.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs })),
  version: ROUTER_COMPATIBILITY_VERSION_ONE,
});
assert.ok(federated.success, String(federated.errors));
console.log(`@wundergraph/composition: composed, ${federated.warnings.length} warnings`);

const gateway = new ApolloGateway({
  supergraphSdl,
  logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
  buildService: ({ url }) =>
    new RemoteGraphQLDataSource({
      url,
      willSendRequest({ request, context }) {
        if (url === roster && context.token) request.http.headers.set('authorization', `Bearer ${context.token}`);
      },
    }),
});
const { executor } = await gateway.load();
const asked = (query, bearer) =>
  executor({
    request: { query },
    document: parse(query),
    source: query,
    queryHash: query,
    context: { token: bearer },
    cache: new Map(),
    metrics: {},
    logger: console,
    overallCachePolicy: { restrict() {}, policyIfCacheable() {}, maxAge: undefined, scope: undefined },
  });

// From Roster to the other one.
const list = await asked('{ organization { users(first: 3) { edges { node { email badge } } } } }', token);
assert.deepEqual(list.errors ?? [], []);
assert.deepEqual(
  list.data.organization.users.edges.map(({ node }) => `${node.email} ${node.badge}`),
  people.map(({ node }, i) => `${node.email} badge ${i + 1}`),
);
// From the other one to Roster, by _entities.
const there = '{ badges { badge email organizationRole } }';
const entities = await asked(there, token);
assert.deepEqual(entities.errors ?? [], []);
assert.deepEqual(entities.data.badges.map((user) => user.email), people.map(({ node }) => node.email));
// Each entity with the rights of whoever asks: those who are not theirs to see are null.
const own = await asked(there, other);
assert.deepEqual(own.data.badges, people.map(() => null));
const stranger = await asked(there, '');
assert.ok(stranger.errors.some((error) => error.extensions.code === 'UNAUTHENTICATED'), JSON.stringify(stranger));
assert.ok(!people.some(({ node }) => JSON.stringify(stranger).includes(node.email)));
// An error of Roster keeps its code.
const refused = await asked('{ organization { seatUsage { used } } }', other);
assert.ok(refused.errors.some((error) => error.extensions.code === 'FORBIDDEN'), JSON.stringify(refused));
console.log('@apollo/gateway: both subgraphs answer, with the rights of whoever asks');

await gateway.stop();
server.close();
