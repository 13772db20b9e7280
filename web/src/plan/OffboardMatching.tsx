import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { manyPeople } from '../count';
import { EmptyState } from '../feedback/EmptyState';
import { UsersIcon } from '../icons';
import { peopleFilter } from '../people/filter';
import { useApp, useOrganization } from '../shell/context';
import { Make } from './Make';
import { nobody, useMatching } from './matching';
import { MatchingPeople } from './MatchingPeople';
import { inputOf } from './options';
import { OptionsField } from './OptionsField';
import classes from './plan.module.css';
import type { OffboardSearch } from './route';
import { Columns, Section } from './Section';
import { usePlan } from './send';
import { SuccessorField } from './SuccessorField';

const route = getRouteApi('/app/business/new/offboard');

/** Plans to offboard everyone who matches a filter. The people are determined when the plan is created (H51). */
export function OffboardMatching() {
  const organization = useOrganization();
  const { standing } = useApp();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new/offboard' });
  const set = (change: Partial<OffboardSearch>) =>
    void navigate({ to: '/business/new/offboard', search: (s) => ({ ...s, ...change }), replace: true });
  const found = useMatching(organization.id, { people: peopleFilter(search) });
  const plan = usePlan();

  if (standing === 'administrator') {
    return (
      <EmptyState icon={<UsersIcon />} title="Only managers can offboard people">
        To offboard someone, ask a manager of {organization.name}.
      </EmptyState>
    );
  }
  const total = found.data?.total ?? 0;
  const many = `${manyPeople(total)}${found.data?.exact === false ? ' or more' : ''}`;
  const input = {
    ...inputOf({ ...search, label: search.label ?? `Offboard ${many}` }, organization.id),
    source: { offboardSelection: found.data?.selection ?? nobody },
  };
  return (
    <Columns
      side={
        <>
          <output className={classes.sum} aria-label="People who match">
            <strong>{found.data ? total.toLocaleString() : '…'}</strong>{' '}
            {total === 1 ? 'person matches' : 'people match'}
            <span>All accounts. People without access are ignored.</span>
          </output>
          <Make
            todo={
              found.isSuccess && total === 0
                ? ['Choose a filter that someone matches.']
                : found.data
                  ? []
                  : ['Loading…']
            }
            making={plan.making}
            refused={plan.refused}
            input={input}
            onMake={plan.make}
            onCancel={plan.cancel}
          />
          <p className={classes.limits}>
            The plan is for everyone who matches when it is created, and shows each person and seat. You can undo the
            run for 30 days.
          </p>
        </>
      }
    >
      <Section
        number={1}
        title="People who leave"
        about="Everyone who matches the filters of the People page."
        aside={
          <Button variant="default" size="xs" onClick={() => set({ who: undefined })}>
            Choose people one by one
          </Button>
        }
      >
        <MatchingPeople found={found} />
      </Section>
      <Section number={2} title="Who takes over">
        <SuccessorField
          organization={organization.id}
          email={search.successor}
          onChange={(successor) => set({ successor })}
        />
      </Section>
      <Section number={3} title="Options">
        <OptionsField search={search} set={set} organization={organization.id} />
      </Section>
    </Columns>
  );
}
