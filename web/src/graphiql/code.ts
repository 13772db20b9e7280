import { getOperationAST, Kind, OperationTypeNode, parse } from 'graphql';

/** An operation to send from another program. The generated code reads the token from the environment, so that it contains none. */
export interface Sent {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string | undefined;
}

/** Returns a URL that opens the operation in GraphiQL. The operation is in the fragment, which reaches no server and no log. */
export function linkTo({ query, variables }: Sent, origin: string): string {
  const fragment = new URLSearchParams({ query });
  if (Object.keys(variables).length > 0) fragment.set('variables', JSON.stringify(variables, null, 2));
  return `${origin}/graphiql#${fragment.toString()}`;
}

function subscribes({ query, operationName }: Sent): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false; // the document is still incomplete
  }
}

/** Reports whether a text is a document with an operation. */
export function sendable(query: string): boolean {
  try {
    return parse(query).definitions.some((d) => d.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return false;
  }
}

const body = ({ query, variables, operationName }: Sent, space?: number) =>
  JSON.stringify({ query, variables, ...(operationName ? { operationName } : {}) }, null, space);

const accepts = (sent: Sent) => (subscribes(sent) ? 'text/event-stream' : 'application/graphql-response+json');

/** Returns a curl command for a shell. */
export function curl(sent: Sent, origin: string): string {
  const quoted = body(sent).replaceAll("'", String.raw`'\''`);
  return `curl --no-buffer '${origin}/graphql' \\
  --header "Authorization: Bearer $ROSTER_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --header 'Accept: ${accepts(sent)}' \\
  --data '${quoted}'
`;
}

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** Returns JavaScript that uses fetch, for Node, Deno, Bun and browsers that have a token. */
export function fetched(sent: Sent, origin: string): string {
  const head = `const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: {
    Authorization: \`Bearer \${process.env.ROSTER_TOKEN}\`,
    'Content-Type': 'application/json',
    Accept: '${accepts(sent)}',
  },
  body: JSON.stringify(${indented(body(sent, 2), '  ')}),
});
`;
  if (subscribes(sent))
    return `${head}for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
  console.log(part);
}
`;
  return `${head}const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(data);
`;
}

/** Returns a Go program that uses only the standard library. */
export function golang(sent: Sent, origin: string): string {
  return `package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	body := strings.NewReader(${JSON.stringify(body(sent))})
	request, err := http.NewRequest(http.MethodPost, "${origin}/graphql", body)
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("ROSTER_TOKEN"))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "${accepts(sent)}")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	if _, err := io.Copy(os.Stdout, response.Body); err != nil {
		log.Fatal(err)
	}
}
`;
}
