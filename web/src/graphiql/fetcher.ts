import type { Fetcher } from '@graphiql/toolkit';
import { Kind, OperationTypeNode } from 'graphql';
import { formOf } from './uploads';

/** Sends a request. If it has a token of its own, the cookie of the browser's session is left out, so that the token's owner is the viewer. */
const post = (body: object | FormData, accept: string, typed: Record<string, string> = {}) => {
  const headers = new Headers(typed);
  headers.set('Accept', accept);
  if (!(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  return fetch('/graphql', {
    method: 'POST',
    credentials: headers.has('Authorization') ? 'omit' : 'same-origin',
    headers,
    body: body instanceof FormData ? body : JSON.stringify(body),
  });
};

/** Sends an operation of the console itself, not the user's. */
export async function ask(query: string, variables: object): Promise<{ data?: unknown }> {
  return (await post({ query, variables }, 'application/json')).json() as Promise<{ data?: unknown }>;
}

/** Reports whether the browser has a valid session. */
export async function signedIn(): Promise<boolean> {
  return Boolean(((await ask('{ viewer { email } }', {})).data as { viewer?: unknown } | undefined)?.viewer);
}

/** Sends the user's operation like the console does, with the browser's session or with the typed headers. A subscription returns each event. */
export const fetcher: Fetcher = async (params, options) => {
  const { query, operationName } = params;
  const variables: unknown = params.variables;
  const subscribes = options?.documentAST?.definitions.some(
    (d) =>
      d.kind === Kind.OPERATION_DEFINITION &&
      d.operation === OperationTypeNode.SUBSCRIPTION &&
      (!operationName || d.name?.value === operationName),
  );
  const request = { query, variables, operationName };
  const headers = options?.headers;
  if (!subscribes)
    return (
      await post(formOf(request) ?? request, 'application/graphql-response+json, application/json', headers)
    ).json() as Promise<never>;
  return events(await post(request, 'text/event-stream', headers)) as never;
};

async function* events(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    const whole = text.split(/\r?\n\r?\n/);
    text = whole.pop() ?? '';
    for (const event of whole) {
      const data = event
        .split(/\r?\n/)
        .filter((l) => l.startsWith('data:'))
        .map((l) => l.slice(5).trim())
        .join('\n');
      if (/^event: ?next/m.test(event) && data) yield JSON.parse(data) as unknown;
      if (/^event: ?complete/m.test(event)) return;
    }
  }
}
