import type { TypedDocumentString } from './gql/graphql';

/** A top-level error of the API, or code UNREACHABLE if the gateway could not be reached. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId?: string,
    /** The number of seconds to wait before a retry, with THROTTLED. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const isCode = (error: unknown, ...codes: string[]): error is ApiError =>
  error instanceof ApiError && codes.includes(error.code);

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; requestId?: string; retryAfter?: number } }[];
}

/** Reports whether the browser is offline. A request is sent anyway, because a gateway on the same machine can still respond. */
export const isOffline = (): boolean => typeof navigator !== 'undefined' && !navigator.onLine;

/** Returns the error for an unreachable gateway. If the browser is offline, it says that nothing was sent. */
export const unreachable = (offline: boolean, otherwise: string): ApiError =>
  new ApiError('UNREACHABLE', offline ? 'You are offline. Nothing was sent. Connect, then try again.' : otherwise);

/** Sends a document. Top-level errors are thrown as ApiError. The caller must check the payload's userErrors. */
export async function execute<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  let response: Response;
  const offline = isOffline();
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable(offline, 'Can’t reach the gateway. Check your connection, then try again.');
  }
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('UNREACHABLE', 'The connection was interrupted. Check your connection, then try again.');
  }
  return dataOf(text, response.status, response.headers.get('X-Request-Id')) as R;
}

/** Returns the data of a response body. Errors are thrown as ApiError. */
export function dataOf(text: string, status: number, request: string | null): unknown {
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    throw new ApiError(
      'UNREACHABLE',
      `The connection to the gateway failed with status ${status}. Try again in a moment.`,
    );
  }
  const error = answer.errors?.[0];
  if (error) {
    const { code, requestId, retryAfter } = error.extensions ?? {};
    throw new ApiError(code ?? 'INTERNAL', error.message, requestId ?? request ?? undefined, retryAfter);
  }
  return answer.data;
}
