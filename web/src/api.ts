import type { TypedDocumentString } from './gql/graphql';

/** A top-level error of the API, or none at all because the gateway was not reached. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId?: string,
    /** Seconds after which it may be tried again, with THROTTLED. */
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

/** Whether the browser knows of no network. A gateway on this machine may answer all the same, so that it is asked first. */
export const isOffline = (): boolean => typeof navigator !== 'undefined' && !navigator.onLine;

/** That the gateway was not reached, and whether anything can have been sent to it. */
export const unreachable = (offline: boolean, otherwise: string): ApiError =>
  new ApiError('UNREACHABLE', offline ? 'You are offline. Nothing was sent. Connect, then try again.' : otherwise);

/** Sends a document. What cannot be fixed by other input is thrown as an ApiError; userErrors are the caller's to read. */
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

/** The data of an answer's text; what went wrong is thrown as an ApiError. */
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
