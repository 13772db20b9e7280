import { Button } from '@mantine/core';
import type { TypedDocumentString } from '../gql/graphql';
import { CodeIcon } from '../icons';
import { linkOf, textOf } from './link';

/** Copies the document that a dialog would send, and opens GraphiQL in a new tab with the document and its variables filled in. */
export function CopyAsGraphQL<R, V>({ document, variables }: { document: TypedDocumentString<R, V>; variables: V }) {
  return (
    <Button
      component="a"
      href={linkOf(document.toString(), variables)}
      target="_blank"
      rel="noopener"
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<CodeIcon size={15} />}
      title="Copy this request and open it in GraphiQL in a new tab"
      onClick={() => {
        navigator.clipboard.writeText(textOf(document.toString())).catch(() => {
          /* ignored: the new tab shows the document, too */
        });
      }}
    >
      Copy as GraphQL
    </Button>
  );
}
