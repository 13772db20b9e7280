import { Alert, Button, Code, Group, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Dialog } from '../dialog/Dialog';
import { CheckIcon, WarningIcon } from '../icons';
import classes from './apiclient.module.css';

/** A token, shown this once. It closes by its button alone, so that it is not lost by a click beside it. */
export function TokenDialog({ name, token, close }: { name: string; token: string; close: () => void }) {
  const clipboard = useClipboard({ timeout: 4000 });
  return (
    <Dialog title={`The token of ${name}`} size="lg" lasting onClose={close}>
      <div className={classes.token}>
        <Alert color="yellow" variant="light" icon={<WarningIcon />}>
          Copy it now, and keep it as you keep a password. It is not stored and never shown again.
        </Alert>
        <Group align="end" wrap="nowrap">
          <TextInput
            label="Token"
            value={token}
            readOnly
            flex={1}
            classNames={{ input: classes.secret }}
            onFocus={(e) => e.currentTarget.select()}
            data-autofocus
            autoComplete="off"
            spellCheck={false}
          />
          <Button
            w={110}
            leftSection={clipboard.copied ? <CheckIcon size={16} /> : undefined}
            onClick={() => clipboard.copy(token)}
          >
            {clipboard.copied ? 'Copied' : 'Copy'}
          </Button>
        </Group>
        <div role="status" className={classes.hint}>
          {clipboard.error
            ? 'The browser did not let us copy. Select the token and copy it yourself.'
            : clipboard.copied
              ? 'The token is on the clipboard.'
              : ''}
        </div>
        <div>
          <p className={classes.hint}>Try it:</p>
          <Code
            block
            className={classes.sample}
          >{`curl ${window.location.origin}/graphql -H 'Authorization: Bearer <token>' \\\n  -H 'Content-Type: application/json' -d '{"query": "{ viewer { apiClient { name scopes } } }"}'`}</Code>
        </div>
        <Group justify="end">
          <Button variant="default" onClick={close}>
            I have kept it
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
