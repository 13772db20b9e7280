import type { GraphiQLPlugin } from '@graphiql/react';
import { useClipboard } from '@mantine/hooks';
import { curl, fetched, golang, linkTo, sendable, type Sent } from './code';
import { useOperation } from './operation';

function Text({ title, text, about }: { title: string; text: string; about: string }) {
  const clipboard = useClipboard({ timeout: 4000 });
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{about}</p>
      <button type="button" aria-label={`Copy ${title}`} onClick={() => clipboard.copy(text)}>
        {clipboard.copied ? 'Copied' : 'Copy'}
      </button>
      {/* It scrolls, so it must be reachable by keyboard. */}
      <pre tabIndex={0}>{text}</pre>
      <p role="status">{clipboard.error ? 'The browser blocked copying. Select the text and copy it yourself.' : ''}</p>
    </section>
  );
}

/** Shows a link to the operation of the open tab, and code that sends it with a token. */
function Code() {
  const operation = useOperation();
  const { origin } = window.location;
  return (
    <section aria-label="Link and code" className="code">
      <h2>Link and code</h2>
      {sendable(operation.query) ? (
        <Texts operation={operation} origin={origin} />
      ) : (
        <p>Write an operation. Here it is shown as a link, and as code that sends it.</p>
      )}
    </section>
  );
}

function Texts({ operation, origin }: { operation: Sent; origin: string }) {
  return (
    <>
      <Text
        title="Link"
        about="Opens this operation in GraphiQL for anyone who can sign in. Headers and files are not part of it."
        text={linkTo(operation, origin)}
      />
      <Text
        title="curl"
        about="The code reads a token from ROSTER_TOKEN: that of an API client, or what roster sign-in prints."
        text={curl(operation, origin)}
      />
      <Text title="fetch" about="For Node 20 or newer, Deno and Bun." text={fetched(operation, origin)} />
      <Text title="Go" about="A program that uses the standard library alone." text={golang(operation, origin)} />
    </>
  );
}

const Icon = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.500 5l-3 14" />
  </svg>
);

export const CODE: GraphiQLPlugin = { title: 'Link and code', icon: Icon, content: Code };
