import { EachDialog } from '../action/EachDialog';
import { execute } from '../api';
import { manyPeople } from '../count';
import { nameOf } from '../person';
import type { Chosen } from '../table/chosen';
import { whyNot } from '../users/refused';
import type { Row } from './columns';
import { SUSPEND } from './SuspendDialog';

/** Suspends the selected people (H7). Successors for primary users can be chosen only on each person's page. */
export function SuspendMany({
  chosen,
  close,
  done,
}: {
  chosen: Chosen<Row>;
  close: () => void;
  done: (what: string) => void;
}) {
  return (
    <EachDialog
      title={(n) => `Suspend ${manyPeople(n)}?`}
      about={
        <p>
          They are signed out immediately and have no access until someone reactivates them. Their seats are freed, and
          their roles are kept.
        </p>
      }
      action="Suspend"
      danger
      chosen={chosen}
      noun={['person', 'people']}
      name={nameOf}
      refusal={(p) => (p.status === 'SUSPENDED' ? 'Is suspended already.' : p.canSuspend && whyNot(p.canSuspend))}
      act={async (p) => (await execute(SUSPEND, { input: { user: { id: p.id } } })).userSuspend?.userErrors}
      close={close}
      done={(n) => done(`Suspended ${manyPeople(n)}.`)}
    />
  );
}
