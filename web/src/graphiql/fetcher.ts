import type { Fetcher } from '@graphiql/toolkit';
import { Kind, OperationTypeNode } from 'graphql';
import { formOf } from './uploads';

/** Who sends a token of their own asks as its owner, so the browser's session is left out, then. */
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

/** Asks something of our own. */
export async function ask(query: string, variables: object): Promise<{ data?: unknown }> {
  return (await post({ query, variables }, 'application/json')).json() as Promise<{ data?: unknown }>;
}

/** Whether the browser's session is somebody's. */
export async function signedIn(): Promise<boolean> {
  return Boolean(((await ask('{ viewer { email } }', {})).data as { viewer?: unknown } | undefined)?.viewer);
}

/** Sends what was typed as the console would, with the browser's session or the typed headers; a subscription answers event by event. */
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
