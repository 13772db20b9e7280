import { Badge, Button, Checkbox, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ButtonLink } from '../action/ButtonLink';
import { RowMenu } from '../action/RowMenu';
import { EmptyState } from '../feedback/EmptyState';
import { OrganizationIcon, PlusIcon, SearchIcon, WarningIcon } from '../icons';
import { useKey } from '../keyboard/keys';
import { Page } from '../page';
import { level } from '../seats/words';
import { useApp } from '../shell/context';
import { SearchField } from '../table/SearchField';
import { pageSize, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { customerOptions, customers, type Customer } from './organizations';
import type { StaffSearch } from './route';
import { StaffDialogs } from './StaffDialogs';

function Seats({ of: { seatUsage: s } }: { of: Customer }) {
  const at = level(s);
  return (
    <>
      {s.used.toLocaleString()} of {s.entitled == null ? 'unlimited' : s.entitled.toLocaleString()}
      {s.overBy > 0 ? (
        <Badge variant="light" color="red" tt="none" ml={8}>
          {s.overBy.toLocaleString()} over
        </Badge>
      ) : at === 'full' ? (
        <Badge variant="light" color="red" tt="none" ml={8}>
          Full
        </Badge>
      ) : at === 'near' ? (
        <Badge variant="light" color="yellow" tt="none" ml={8}>
          Nearly full
        </Badge>
      ) : null}
    </>
  );
}

const route = getRouteApi('/app/staff');

const levels = { near: 'NEAR', full: 'FULL', over: 'OVER' } as const;

/** Lists the vendor's customers, for its staff only. */
export function StaffPage() {
  const { viewer } = useApp();
  if (!viewer.isStaff)
    return (
      <EmptyState
        whole
        icon={<WarningIcon />}
        title="Only Roster staff can see this page"
        action={<ButtonLink to="/accounts">See your accounts</ButtonLink>}
      >
        Ask your Roster representative if you need more seats or Business Manager.
      </EmptyState>
    );
  return <Organizations />;
}

function Organizations() {
  const { q, seats, archived, dialog, of, account } = route.useSearch();
  const navigate = useNavigate({ from: '/staff' });
  const set = (change: Partial<StaffSearch>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const open = (next: StaffSearch['dialog'], slug?: string) =>
    void navigate({ search: (s) => ({ ...s, dialog: next, of: slug, account: undefined }) });
  const filter = { archived: archived === 'yes', seats: seats ? levels[seats] : null };
  const pages = usePages(['organizations', 'list', q ?? '', filter], (after, signal) =>
    customers({ first: pageSize, after, search: q, filter }, signal),
  );
  const shown = pages.rows.find((o) => o.slug === of);
  const asked = useQuery({ ...customerOptions(of ?? ''), enabled: of !== undefined && !shown });
  useKey('n', () => open('new'));
  const changes = (o: Customer) => [
    { label: 'Edit name or short name', act: () => open('edit', o.slug) },
    { label: 'Set seat limit', act: () => open('seats', o.slug) },
    {
      label: o.businessManagerEnabled ? 'Turn off Business Manager' : 'Turn on Business Manager',
      act: () => open('business', o.slug),
    },
    { label: 'Remove a primary user', danger: true, act: () => open('primary', o.slug) },
    { label: 'Archive', danger: true, act: () => open('archive', o.slug) },
  ];
  const columns: Column<Customer>[] = [
    {
      id: 'name',
      header: 'Organization',
      cell: (o) => (
        <Link to="/accounts" search={{ org: o.slug }} className="quiet-link">
          <strong>{o.name}</strong>
        </Link>
      ),
    },
    { id: 'slug', header: 'Short name', width: '22%', cell: (o) => o.slug },
    { id: 'seats', header: 'Seats used', width: '15rem', cell: (o) => <Seats of={o} /> },
    {
      id: 'business',
      header: 'Business Manager',
      width: '10rem',
      cell: (o) =>
        o.businessManagerEnabled ? (
          <Badge variant="light" color="green" tt="none">
            On
          </Badge>
        ) : (
          <Badge variant="light" color="gray" tt="none">
            Off
          </Badge>
        ),
    },
    {
      id: 'actions',
      header: 'Actions',
      headerHidden: true,
      width: '2.75rem',
      align: 'end',
      cell: (o) => (
        <RowMenu
          of={o.name}
          actions={[
            { label: 'Open', act: () => void navigate({ to: '/accounts', search: { org: o.slug } }) },
            ...(o.archivedAt ? [{ label: 'Restore', act: () => open('restore', o.slug) }] : changes(o)),
          ]}
        />
      ),
    },
  ];
  return (
    <Page
      title="Organizations"
      about={
        archived
          ? 'Archived customers. Only staff can see them, and nothing in them can change until they are restored.'
          : 'Customers, their seats and Business Manager access.'
      }
      actions={
        <Button leftSection={<PlusIcon size={16} />} onClick={() => open('new')}>
          New organization
        </Button>
      }
    >
      <Toolbar>
        <SearchField label="Search organizations" value={q ?? ''} onChange={(text) => set({ q: text || undefined })} />
        <Select
          aria-label="Seats"
          placeholder="Any seats"
          clearable
          w={170}
          clearButtonProps={{ 'aria-label': 'Clear seats' }}
          data={[
            { value: 'near', label: 'Nearly full' },
            { value: 'full', label: 'Full' },
            { value: 'over', label: 'Over the limit' },
          ]}
          value={seats ?? null}
          onChange={(chosen) => set({ seats: (chosen as StaffSearch['seats']) ?? undefined })}
        />
        <Checkbox
          label="Archived"
          checked={archived === 'yes'}
          onChange={(e) => set({ archived: e.currentTarget.checked ? 'yes' : undefined })}
        />
      </Toolbar>
      <Table
        label="Organizations"
        noun={archived ? ['archived organization', 'archived organizations'] : ['organization', 'organizations']}
        columns={columns}
        rowId={(o) => o.id}
        rowName={(o) => o.name}
        resetKey={JSON.stringify([q, seats, archived])}
        pages={pages}
        onOpen={(o) => void navigate({ to: '/accounts', search: { org: o.slug } })}
        empty={
          <EmptyState
            icon={<OrganizationIcon />}
            title="No organizations yet"
            action={<Button onClick={() => open('new')}>Create your first organization</Button>}
          >
            An organization is a customer with seats, accounts and people. You invite its first manager, who sets up the
            rest.
          </EmptyState>
        }
        noMatch={
          q || seats || archived ? (
            <EmptyState
              icon={<SearchIcon />}
              title={archived ? 'No archived organizations match' : 'No organizations match'}
              action={
                <Button variant="default" onClick={() => set({ q: undefined, seats: undefined, archived: undefined })}>
                  Clear filters
                </Button>
              }
            >
              Try a different search or filter. Search covers names and short names.
            </EmptyState>
          ) : undefined
        }
      />
      <StaffDialogs
        dialog={dialog}
        customer={shown ?? asked.data ?? undefined}
        account={account}
        close={() => open(undefined)}
      />
    </Page>
  );
}
