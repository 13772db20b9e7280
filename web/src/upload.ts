import { ApiError } from './api';
import type { TypedDocumentString } from './gql/graphql';

/** Sends a document with one file in its variables, by the multipart request specification. The path is as in "variables.input.source.csv". */
export async function upload<R, V>(document: TypedDocumentString<R, V>, variables: V, path: string, file: File): Promise<R> {
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: document.toString(), variables }));
  form.append('map', JSON.stringify({ 0: [path] }));
  form.append('0', file);
  let answer: { data?: R | null; errors?: { message: string; extensions?: { code?: string; requestId?: string } }[] };
  try {
    const response = await fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers: { Accept: 'application/graphql-response+json, application/json', 'GraphQL-Require-Preflight': '1' }, body: form });
    answer = (await response.json()) as typeof answer;
  } catch {
    throw new ApiError('UNREACHABLE', 'The gateway cannot be reached. Check your connection, then try again.');
  }
  const error = answer.errors?.[0];
  if (error) throw new ApiError(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.requestId);
  return answer.data as R;
}
