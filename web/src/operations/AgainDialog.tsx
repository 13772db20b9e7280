import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { changed } from '../queries';
import { many } from '../count';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { useApp } from '../shell/context';
import { againInput, fixable, OPERATION_AGAIN, planAgain, takingOf, type Taking } from './again';
import type { Operation } from './operation';
import type { Origin } from './origin';
import { TakingFields } from './TakingFields';

interface Props {
  organization: string;
  operation: Operation;
  origin: Origin | null;
  /** All rows, or only the refused ones. */
  part: 'all' | 'refused';
  onClose: () => void;
  onPlanned: (id: string) => void;
}

/** Plans the same rows again, against the current data. */
export function AgainDialog({ organization, operation, origin, part, onClose, onPlanned }: Props) {
  const { viewer } = useApp();
  const [taking, setTaking] = useState<Taking>(takingOf(operation, viewer.email));
  const input = againInput(organization, operation, part, taking);
  const act = useMutation({
    mutationFn: () => planAgain(input),
    onSuccess: (id) => {
      void changed(organization);
      onPlanned(id);
    },
  });
  const rows = part === 'refused' ? operation.counts.refused : operation.counts.total;
  const undoes = operation.undoes != null;
  return (
    <Dialog onClose={onClose} title={part === 'refused' ? 'Plan the refused rows again?' : 'Plan again?'}>
      <Stack gap="sm">
        <div>
          {part === 'refused'
            ? `A new plan is created for the ${many(rows, 'refused row')}, without changes. Fix the reasons for the refusals first.`
            : 'A new plan is created for the same rows, checked against the current people, accounts and seats.'}{' '}
          You can review it before anything changes.
        </div>
        <TakingFields origin={origin} undoes={undoes} taking={taking} onChange={setTaking} />
        {part === 'refused' && (
          <div>
            To change the rows,{' '}
            {fixable(operation, origin) && (
              <>
                <Link
                  to="/business/$operation"
                  params={{ operation: operation.id }}
                  search={({ org }) => ({ org, view: 'fix' as const })}
                >
                  fix them here
                </Link>
                , or{' '}
              </>
            )}
            <a href={`${operation.csv ?? ''}?outcome=REFUSED`} download>
              download them
            </a>
            , fix the file, and upload it as a new operation.
          </div>
        )}
        {act.error && (
          <Alert color="red" title="Couldn’t create the plan" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot aside={<CopyAsGraphQL document={OPERATION_AGAIN} variables={{ input }} />}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={act.isPending} data-autofocus onClick={() => act.mutate()}>
            Create plan
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
