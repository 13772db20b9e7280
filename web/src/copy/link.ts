/** Returns a document without the indentation that it has in our source code. */
export function textOf(document: string): string {
  const lines = document
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const margin = Math.min(...lines.filter((l) => l.trim()).map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(margin)).join('\n');
}

/** Returns the URL of GraphiQL with a document filled in. It is in the fragment, which browsers do not send to servers. */
export function linkOf(document: string, variables: unknown): string {
  const given = new URLSearchParams({ query: textOf(document), variables: JSON.stringify(variables, null, 2) });
  return `/graphiql#${given.toString()}`;
}
