import { Button, MultiSelect } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { platformNames, platforms } from '../account/platform';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { AccountsQuery } from '../gql/graphql';
import { AccountsIcon, SearchIcon } from '../icons';
import { Page } from '../page';
import { AllInBulk } from '../plan/Entry';
import { useOrganization } from '../shell/context';
import { orderOf } from '../table/order';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import type { AccountField, AccountsSearch } from './route';

const ACCOUNTS = graphql(`
  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
    organization(id: $organization) {
      id
      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }
      }
    }
  }
`);

type Account = NonNullable<AccountsQuery['organization']>['accounts']['edges'][number]['node'];

const columns: Column<Account, AccountField>[] = [
  { id: 'name', header: 'Account', sort: 'NAME', cell: (a) => <Link to="/a/$platform/$handle" params={{ platform: a.platform.toLowerCase(), handle: a.handle }} className="quiet-link"><strong>{a.name}</strong></Link> },
  { id: 'handle', header: 'Handle', sort: 'HANDLE', cell: (a) => `@${a.handle}` },
  { id: 'platform', header: 'Platform', width: '8rem', cell: (a) => platformNames[a.platform] },
  { id: 'group', header: 'Group', cell: (a) => a.group ?? '' },
  { id: 'primary', header: 'Primary user', cell: (a) => (a.primaryUser ? `${a.primaryUser.firstName} ${a.primaryUser.lastName}`.trim() || a.primaryUser.email : '') },
];

const route = getRouteApi('/app/accounts');

/** All accounts that the viewer reaches (S28, S29). */
export function AccountsPage() {
  const organization = useOrganization();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/accounts' });
  const set = (change: Partial<AccountsSearch>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const filter = { search: search.q, platform: search.platform, archived: false };
  const orderBy = orderOf(search.sort);
  const pages = usePages(['accounts', organization.id, 'list', filter, orderBy], async (after, signal) => {
    const found = (await execute(ACCOUNTS, { organization: organization.id, first: pageSize, after, filter, orderBy }, signal)).organization;
    if (!found) throw new Error('no organization');
    return found.accounts;
  });
  const filtered = Boolean(search.q ?? search.platform);
  return (
    <Page title="Accounts" about={`The social and video accounts of ${organization.name} that you reach.`} actions={<AllInBulk search={search} />}>
      <Toolbar>
        <SearchField label="Search accounts" value={search.q ?? ''} onChange={(q) => set({ q: q || undefined })} />
        <MultiSelect
          aria-label="Platforms" placeholder={search.platform ? undefined : 'All platforms'} data={platforms.map((p) => ({ value: p, label: platformNames[p] }))} clearable
          value={search.platform ?? []} onChange={(chosen) => set({ platform: chosen.length > 0 ? chosen : undefined })} miw={180}
          clearButtonProps={{ 'aria-label': 'Clear the platforms' }}
        />
      </Toolbar>
      <Table
        label="Accounts" noun={['account', 'accounts']} columns={columns} pages={pages} rowId={(a) => a.id} rowName={(a) => a.name} order={search.sort ?? 'NAME'} onOrder={(sort) => set({ sort: sort === 'NAME' ? undefined : sort })}
        onOpen={(a) => void navigate({ to: '/a/$platform/$handle', params: { platform: a.platform.toLowerCase(), handle: a.handle } })}
        resetKey={JSON.stringify([filter, orderBy])}
        empty={<EmptyState icon={<AccountsIcon />} title="No accounts yet">An account is one handle on one platform. Managers of the organization add them; then people get roles there.</EmptyState>}
        noMatch={filtered ? <EmptyState icon={<SearchIcon />} title="No account matches" action={<Button variant="default" onClick={() => set({ q: undefined, platform: undefined })}>Clear the filters</Button>}>Search looks into names and handles.</EmptyState> : undefined}
      />
    </Page>
  );
}
