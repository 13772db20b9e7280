import { Code } from '@mantine/core';
import { SecretDialog } from '../dialog/SecretDialog';
import classes from './apiclient.module.css';

/** Shows a token once, and how to try it. */
export function TokenDialog({ name, token, close }: { name: string; token: string; close: () => void }) {
  return (
    <SecretDialog
      title={`The token of ${name}`}
      label="Token"
      secret={token}
      warning="Copy the token now and store it like a password. It is not stored and won’t be shown again."
      close={close}
    >
      <p>Try it:</p>
      <Code
        block
        className={classes.sample}
      >{`curl ${window.location.origin}/graphql -H 'Authorization: Bearer <token>' \\\n  -H 'Content-Type: application/json' -d '{"query": "{ viewer { apiClient { name scopes } } }"}'`}</Code>
    </SecretDialog>
  );
}
