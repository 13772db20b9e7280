import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { changed } from '../queries';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { OPERATION_UNDO, undo } from './acts';
import type { Operation } from './operation';

/** Plans the reverse of a run; nothing happens before that plan was looked at and run, too. */
export function UndoDialog({
  organization,
  operation,
  onClose,
  onPlanned,
}: {
  organization: string;
  operation: Operation;
  onClose: () => void;
  onPlanned: (id: string) => void;
}) {
  const act = useMutation({
    mutationFn: () => undo(operation.id),
    onSuccess: (id) => {
      void changed(organization);
      onPlanned(id);
    },
  });
  return (
    <Dialog onClose={onClose} title="Plan the undo?">
      <Stack gap="sm">
        <div>
          A new plan puts back each row that was done. You look at it first; nothing changes before you run it. What
          somebody has changed since is kept as it is now, and people come back only while seats are free.
        </div>
        {act.error && (
          <Alert color="red" title="There is no plan" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot aside={<CopyAsGraphQL document={OPERATION_UNDO} variables={{ input: { id: operation.id } }} />}>
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button loading={act.isPending} data-autofocus onClick={() => act.mutate()}>
            Plan the undo
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
