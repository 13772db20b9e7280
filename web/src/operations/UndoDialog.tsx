import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { many } from '../count';
import { changed } from '../queries';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { OPERATION_UNDO, undo } from './acts';
import type { Operation } from './operation';

/** Plans the reverse of a run; nothing happens before that plan was looked at and run, too. */
export function UndoDialog({
  organization,
  operation,
  rows,
  onClose,
  onPlanned,
}: {
  organization: string;
  operation: Operation;
  /** The numbers of the chosen rows; all without them. */
  rows?: number[];
  onClose: () => void;
  onPlanned: (id: string) => void;
}) {
  const act = useMutation({
    mutationFn: () => undo(operation.id, rows),
    onSuccess: (id) => {
      void changed(organization);
      onPlanned(id);
    },
  });
  return (
    <Dialog
      onClose={onClose}
      title={rows ? `Undo ${many(rows.length, 'row')}?` : operation.undoneBy ? 'Undo the rest?' : 'Plan the undo?'}
    >
      <Stack gap="sm">
        <div>
          A new plan puts back{' '}
          {rows
            ? 'the selected rows'
            : operation.undoneBy
              ? 'each row that no undo has put back yet'
              : 'each row that was done'}
          . You look at it first; nothing changes before you run it. What somebody has changed since is kept as it is
          now, and people come back only while seats are free.
        </div>
        {act.error && (
          <Alert color="red" title="There is no plan" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot
          aside={<CopyAsGraphQL document={OPERATION_UNDO} variables={{ input: { id: operation.id, rows } }} />}
        >
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
