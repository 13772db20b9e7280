import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { platformNames } from '../account/platform';
import { manyAccounts } from '../count';
import { graphql } from '../gql';
import type { PeopleQuery } from '../gql/graphql';
import { nameOf } from '../person';
import type { Column } from '../table/Table';
import { Time } from '../time/Time';
import type { UserField } from './route';
import { StatusBadge } from './StatusBadge';
import { dutyMeanings, dutyNames } from './words';

export const PEOPLE = graphql(`
  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {
    organization(id: $organization) {
      id
      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id firstName lastName email status organizationRole lastLoginAt
            canSuspend @include(if: $manages) { allowed message }
            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }
          }
        }
      }
    }
  }
`);

/** A person in the list. */
export type Row = NonNullable<PeopleQuery['organization']>['users']['edges'][number]['node'];

function Accounts({ of: { memberships } }: { of: Row }) {
  const shown = memberships.edges.map(({ node: { account: a } }) => `@${a.handle} on ${platformNames[a.platform]}`);
  const more = memberships.totalCount - shown.length;
  const title = shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
  return <span title={title}>{memberships.totalCount > 1 ? manyAccounts(memberships.totalCount) : shown[0]}</span>;
}

export const columns: Column<Row, UserField>[] = [
  {
    id: 'name',
    header: 'Name',
    width: '17%',
    sort: 'NAME',
    cell: (u) => (
      <Link to="/users/$id" params={{ id: u.id }} className="quiet-link">
        <strong>{nameOf(u)}</strong>
      </Link>
    ),
  },
  { id: 'email', header: 'Email', width: '28%', sort: 'EMAIL', cell: (u) => <span title={u.email}>{u.email}</span> },
  { id: 'status', header: 'Status', width: '6.75rem', cell: (u) => <StatusBadge status={u.status} /> },
  { id: 'accounts', header: 'Accounts', cell: (u) => <Accounts of={u} /> },
  {
    id: 'duty',
    header: 'Organization role',
    width: '8.25rem',
    cell: (u) =>
      u.organizationRole !== 'NONE' && (
        <Badge variant="light" tt="none" title={dutyMeanings[u.organizationRole]}>
          {dutyNames[u.organizationRole]}
        </Badge>
      ),
  },
  { id: 'login', header: 'Last sign-in', width: '6.75rem', cell: (u) => <Time at={u.lastLoginAt} /> },
];
