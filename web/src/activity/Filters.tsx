import { Anchor, Pill } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useApp, useOrganization } from '../shell/context';
import { SearchField } from '../table/SearchField';
import { Toolbar } from '../table/Toolbar';
import { ActionFilter } from './ActionFilter';
import classes from './activity.module.css';
import { FilterSelect } from './FilterSelect';
import type { ActivitySearch } from './route';
import { SpanFilter } from './SpanFilter';
import { accountName, findAccounts, findPeople, operationOptions, personOptions } from './who';

interface Props {
  search: ActivitySearch;
  set: (change: Partial<ActivitySearch>) => void;
  clear: () => void;
  filtered: boolean;
}

/** Shows the filters of the activity, which are part of the URL: actor, person, account, action and dates. */
export function Filters({ search, set, clear, filtered }: Props) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const several = viewer.organizations.length > 1;
  const person = useQuery(personOptions(organization.id, search.user)).data;
  const operation = useQuery(operationOptions(organization.id, search.operation)).data;
  return (
    <>
      <Toolbar
        from={54}
        active={[search.user, search.account, search.action, search.from ?? search.to].filter(Boolean).length}
        search={
          <SearchField
            label="Filter by actor"
            value={search.actor ?? ''}
            onChange={(text) => set({ actor: text || undefined })}
          />
        }
      >
        <FilterSelect
          label="To whom"
          any="To anybody"
          nothing="Nobody matches"
          width={168}
          value={search.user}
          name={person?.name}
          onChange={(user) => set({ user })}
          queryKey={['users', organization.id, 'to filter']}
          find={(text, signal) => findPeople(organization.id, several, text, signal)}
        />
        <FilterSelect
          label="On which account"
          any="On any account"
          nothing="No account matches"
          width={192}
          value={search.account}
          name={accountName(search.account)}
          onChange={(account) => set({ account })}
          queryKey={['accounts', organization.id, 'to filter']}
          find={(text, signal) => findAccounts(organization.id, text, signal)}
        />
        <ActionFilter value={search.action ?? []} onChange={(action) => set({ action })} />
        <SpanFilter value={search} onChange={set} />
      </Toolbar>
      {filtered && (
        <p className={classes.sides}>
          {search.operation && (
            <Pill
              size="md"
              withRemoveButton
              removeButtonProps={{ 'aria-label': 'Show all operations', tabIndex: 0, 'aria-hidden': false }}
              onRemove={() => set({ operation: undefined })}
            >
              {operation?.label ? `Operation ${operation.label}` : 'One bulk operation'}
            </Pill>
          )}
          {search.user && person && (
            <span>
              What was done to {person.name}.{' '}
              <Anchor
                component="button"
                type="button"
                inherit
                onClick={() => set({ user: undefined, actor: person.email })}
              >
                Show what {person.name} did
              </Anchor>
            </span>
          )}
          <Anchor component="button" type="button" inherit onClick={clear}>
            Clear all filters
          </Anchor>
        </p>
      )}
    </>
  );
}
