import { dataOf, isOffline, unreachable } from './api';
import type { TypedDocumentString } from './gql/graphql';

/**
 * Sends a document with a file, according to the GraphQL multipart request specification, and reports the sent share from 0 to 1. The file is the variable at
 * `path`, for example "input.source.csv".
 */
export function upload<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  path: string,
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<R> {
  const form = new FormData();
  form.append(
    'operations',
    JSON.stringify({ query: document.toString(), variables }, (_, value: unknown) =>
      value instanceof Blob ? null : value,
    ),
  );
  form.append('map', JSON.stringify({ 0: [`variables.${path}`] }));
  form.append('0', file, 'upload.csv');
  return new Promise<R>((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch does not report the progress of uploads
    request.open('POST', '/graphql');
    request.setRequestHeader('Accept', 'application/graphql-response+json, application/json');
    request.setRequestHeader('GraphQL-Require-Preflight', '1'); // another site's form cannot send this header
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => {
      try {
        resolve(dataOf(request.responseText, request.status, request.getResponseHeader('X-Request-Id')) as R);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const offline = isOffline();
    request.onerror = () =>
      reject(unreachable(offline, 'The upload was interrupted. Check your connection, then try again.'));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
