import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import type { Sent } from './code';

/** Returns the operation of the open tab as it would be sent. Variables that are not valid JSON are ignored. */
export function useOperation(): Sent {
  const { query, variables } = useGraphiQL((s) => s.tabs[s.activeTabIndex]) ?? { query: '', variables: '' };
  const operationName = useGraphiQL((s) => s.operationName);
  return { query: query ?? '', variables: read(variables), operationName: operationName ?? undefined };
}

function read(text: string | null | undefined): Record<string, unknown> {
  try {
    return tryParseJSONC(text ?? '') ?? {};
  } catch {
    return {};
  }
}
