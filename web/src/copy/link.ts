/** A document as people write it: without the margin that it has in our sources. */
export function textOf(document: string): string {
  const lines = document
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const margin = Math.min(...lines.filter((l) => l.trim()).map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(margin)).join('\n');
}

/** GraphiQL's address with a document filled in. Behind the "#" it is sent to nobody. */
export function linkOf(document: string, variables: unknown): string {
  const given = new URLSearchParams({ query: textOf(document), variables: JSON.stringify(variables, null, 2) });
  return `/graphiql#${given.toString()}`;
}
