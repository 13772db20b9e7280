import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { addressOf } from '../account/account';
import { AccountName } from '../account/AccountName';
import { mayNotManage } from '../account/manage';
import { ActionButton } from '../action/ActionButton';
import { ButtonLink } from '../action/ButtonLink';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { AccountsQuery } from '../gql/graphql';
import { AccountsIcon, PlusIcon, SearchIcon } from '../icons';
import { useKey } from '../keyboard/keys';
import { Page } from '../page';
import { nameOf } from '../person';
import { AllInBulk, useMay } from '../plan/Entry';
import { useApp, useOrganization } from '../shell/context';
import { orderOf } from '../table/order';
import { useChosen } from '../table/chosen';
import { pageSize, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';
import { AccountsBar } from './AccountsBar';
import { AddAccount } from './AddAccount';
import { accountFilter } from './filter';
import { Filters } from './Filters';
import type { AccountField, AccountsSearch } from './route';
import { SavedViews } from '../views/SavedViews';

const ACCOUNTS = graphql(`
  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
    organization(id: $organization) {
      id
      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id platform handle name group archived primaryUser { id firstName lastName email } primaryAccount { id platform handle name archived } } }
      }
    }
  }
`);

type Account = NonNullable<AccountsQuery['organization']>['accounts']['edges'][number]['node'];

const columns: Column<Account, AccountField>[] = [
  {
    id: 'name',
    header: 'Account',
    sort: 'NAME',
    second: { header: 'Handle', sort: 'HANDLE' },
    width: '46%',
    cell: (a) => (
      <AccountName account={a}>
        <Link to="/a/$platform/$handle" params={addressOf(a)} className="quiet-link" title={a.name}>
          <strong>{a.name}</strong>
        </Link>
      </AccountName>
    ),
  },
  { id: 'group', header: 'Group', cell: (a) => a.group ?? '' },
  {
    id: 'affiliation',
    header: 'Primary account',
    from: 90,
    cell: (a) =>
      a.primaryAccount && (
        <Link to="/a/$platform/$handle" params={addressOf(a.primaryAccount)} className="quiet-link">
          {a.primaryAccount.name}
        </Link>
      ),
  },
  { id: 'primary', header: 'Primary user', cell: (a) => (a.primaryUser ? nameOf(a.primaryUser) : '') },
];

const route = getRouteApi('/app/accounts');

const clear = {
  q: undefined,
  platform: undefined,
  group: undefined,
  primary: undefined,
  vacant: undefined,
  archived: undefined,
};

/** Shows all accounts that the viewer can access (S28, S29). Managers can add accounts (S3). */
export function AccountsPage() {
  const organization = useOrganization();
  const { standing } = useApp();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/accounts' });
  const set = (change: Partial<AccountsSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const refusal = mayNotManage(standing);
  const add = () => void navigate({ search: (s) => ({ ...s, do: 'add' }) }); // a history entry of its own, so that Back closes the dialog
  useKey('n', add, refusal === null);
  const archived = search.archived === 'yes';
  const filter = accountFilter(search);
  const orderBy = orderOf(search.sort);
  const pages = usePages(['accounts', organization.id, 'list', filter, orderBy], async (after, signal) => {
    const found = (
      await execute(ACCOUNTS, { organization: organization.id, first: pageSize, after, filter, orderBy }, signal)
    ).organization;
    if (!found) throw new Error('no organization');
    return found.accounts;
  });
  const chosen = useChosen(pages, JSON.stringify(filter));
  const plans = useMay() && !archived;
  const narrowed = Boolean(search.q ?? search.platform ?? search.group ?? search.primary ?? search.vacant);
  const none = search.vacant ? (
    <EmptyState
      icon={<AccountsIcon />}
      title="Every account has an administrator"
      action={
        <Button variant="default" onClick={() => set(clear)}>
          See all accounts
        </Button>
      }
    >
      All matching accounts have an administrator who can sign in.
    </EmptyState>
  ) : archived && !narrowed ? (
    <EmptyState
      icon={<AccountsIcon />}
      title="No archived accounts"
      action={
        <Button variant="default" onClick={() => set(clear)}>
          See active accounts
        </Button>
      }
    >
      You can archive an account on its Overview page when it is no longer used. All access to it ends.
    </EmptyState>
  ) : (
    <EmptyState
      icon={<SearchIcon />}
      title={archived ? 'No archived accounts match' : 'No accounts match'}
      action={
        <Button variant="default" onClick={() => set(clear)}>
          Clear filters
        </Button>
      }
    >
      Try a different search or filter. Search covers names and handles.
    </EmptyState>
  );
  return (
    <Page
      title="Accounts"
      views={<SavedViews list="ACCOUNTS" />}
      about={
        archived
          ? `Archived accounts of ${organization.name}. No one has access to them.`
          : `Social and video accounts you have access to in ${organization.name}.`
      }
      actions={
        <>
          <AllInBulk search={search} />
          {refusal === null && (
            <ButtonLink to="/accounts/file" variant="default">
              Add from a file
            </ButtonLink>
          )}
          {standing !== 'member' && (
            <ActionButton leftSection={<PlusIcon size={16} />} refusal={refusal} onClick={add}>
              Add account
            </ActionButton>
          )}
        </>
      }
    >
      <Filters search={search} set={set} />
      <Table
        label="Accounts"
        noun={archived ? ['archived account', 'archived accounts'] : ['account', 'accounts']}
        columns={columns}
        view="accounts"
        pages={pages}
        files={[
          {
            label: 'Accounts',
            rows: 'One row for each account',
            path: `/organizations/${organization.id}/accounts.csv`,
            filter,
            orderBy,
          },
        ]}
        rowId={(a) => a.id}
        rowName={(a) => a.name}
        selection={plans ? chosen.selection : undefined}
        onSelection={plans ? chosen.choose : undefined}
        order={search.sort ?? 'NAME'}
        onOrder={(sort) => set({ sort: sort === 'NAME' ? undefined : sort })}
        onOpen={(a) =>
          void navigate({
            to: '/a/$platform/$handle',
            params: addressOf(a),
          })
        }
        resetKey={JSON.stringify([filter, orderBy])}
        empty={
          <EmptyState
            icon={<AccountsIcon />}
            title="No accounts yet"
            action={
              refusal === null && (
                <>
                  <Button onClick={add}>Add the first account</Button>
                  <ButtonLink to="/accounts/file" variant="default">
                    Add accounts from a file
                  </ButtonLink>
                </>
              )
            }
          >
            An account is one handle on one platform.{' '}
            {refusal === null
              ? 'Add an account here, then add people to it.'
              : 'Managers of the organization can add accounts.'}
          </EmptyState>
        }
        noMatch={narrowed || archived ? none : undefined}
      />
      <AccountsBar chosen={chosen} exact={pages.exact} filter={search} />
      {search.do === 'add' && refusal === null && <AddAccount search={search} close={() => set({ do: undefined })} />}
    </Page>
  );
}
