import { Alert } from '@mantine/core';
import { UndoLast, type Change } from './UndoLast';

/** A message about a change, and the change to undo if it was a single one. */
export interface Done {
  what: string;
  change?: Change | undefined;
}

/** Shows what was changed, and a link to undo it. */
export function DoneAlert({ done, onClose }: { done: Done | undefined; onClose: () => void }) {
  return (
    <div role="status">
      {done && (
        <Alert
          variant="light"
          color="green"
          py="xs"
          mb="sm"
          withCloseButton
          closeButtonLabel="Close message"
          onClose={onClose}
        >
          {done.what}
          {done.change && <UndoLast change={done.change} label={done.what} />}
        </Alert>
      )}
    </div>
  );
}
