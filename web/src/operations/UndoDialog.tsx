import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { many } from '../count';
import { changed } from '../queries';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { OPERATION_UNDO, undo } from './acts';
import type { Operation } from './operation';

/** Plans the undo of a run. It changes nothing until that plan is run. */
export function UndoDialog({
  organization,
  operation,
  rows,
  onClose,
  onPlanned,
}: {
  organization: string;
  operation: Operation;
  /** The numbers of the chosen rows, or undefined for all. */
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
      title={rows ? `Undo ${many(rows.length, 'row')}?` : operation.undoneBy ? 'Undo the rest?' : 'Undo this run?'}
    >
      <Stack gap="sm">
        <div>
          A new plan undoes{' '}
          {rows
            ? 'the selected rows'
            : operation.undoneBy
              ? 'every row that has not been undone yet'
              : 'every row that was applied'}
          . You can review it before anything changes. Access that someone has changed since then is kept, and people
          are added back only while seats are free.
        </div>
        {act.error && (
          <Alert color="red" title="Couldn’t create the plan" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot
          aside={<CopyAsGraphQL document={OPERATION_UNDO} variables={{ input: { id: operation.id, rows } }} />}
        >
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={act.isPending} data-autofocus onClick={() => act.mutate()}>
            Create undo plan
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
