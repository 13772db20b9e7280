import { AccountLink } from '../account/AccountLink';
import { execute } from '../api';
import { atLeast } from '../count';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { AccountSeatsQuery } from '../gql/graphql';
import { AccountsIcon } from '../icons';
import type { Organization } from '../shell/viewer';
import { pageSize, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';

const ACCOUNT_SEATS = graphql(`
  query AccountSeats($organization: ID!, $first: Int!, $after: String) {
    organization(id: $organization) {
      id
      seatUsage {
        byAccount(first: $first, after: $after) {
          totalCount totalCountIsExact
          pageInfo { hasNextPage endCursor }
          edges { node { account { id platform handle name } people exclusivePeople isExact } }
        }
      }
    }
  }
`);

type Use = NonNullable<AccountSeatsQuery['organization']>['seatUsage']['byAccount']['edges'][number]['node'];

const columns: Column<Use>[] = [
  {
    id: 'account',
    header: 'Account',
    cell: ({ account }) => <AccountLink account={account} />,
  },
  {
    id: 'people',
    header: 'People with a seat',
    width: '10rem',
    align: 'end',
    cell: (u) => atLeast(u.people, u.isExact),
  },
  {
    id: 'exclusive',
    header: 'Only on this account',
    width: '11rem',
    align: 'end',
    cell: (u) => atLeast(u.exclusivePeople, u.isExact),
  },
];

/** Lists how many people of each account use a seat, and how many of them are on no other account. */
export function AccountSeats({ organization }: { organization: Organization }) {
  const pages = usePages(['seats', organization.id, 'accounts'], async (after, signal) => {
    const found = (await execute(ACCOUNT_SEATS, { organization: organization.id, first: pageSize, after }, signal))
      .organization;
    if (!found) throw new Error('no organization');
    return found.seatUsage.byAccount;
  });
  return (
    <Table
      label="Seats by account"
      noun={['account', 'accounts']}
      columns={columns}
      pages={pages}
      files={[
        { label: 'Seats', rows: 'One row for each account', path: `/organizations/${organization.id}/seats.csv` },
      ]}
      rowId={(u) => u.account.id}
      rowName={(u) => u.account.name}
      resetKey=""
      empty={
        <EmptyState icon={<AccountsIcon />} title="No accounts yet">
          People on accounts use seats.
        </EmptyState>
      }
    />
  );
}
