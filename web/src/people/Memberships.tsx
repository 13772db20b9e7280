import { Badge } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountLink } from '../account/AccountLink';
import { RowMenu } from '../action/RowMenu';
import { DoneAlert, type Done } from '../activity/DoneAlert';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { PersonMembershipsQuery } from '../gql/graphql';
import { AccountsIcon, CheckIcon, PencilIcon, SearchIcon, UserMinusIcon } from '../icons';
import { nameOf, sameEmail } from '../person';
import { useApp, useOrganization } from '../shell/context';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { Time } from '../time/Time';
import { refusedOf } from '../users/refused';
import { OnAccount } from './OnAccount';
import type { Person } from './person';
import type { AccessDeed } from './route';

const MEMBERSHIPS = graphql(`
  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {
    user(ref: { id: $id }) {
      id
      memberships(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy canAssignRoles { allowed message } canRemove { allowed message } account { id platform handle name } roles { id name } } }
      }
    }
  }
`);

type Membership = NonNullable<PersonMembershipsQuery['user']>['memberships']['edges'][number]['node'];

const columns: Column<Membership>[] = [
  {
    id: 'account',
    header: 'Account',
    width: '40%',
    cell: ({ account }) => <AccountLink account={account} />,
  },
  {
    id: 'roles',
    header: 'Roles',
    cell: (m) => {
      const names = m.roles.map((r) => r.name).join(', ');
      return (
        <span title={names}>
          {m.isPrimary && (
            <Badge variant="light" tt="none" mr={6}>
              Primary
            </Badge>
          )}
          {m.isLegacy && (
            <Badge variant="light" color="yellow" tt="none" mr={6}>
              Legacy
            </Badge>
          )}
          {names}
        </span>
      );
    },
  },
  { id: 'until', header: 'Until', width: '6.75rem', cell: (m) => <Time at={m.expiresAt} fallback="" /> },
  { id: 'added', header: 'Added', width: '8rem', cell: (m) => <Time at={m.addedAt} /> },
  { id: 'by', header: 'Added by', width: '13%', from: 56, cell: (m) => <span title={m.addedBy}>{m.addedBy}</span> },
];

/** Shows the menu of a person's access to one account. */
function Menu({
  name,
  membership,
  person,
  self,
  open,
}: {
  name: string;
  membership: Membership;
  person: Person;
  self: boolean;
  open: (deed: AccessDeed) => void;
}) {
  const refused = refusedOf({ ...membership, user: person });
  return (
    <RowMenu
      of={`${name} on @${membership.account.handle}`}
      actions={[
        {
          label: 'Edit roles and end',
          icon: <PencilIcon size={16} />,
          refusal: refused.edit,
          act: () => open('edit'),
        },
        { label: 'What they can do, and why', icon: <CheckIcon size={16} />, act: () => open('access') },
        {
          label: self ? 'Leave this account' : 'Remove',
          icon: <UserMinusIcon size={16} />,
          refusal: refused.remove,
          danger: true,
          act: () => open('remove'),
        },
      ]}
    />
  );
}

const route = getRouteApi('/app/users/$id');

/** Lists the accounts of a person, with the roles on each. */
export function Memberships({ person }: { person: Person }) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const { q, do: deed, on } = route.useSearch();
  const [done, setDone] = useState<Done>();
  const navigate = useNavigate({ from: '/users/$id' });
  const set = (text: string | undefined) => void navigate({ search: (s) => ({ ...s, q: text }), replace: true });
  const pages = usePages(['users', organization.id, 'memberships', person.id, q], async (after, signal) => {
    const found = (await execute(MEMBERSHIPS, { id: person.id, first: pageSize, after, filter: { search: q } }, signal))
      .user;
    if (!found) throw new Error('no person');
    return found.memberships;
  });
  const name = nameOf(person);
  const open = (next: AccessDeed | undefined, account?: string) => {
    if (next) setDone(undefined);
    void navigate({ search: (s) => ({ ...s, do: next, on: account }), replace: !next });
  };
  const account = pages.rows.find((m) => m.account.id === on)?.account;
  const withMenu: Column<Membership>[] = [
    ...columns,
    {
      id: 'menu',
      header: 'Actions',
      headerHidden: true,
      width: '2.8rem',
      align: 'end',
      cell: (m) => (
        <Menu
          name={name}
          membership={m}
          person={person}
          self={sameEmail(viewer.email, person.email)}
          open={(next) => open(next, m.account.id)}
        />
      ),
    },
  ];
  return (
    <>
      <DoneAlert done={done} onClose={() => setDone(undefined)} />
      {(q || person.memberships.totalCount > 10) && (
        <Toolbar>
          <SearchField label="Search accounts" value={q ?? ''} onChange={(text) => set(text || undefined)} />
        </Toolbar>
      )}
      <Table
        label="Accounts of this person"
        noun={['account', 'accounts']}
        columns={withMenu}
        view="memberships"
        pages={pages}
        rowId={(m) => m.id}
        rowName={(m) => m.account.name}
        resetKey={q ?? ''}
        onOpen={({ account: a }) =>
          void navigate({
            to: '/a/$platform/$handle',
            params: { platform: a.platform.toLowerCase(), handle: a.handle },
          })
        }
        empty={
          <EmptyState icon={<AccountsIcon />} title="Not on any account">
            {person.status === 'FORMER'
              ? 'They have no access. Add them to an account, or give them an organization role.'
              : 'Choose “Add to accounts”, or add them on an account’s Users page.'}
          </EmptyState>
        }
        noMatch={
          q ? (
            <EmptyState icon={<SearchIcon />} title="No accounts match">
              Search covers names and handles of their accounts.
            </EmptyState>
          ) : undefined
        }
      />
      {deed && account && (
        <OnAccount
          deed={deed}
          account={account}
          person={{ email: person.email, name }}
          close={() => open(undefined)}
          done={(what, change) => {
            setDone({ what, change });
            open(undefined);
          }}
        />
      )}
    </>
  );
}
