import { Badge } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { PersonMembershipsQuery } from '../gql/graphql';
import { AccountsIcon, SearchIcon } from '../icons';
import { useOrganization } from '../shell/context';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { Time } from '../time/Time';
import type { Person } from './person';
import classes from './people.module.css';

const MEMBERSHIPS = graphql(`
  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {
    user(ref: { id: $id }) {
      id
      memberships(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy account { id platform handle name } roles { id name } } }
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
    cell: ({ account: a }) => (
      <>
        <Link
          to="/a/$platform/$handle"
          params={{ platform: a.platform.toLowerCase(), handle: a.handle }}
          className="quiet-link"
        >
          <strong>{a.name}</strong>
        </Link>{' '}
        <span className={classes.dimmed} title={`@${a.handle} on ${platformNames[a.platform]}`}>
          @{a.handle}
        </span>
      </>
    ),
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
  { id: 'by', header: 'Added by', width: '13%', cell: (m) => <span title={m.addedBy}>{m.addedBy}</span> },
];

const route = getRouteApi('/app/users/$id');

/** Where a person is a member, with which roles. */
export function Memberships({ person }: { person: Person }) {
  const organization = useOrganization();
  const { q } = route.useSearch();
  const navigate = useNavigate({ from: '/users/$id' });
  const set = (text: string | undefined) => void navigate({ search: (s) => ({ ...s, q: text }), replace: true });
  const pages = usePages(['users', organization.id, 'memberships', person.id, q], async (after, signal) => {
    const found = (await execute(MEMBERSHIPS, { id: person.id, first: pageSize, after, filter: { search: q } }, signal))
      .user;
    if (!found) throw new Error('no person');
    return found.memberships;
  });
  return (
    <>
      {(q || person.memberships.totalCount > 10) && (
        <Toolbar>
          <SearchField label="Search accounts" value={q ?? ''} onChange={(text) => set(text || undefined)} />
        </Toolbar>
      )}
      <Table
        label="Accounts of this person"
        noun={['account', 'accounts']}
        columns={columns}
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
              : 'Add them on an account’s Users page.'}
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
    </>
  );
}
