import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { EachDialog } from '../action/EachDialog';
import { execute } from '../api';
import { many } from '../count';
import type { BulkStatus } from '../gql/graphql';
import { useApp } from '../shell/context';
import { BulkBar } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import { nothing } from '../table/selection';
import { OPERATION_CANCEL } from './acts';
import { isOver } from './words';

interface Row {
  id: string;
  status: BulkStatus;
  createdBy: string;
}

const noun = ['operation', 'operations'] as const;

/** Shows the actions for selected operations. */
export function OperationsBar<R extends Row>({
  chosen,
  exact,
  name,
}: {
  chosen: Chosen<R>;
  exact: boolean;
  name: (row: R) => string;
}) {
  const { viewer, standing } = useApp();
  const [open, setOpen] = useState(false);
  const manages = standing === 'manager' || standing === 'staff';
  return (
    <>
      <BulkBar chosen={chosen} noun={noun} exact={exact}>
        <Button size="compact-md" variant="default" color="red" onClick={() => setOpen(true)}>
          Discard or stop
        </Button>
      </BulkBar>
      {open && (
        <EachDialog
          title={(n) => `Discard or stop ${many(n, ...noun)}?`}
          about={
            <p>
              Plans that haven’t run are discarded. Runs stop after their current rows: changes already made are kept
              and can be undone.
            </p>
          }
          action="Discard or stop"
          danger
          chosen={chosen}
          noun={noun}
          name={name}
          refusal={(o) =>
            isOver(o.status)
              ? 'Has ended.'
              : manages || o.createdBy === viewer.email
                ? null
                : `Only ${o.createdBy}, who planned it, or a manager can do this.`
          }
          act={async (o) => (await execute(OPERATION_CANCEL, { input: { id: o.id } })).bulkOperationCancel?.userErrors}
          close={() => setOpen(false)}
          done={(n) => {
            setOpen(false);
            chosen.choose(nothing);
            notifications.show({ message: `Discarded or stopped ${many(n, ...noun)}.` });
          }}
        />
      )}
    </>
  );
}
