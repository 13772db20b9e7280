import { Environment, Network, RecordSource, Store, type FetchFunction } from 'relay-runtime';

/** The gateway's address. Its host name is that of this page, localhost, so that the browser takes both for one site and sends the session cookie. */
const gateway: string = import.meta.env['VITE_ROSTER'] ?? 'http://localhost:8080';

/** Sends the SHA-256 of a document, which the compiler has put into persisted.json and the gateway has read: no text of a document leaves this page. */
const ask: FetchFunction = async ({ id, name }, variables) => {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    credentials: 'include', // the session cookie
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ documentId: `sha256:${id}`, operationName: name, variables }),
  });
  return response.json();
};

/** An environment with an empty store: a new one is made whenever somebody signs in or out. */
export const newEnvironment = () =>
  new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
