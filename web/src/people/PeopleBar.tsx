import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { ActionButton } from '../action/ActionButton';
import { usePlanRefusal } from '../operations/may';
import { placeOf } from '../plan/people';
import { ToPlan } from '../plan/ToPlan';
import { useApp } from '../shell/context';
import { BulkBar, WithChosen } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import { CopyEmails } from '../table/CopyEmails';
import { nothing } from '../table/selection';
import type { Row } from './columns';
import { peopleFilter, type PeopleFilter } from './filter';
import { SuspendMany } from './SuspendMany';

/** Shows the actions for selected people. */
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
  const toPlan = { chosen, refusal: plan, match: { people: peopleFilter(filter) }, personOf: (p: Row) => p };
  const [suspending, setSuspending] = useState(false);
  return (
    <>
      <BulkBar chosen={chosen} noun={['person', 'people']} exact={exact}>
        <ToPlan {...toPlan}>Add to accounts</ToPlan>
        <ToPlan {...toPlan} change={{ do: 'ASSIGN', which: 'all' }}>
          Change roles
        </ToPlan>
        {all && filtered ? (
          // The plan finds all matching people by the filter when it is created. They are not listed in the URL.
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
