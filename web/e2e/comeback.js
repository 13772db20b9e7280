// Subscribes to an operation with each client that front ends use for subscriptions, set up as in its guide, and reports what each receives. It is built with
// the packages of examples/spa.
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient as createEvents } from 'graphql-sse';
import { createClient as createSocket } from 'graphql-ws';
import { Client, subscriptionExchange } from 'urql';

window.followWithAll = (url, token, query, variables) => {
  const say = (client, heard) => void window.hear(client, heard);
  const told =
    (client) =>
    ({ data, error, errors }) =>
      say(client, error || errors ? `error: ${JSON.stringify(error ?? errors)}` : data.bulkOperationProgress.status);
  const sink = (client) => ({
    next: told(client),
    error: (e) => say(client, `error: ${e}`),
    complete: () => say(client, 'complete'),
  });
  const socket = () =>
    createSocket({
      url: url.replace(/^http/, 'ws'),
      connectionParams: { Authorization: `Bearer ${token}` },
    });

  socket().subscribe({ query, variables }, sink('graphql-ws'));

  createEvents({ url, headers: { Authorization: `Bearer ${token}` } }).subscribe(
    { query, variables },
    sink('graphql-sse'),
  );

  const urqls = socket();
  new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: urqls.subscribe({ query, variables }, sink) }),
        }),
      }),
    ],
  })
    .subscription(query, variables)
    .subscribe(told('urql'));

  new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([new GraphQLWsLink(socket())]) })
    .subscribe({ query: gql(query), variables })
    .subscribe(sink('Apollo'));
};
