import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { changed } from '../queries';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { cancel, OPERATION_CANCEL } from './acts';
import type { Operation } from './operation';

const words = {
  PLANNED: {
    title: 'Discard this plan?',
    text: 'Nothing was changed, and nothing will be. The plan stays in the list as canceled.',
    act: 'Discard',
    keep: 'Keep it',
  },
  PLANNING: {
    title: 'Stop planning?',
    text: 'Nothing was changed. What was read so far is dropped.',
    act: 'Stop planning',
    keep: 'Go on',
  },
  QUEUED: {
    title: 'Cancel before it begins?',
    text: 'It waits for its turn; nothing was changed yet, and nothing will be.',
    act: 'Cancel it',
    keep: 'Keep waiting',
  },
  RUNNING: {
    title: 'Stop the run?',
    text: 'It stops after the rows at hand. What was done stays, and can be undone; the rest is left as it is.',
    act: 'Stop the run',
    keep: 'Let it run',
  },
} as const;

/** Ends an operation before its end. */
export function CancelDialog({
  organization,
  operation,
  onClose,
}: {
  organization: string;
  operation: Operation;
  onClose: () => void;
}) {
  const act = useMutation({
    mutationFn: () => cancel(operation.id),
    onSuccess: onClose,
    onSettled: () => void changed(organization),
  });
  const { title, text, act: label, keep } = words[operation.status as keyof typeof words];
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack gap="sm">
        <div>{text}</div>
        {act.error && (
          <Alert color="red" title="It goes on" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot aside={<CopyAsGraphQL document={OPERATION_CANCEL} variables={{ input: { id: operation.id } }} />}>
          <Button variant="default" onClick={onClose}>
            {keep}
          </Button>
          <Button color="red" loading={act.isPending} data-autofocus onClick={() => act.mutate()}>
            {label}
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
