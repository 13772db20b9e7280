import type { TypedDocumentString } from './gql/graphql';

// A minimal graphql-transport-ws client for one subscription. Unlike a stream over HTTP/1.1, a WebSocket does not use one of the browser's six connections to
// an origin, so any number of tabs can subscribe. It is authenticated by the session's cookie.

interface Message {
  type: string;
  payload?: { data?: unknown };
}

interface Follower<R> {
  next: (data: R) => void;
  /** Called when the subscription starts or stops receiving. While it does not receive, important data must be polled. */
  connected: (is: boolean) => void;
}

const longest = 30_000;

/** Subscribes and reconnects automatically until the subscription completes, is refused, or the returned function stops it. */
export function follow<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { next, connected }: Follower<R>,
): () => void {
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let over = false;

  const end = () => {
    over = true;
    clearTimeout(timer);
    socket?.close(1000);
    connected(false);
  };
  const hear = (socket: WebSocket, { type, payload }: Message) => {
    const say = (message: object) => socket.send(JSON.stringify(message));
    if (type === 'ping') say({ type: 'pong' });
    else if (type === 'connection_ack')
      say({ type: 'subscribe', id: '1', payload: { query: document.toString(), variables } });
    else if (type === 'complete' || type === 'error') end();
    else if (type === 'next' && payload?.data) {
      failures = 0;
      connected(true);
      next(payload.data as R);
    }
  };
  const connect = () => {
    const address = new URL('/graphql', window.location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    const here = (socket = new WebSocket(address, 'graphql-transport-ws'));
    here.onopen = () => here.send(JSON.stringify({ type: 'connection_init' }));
    here.onmessage = (event: MessageEvent<string>) => {
      if (!over) hear(here, JSON.parse(event.data) as Message);
    };
    here.onclose = ({ code }) => {
      if (over) return;
      connected(false);
      if (code === 4401) return; // signed out: the next HTTP request handles it
      timer = setTimeout(connect, Math.min(longest, 1000 * 2 ** failures++) * (0.75 + Math.random() / 2));
    };
  };
  connect();
  return () => {
    if (!over) end();
  };
}
