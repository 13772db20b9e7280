import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { accountFilter } from '../accounts/filter';
import type { AccountsSearch } from '../accounts/route';
import { execute } from '../api';
import { manyOf } from '../count';
import { graphql } from '../gql';
import { invitationFilter } from '../invitations/filter';
import type { InvitationsSearch } from '../invitations/route';
import { operationFilter } from '../operations/filter';
import type { OperationsSearch } from '../operations/route';
import { userFilter } from '../people/filter';
import type { PeopleSearch } from '../people/route';
import { level, sentence } from '../seats/words';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';

// Each count is that of the list which its link leads to: both take the filter of the same address.

const ACCOUNTS = graphql(`
  query CountAccounts($organization: ID!, $filter: AccountFilter) {
    organization(id: $organization) { id list: accounts(first: 0, filter: $filter) { totalCount totalCountIsExact } }
  }
`);

const PEOPLE = graphql(`
  query CountPeople($organization: ID!, $filter: UserFilter) {
    organization(id: $organization) { id list: users(first: 0, filter: $filter) { totalCount totalCountIsExact } }
  }
`);

const INVITATIONS = graphql(`
  query CountInvitations($organization: ID!, $filter: InvitationFilter) {
    organization(id: $organization) { id list: invitations(first: 0, filter: $filter) { totalCount totalCountIsExact } }
  }
`);

const OPERATIONS = graphql(`
  query CountOperations($organization: ID!, $filter: BulkOperationFilter) {
    organization(id: $organization) { id list: bulkOperations(first: 0, filter: $filter) { totalCount totalCountIsExact } }
  }
`);

interface Count {
  totalCount: number;
  totalCountIsExact: boolean;
}

/** A list with a filter, as its address has it. */
export type Listed =
  | { to: '/accounts'; search: AccountsSearch }
  | { to: '/users'; search: PeopleSearch }
  | { to: '/invitations'; search: InvitationsSearch }
  | { to: '/business'; search: OperationsSearch };

/** How many there are in a list. The key begins with what it is about, so that a change of that counts again. */
export function countOptions(organization: string, { to, search }: Listed) {
  const count = (answer: { organization?: { list: Count } | null }) => {
    if (!answer.organization) throw new Error('no organization');
    return answer.organization.list;
  };
  switch (to) {
    case '/accounts':
      return {
        queryKey: ['accounts', organization, 'count', search],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          count(await execute(ACCOUNTS, { organization, filter: accountFilter(search) }, signal)),
      };
    case '/users':
      return {
        queryKey: ['users', organization, 'count', search],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          count(await execute(PEOPLE, { organization, filter: userFilter(search, undefined) }, signal)),
      };
    case '/invitations':
      return {
        queryKey: ['invitations', organization, 'count', search],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          count(await execute(INVITATIONS, { organization, filter: invitationFilter(search) }, signal)),
      };
    case '/business':
      return {
        queryKey: ['operations', organization, 'count', search],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          count(await execute(OPERATIONS, { organization, filter: operationFilter(search) }, signal)),
      };
  }
}

/** What may need somebody, in its order: what is most pressing comes first. */
const questions: { list: Listed; title: (n: number, exact: boolean) => string; about: string; urgent?: boolean }[] = [
  {
    list: { to: '/accounts', search: { vacant: 'yes' } },
    title: (n, exact) => `${manyOf(n, exact, 'account')} without an administrator`,
    about: 'There is no administrator or primary user who can sign in. Make someone an administrator.',
    urgent: true,
  },
  {
    list: { to: '/business', search: { status: 'INCOMPLETE', since: '7' } },
    title: (n, exact) => `${manyOf(n, exact, 'bulk operation')} with refused rows`,
    about: 'Ended in the last 7 days, partly completed or failed. Fix the refused rows and run them.',
    urgent: true,
  },
  {
    list: { to: '/invitations', search: { mail: ['REFUSED'] } },
    title: (n, exact) => `${manyOf(n, exact, 'invitation email')} not delivered`,
    about: 'The mail server refused the email. Check the address, then send it again.',
    urgent: true,
  },
  {
    list: { to: '/invitations', search: { ends: '7' } },
    title: (n, exact) => `${manyOf(n, exact, 'invitation')} that ${n === 1 ? 'ends' : 'end'} within 7 days`,
    about: 'No one has accepted yet. Send the invitation again, or let it end to free the seat.',
  },
  {
    list: { to: '/users', search: { ends: '7' } },
    title: (n, exact) => `${manyOf(n, exact, 'person', 'people')} whose access ends within 7 days`,
    about: 'Their access to an account ends by itself. Set a later end if they still need it.',
  },
];

export interface Need {
  id: string;
  link: Listed | { to: '/seats'; search: Record<string, never> };
  title: string;
  about: string;
  urgent: boolean;
}

/** What needs somebody in the organization, as far as the viewer can see it. */
export function useNeeds() {
  const organization = useOrganization();
  const counts = useQueries({
    queries: questions.map(({ list }) => ({
      ...countOptions(organization.id, list),
      placeholderData: keepPreviousData<Count>,
    })),
  });
  const seats = useQuery(seatOptions(organization.id));
  const needs: Need[] = questions.flatMap(({ list, title, about, urgent = false }, i) => {
    const count = counts[i]?.data;
    if (!count?.totalCount) return [];
    return [
      {
        id: `${list.to} ${JSON.stringify(list.search)}`,
        link: list,
        title: title(count.totalCount, count.totalCountIsExact),
        about,
        urgent,
      },
    ];
  });
  const at = seats.data ? level(seats.data) : 'calm';
  if (seats.data && at !== 'calm')
    needs.push({
      id: 'seats',
      link: { to: '/seats', search: {} },
      title: at === 'full' ? 'No seats left' : 'Nearly all seats are used',
      about: sentence(seats.data),
      urgent: at === 'full',
    });
  const all = [...counts, seats];
  return {
    needs,
    pending: all.some((q) => q.isPending),
    failed: all.find((q) => q.isError),
    retry: () => void Promise.all(all.filter((q) => q.isError).map((q) => q.refetch())),
  };
}
