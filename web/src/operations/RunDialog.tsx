import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changed } from '../queries';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { useLimits } from '../shell/context';
import { OPERATION_RUN, Refused, run, runInput } from './acts';
import type { Operation } from './operation';
import classes from './operations.module.css';
import { countOf, outcomeGroups, outcomeNames } from './words';

/** The number of removals from which that number must be typed to confirm the run. */
const large = 100;

/** Shows a summary of a plan and runs it. */
export function RunDialog({
  organization,
  operation,
  onClose,
  onAgain,
}: {
  organization: string;
  operation: Operation;
  onClose: () => void;
  onAgain: () => void;
}) {
  const { counts } = operation;
  const { undoDays } = useLimits();
  const [typed, setTyped] = useState('');
  const act = useMutation({
    mutationFn: () => run(operation),
    onSuccess: onClose,
    onSettled: () => void changed(organization), // also if the run was refused, because the operation may have failed then
  });
  const removes = counts.removed >= large;
  const sure = !removes || typed.replace(/\D/g, '') === String(counts.removed);
  return (
    <Dialog onClose={onClose} title="Run this plan?">
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (sure && !act.isPending) act.mutate();
        }}
      >
        <Stack gap="sm">
          <ul className={classes.deeds}>
            {outcomeGroups
              .filter((g) => countOf(counts, g) > 0)
              .map((g) => (
                <li key={g} data-group={g}>
                  <strong>{countOf(counts, g).toLocaleString()}</strong> {outcomeNames[g].planned.toLowerCase()}
                </li>
              ))}
          </ul>
          <p className={classes.dim}>
            The run applies exactly this plan. Rows that someone else has changed since planning are refused. You can
            undo the run for {undoDays} days.
          </p>
          {removes && (
            <TextInput
              label={`Type ${counts.removed.toLocaleString()} to confirm`}
              description="The number of times a person loses access to an account."
              data-autofocus
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(e) => setTyped(e.currentTarget.value)}
            />
          )}
          {act.error && (
            <Alert color="red" title="Couldn’t run the plan" role="alert">
              {act.error.message}
              {act.error instanceof Refused && act.error.code === 'STALE' && (
                <Button variant="default" size="xs" mt="xs" display="block" onClick={onAgain}>
                  Plan again
                </Button>
              )}
            </Alert>
          )}
          <DialogFoot aside={<CopyAsGraphQL document={OPERATION_RUN} variables={{ input: runInput(operation) }} />}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              color={counts.removed > 0 ? 'red' : undefined}
              loading={act.isPending}
              aria-disabled={!sure || undefined}
              data-disabled={!sure || undefined}
              data-autofocus={removes ? undefined : true}
            >
              Run
            </Button>
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
