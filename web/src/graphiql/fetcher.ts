import type { Fetcher } from '@graphiql/toolkit';
import { Kind, OperationTypeNode } from 'graphql';

const post = (body: unknown, accept: string) =>
  fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(body),
  });

/** Asks something of our own. */
export async function ask(query: string, variables: object): Promise<{ data?: unknown }> {
  return (await post({ query, variables }, 'application/json')).json() as Promise<{ data?: unknown }>;
}

/** Whether the browser's session is somebody's. */
export async function signedIn(): Promise<boolean> {
  return Boolean(((await ask('{ viewer { email } }', {})).data as { viewer?: unknown } | undefined)?.viewer);
}

/** Sends what was typed as the console would, with the browser's session; a subscription answers event by event. */
export const fetcher: Fetcher = async (params, options) => {
  const { query, operationName } = params;
  const variables: unknown = params.variables;
  const subscribes = options?.documentAST?.definitions.some(
    (d) =>
      d.kind === Kind.OPERATION_DEFINITION &&
      d.operation === OperationTypeNode.SUBSCRIPTION &&
      (!operationName || d.name?.value === operationName),
  );
  if (!subscribes)
    return (
      await post({ query, variables, operationName }, 'application/graphql-response+json, application/json')
    ).json() as Promise<never>;
  return events(await post({ query, variables, operationName }, 'text/event-stream')) as never;
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
