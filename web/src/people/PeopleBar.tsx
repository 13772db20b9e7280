import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { ActionButton } from '../action/ActionButton';
import { usePlanRefusal } from '../operations/may';
import { texts } from '../address';
import { matchOf } from '../plan/matching';
import { placeOf } from '../plan/people';
import type { MatrixSearch } from '../plan/route';
import { useApp } from '../shell/context';
import { BulkBar, WithChosen } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import { CopyEmails } from '../table/CopyEmails';
import { nothing } from '../table/selection';
import type { Row } from './columns';
import { peopleFilter, type PeopleFilter } from './filter';
import { SuspendMany } from './SuspendMany';

/** What can be done with people who are selected. */
export function PeopleBar({
  chosen,
  exact,
  filter,
}: {
  chosen: Chosen<Row>;
  exact: boolean;
  /** The filter of the list. */
  filter: PeopleFilter;
}) {
  const { standing } = useApp();
  const navigate = useNavigate();
  const plan = usePlanRefusal();
  const managers =
    standing === 'manager' || standing === 'staff' ? null : 'Only managers of the organization can do this.';
  const filtered = Object.values(peopleFilter(filter)).some(Boolean);
  const all = chosen.selection.all && chosen.selection.but.size === 0;
  const [suspending, setSuspending] = useState(false);
  return (
    <>
      <BulkBar chosen={chosen} noun={['person', 'people']} exact={exact}>
        <ToPlan chosen={chosen} refusal={plan} filter={filter} change={{}}>
          Add to accounts
        </ToPlan>
        <ToPlan chosen={chosen} refusal={plan} filter={filter} change={{ do: 'ASSIGN', which: 'all' }}>
          Change roles
        </ToPlan>
        {all && filtered ? (
          // All that match are found by the filter when the plan is created, and not listed.
          <ActionButton
            size="compact-md"
            variant="default"
            refusal={managers ?? plan}
            onClick={() =>
              void navigate({
                to: '/business/new/offboard',
                search: ({ org }) => ({ org, ...peopleFilter(filter), who: 'match' }),
              })
            }
          >
            Offboard
          </ActionButton>
        ) : (
          <WithChosen
            chosen={chosen}
            refusal={managers ?? plan}
            act={(people) =>
              navigate({ to: '/business/new/offboard', search: ({ org }) => ({ org, ...placeOf(people, {}) }) })
            }
          >
            Offboard
          </WithChosen>
        )}
        <ActionButton size="compact-md" variant="default" refusal={managers} onClick={() => setSuspending(true)}>
          Suspend
        </ActionButton>
        <CopyEmails chosen={chosen} emailOf={(p) => p.email} />
      </BulkBar>
      {suspending && (
        <SuspendMany
          chosen={chosen}
          close={() => setSuspending(false)}
          done={(message) => {
            setSuspending(false);
            chosen.choose(nothing);
            notifications.show({ message });
          }}
        />
      )}
    </>
  );
}

/** Leads to a plan for those who are selected: all that match as their filter, others by name. */
function ToPlan({
  chosen,
  refusal,
  filter,
  change,
  children,
}: {
  chosen: Chosen<Row>;
  refusal: string | null;
  filter: PeopleFilter;
  change: Pick<MatrixSearch, 'do' | 'which'>;
  children: string;
}) {
  const navigate = useNavigate();
  const { selection } = chosen;
  const go = (who: MatrixSearch) =>
    navigate({ to: '/business/new', search: ({ org }) => ({ org, ...who, ...change }) });
  if (selection.all && selection.but.size === 0) {
    return (
      <ActionButton
        size="compact-md"
        variant="default"
        refusal={refusal}
        onClick={() => void go({ who: 'match', match: texts(matchOf(peopleFilter(filter))) })}
      >
        {children}
      </ActionButton>
    );
  }
  return (
    <WithChosen chosen={chosen} refusal={refusal} act={(people) => go(placeOf(people, {}))}>
      {children}
    </WithChosen>
  );
}
