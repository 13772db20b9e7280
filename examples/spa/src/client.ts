import { createClient } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange, subscriptionExchange } from 'urql';

/** The gateway's URL. Its host name is that of this page, localhost, so that for the browser both are the same site and it sends the session cookie. */
export const gateway: string = import.meta.env['VITE_ROSTER'] ?? 'http://localhost:8080';

/** Returns a client with an empty cache. Call it after each sign-in and sign-out. */
export function newClient(): Client {
  // Connects with the first subscription, disconnects after the last, and reconnects if the connection is lost. The browser sends the cookie.
  const socket = createClient({ url: `${gateway.replace(/^http/, 'ws')}/graphql`, retryAttempts: Infinity });
  return new Client({
    url: `${gateway}/graphql`,
    preferGetMethod: false,
    fetchOptions: {
      credentials: 'include', // sends the session cookie
      headers: { 'GraphQL-Require-Preflight': '1' }, // required for uploads: other sites cannot send it
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
