import { createClient } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange, subscriptionExchange } from 'urql';

/** The gateway's address. Its host name is that of this page, localhost, so that the browser takes both for one site and sends the session cookie. */
export const gateway: string = import.meta.env['VITE_ROSTER'] ?? 'http://localhost:8080';

/** A client with an empty cache: a new one is made whenever somebody signs in or out. */
export function newClient(): Client {
  // It opens with the first subscription, closes after the last, and opens again when the connection is lost. The cookie goes along by itself.
  const socket = createClient({ url: `${gateway.replace(/^http/, 'ws')}/graphql`, retryAttempts: Infinity });
  return new Client({
    url: `${gateway}/graphql`,
    preferGetMethod: false,
    fetchOptions: {
      credentials: 'include', // the session cookie
      headers: { 'GraphQL-Require-Preflight': '1' }, // uploads need it: no foreign page can send it
    },
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query, variables: variables as Record<string, unknown> }, sink),
          }),
        }),
      }),
    ],
  });
}
