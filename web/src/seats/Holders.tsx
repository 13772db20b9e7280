import { Badge, Button, Select } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { nameOf } from '../person';
import { whySeat } from '../people/words';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { SeatHoldersQuery } from '../gql/graphql';
import { SearchIcon, UsersIcon } from '../icons';
import type { Organization } from '../shell/viewer';
import { orderOf } from '../table/order';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { Time } from '../time/Time';
import { holders, type SeatField, type SeatsSearch } from './route';

// Everyone who is active or invited uses a seat, and nobody else does (H2).
const HOLDERS = graphql(`
  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
    organization(id: $organization) {
      id
      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id firstName lastName email status seatHeldSince seatReason } }
      }
    }
  }
`);

type Holder = NonNullable<SeatHoldersQuery['organization']>['users']['edges'][number]['node'];

const columns: Column<Holder, SeatField>[] = [
  { id: 'name', header: 'Name', width: '18%', sort: 'NAME', cell: (u) => <strong>{nameOf(u)}</strong> },
  { id: 'email', header: 'Email', width: '24%', sort: 'EMAIL', cell: (u) => <span title={u.email}>{u.email}</span> },
  {
    id: 'status',
    header: 'Status',
    width: '6.5rem',
    cell: (u) =>
      u.status === 'INVITED' ? (
        <Badge variant="light" color="yellow" tt="none">
          Invited
        </Badge>
      ) : (
        <Badge variant="light" color="green" tt="none">
          Active
        </Badge>
      ),
  },
  { id: 'since', header: 'Since', width: '9rem', cell: (u) => <Time at={u.seatHeldSince} fallback="" /> },
  {
    id: 'why',
    header: 'Reason',
    cell: (u) => {
      const why = whySeat(u.email, u.seatReason);
      return <span title={why}>{why}</span>;
    },
  },
];

const route = getRouteApi('/app/seats');

export function Holders({ organization }: { organization: Organization }) {
  const { q, status, sort } = route.useSearch();
  const navigate = useNavigate({ from: '/seats' });
  const set = (change: Partial<SeatsSearch>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const filter = { search: q, status: status ? [status] : [...holders] };
  const orderBy = orderOf(sort);
  const pages = usePages(['users', organization.id, 'seats', filter, orderBy], async (after, signal) => {
    const found = (
      await execute(HOLDERS, { organization: organization.id, first: pageSize, after, filter, orderBy }, signal)
    ).organization;
    if (!found) throw new Error('no organization');
    return found.users;
  });
  return (
    <>
      <Toolbar>
        <SearchField label="Search people" value={q ?? ''} onChange={(text) => set({ q: text || undefined })} />
        <Select
          aria-label="Status"
          data={[
            { value: '', label: 'Active and invited' },
            { value: 'ACTIVE', label: 'Active' },
            { value: 'INVITED', label: 'Invited' },
          ]}
          allowDeselect={false}
          w={180}
          value={status ?? ''}
          onChange={(chosen) => set({ status: chosen === 'ACTIVE' || chosen === 'INVITED' ? chosen : undefined })}
        />
      </Toolbar>
      <Table
        label="People with a seat"
        noun={['person', 'people']}
        columns={columns}
        view="seats"
        pages={pages}
        files={[
          {
            label: 'People',
            rows: 'One row for each person',
            path: `/organizations/${organization.id}/people.csv`,
            filter,
            orderBy,
          },
        ]}
        rowId={(u) => u.id}
        rowName={nameOf}
        order={sort ?? 'NAME'}
        onOrder={(next) => set({ sort: next === 'NAME' ? undefined : next })}
        resetKey={JSON.stringify([filter, orderBy])}
        empty={
          <EmptyState icon={<UsersIcon />} title="No one uses a seat">
            A person uses a seat when they are on an account or have an organization role.
          </EmptyState>
        }
        noMatch={
          q || status ? (
            <EmptyState
              icon={<SearchIcon />}
              title="No one matches"
              action={
                <Button variant="default" onClick={() => set({ q: undefined, status: undefined })}>
                  Clear filters
                </Button>
              }
            >
              Try a different search or filter. Search covers names, emails and usernames of people with a seat.
            </EmptyState>
          ) : undefined
        }
      />
    </>
  );
}
