import { Environment, Network, RecordSource, Store, type FetchFunction } from 'relay-runtime';

/** The gateway's URL. Its host name is that of this page, localhost, so that for the browser both are the same site and it sends the session cookie. */
const gateway: string = import.meta.env['VITE_ROSTER'] ?? 'http://localhost:8080';

/** Sends the SHA-256 of a document. The compiler has written the document to persisted.json, which the gateway has loaded, so this page sends no document text. */
const ask: FetchFunction = async ({ id, name }, variables) => {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    credentials: 'include', // sends the session cookie
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ documentId: `sha256:${id}`, operationName: name, variables }),
  });
  return response.json();
};

/** Returns an environment with an empty store. Call it after each sign-in and sign-out. */
export const newEnvironment = () =>
  new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
