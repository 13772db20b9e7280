import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { CheckIcon, WarningIcon } from '../icons';
import { Dialog } from './Dialog';
import classes from './secret.module.css';

interface Props {
  title: string;
  /** What the secret is, for example "Token". */
  label: string;
  secret: string;
  /** What to do with the secret now. */
  warning: string;
  /** Shown below the secret. */
  children?: ReactNode;
  close: () => void;
}

/** Shows a secret once. The dialog closes only by its button, so that a click outside does not lose the secret. */
export function SecretDialog({ title, label, secret, warning, children, close }: Props) {
  const clipboard = useClipboard({ timeout: 4000 });
  const noun = label.toLowerCase();
  return (
    <Dialog title={title} size="lg" lasting onClose={close}>
      <div className={classes.body}>
        <Alert color="yellow" variant="light" icon={<WarningIcon />}>
          {warning}
        </Alert>
        <Group align="end" wrap="nowrap">
          <TextInput
            label={label}
            value={secret}
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
            onClick={() => clipboard.copy(secret)}
          >
            {clipboard.copied ? 'Copied' : 'Copy'}
          </Button>
        </Group>
        <div role="status" className={classes.hint}>
          {clipboard.error
            ? `The browser blocked copying. Select the ${noun} and copy it yourself.`
            : clipboard.copied
              ? `The ${noun} has been copied.`
              : ''}
        </div>
        <div className={classes.hint}>{children}</div>
        <Group justify="end">
          <Button variant="default" onClick={close}>
            I’ve saved it
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
