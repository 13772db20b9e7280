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
    text: 'Nothing has been changed. The plan stays in the list as canceled.',
    act: 'Discard',
  },
  PLANNING: {
    title: 'Stop planning?',
    text: 'Nothing has been changed. The rows read so far are discarded.',
    act: 'Stop planning',
  },
  QUEUED: {
    title: 'Cancel this operation?',
    text: 'It is still in the queue. Nothing has been changed.',
    act: 'Cancel operation',
  },
  RUNNING: {
    title: 'Stop this run?',
    text: 'It stops after the current rows. Changes already made are kept and can be undone; the other rows are not run.',
    act: 'Stop run',
  },
} as const;

/** Cancels an operation. */
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
  const { title, text, act: label } = words[operation.status as keyof typeof words];
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack gap="sm">
        <div>{text}</div>
        {act.error && (
          <Alert color="red" title="Couldn’t cancel the operation" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot aside={<CopyAsGraphQL document={OPERATION_CANCEL} variables={{ input: { id: operation.id } }} />}>
          <Button variant="default" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button color="red" loading={act.isPending} onClick={() => act.mutate()}>
            {label}
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
