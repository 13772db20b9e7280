import { useQuery } from '@tanstack/react-query';
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

interface Answer {
  organization?: { list: { totalCount: number; totalCountIsExact: boolean } } | null;
}

/** A list with a filter, as its address has it. */
export type Listed =
  | { to: '/accounts'; search: AccountsSearch }
  | { to: '/users'; search: PeopleSearch }
  | { to: '/invitations'; search: InvitationsSearch }
  | { to: '/business'; search: OperationsSearch };

const nouns = { '/accounts': 'accounts', '/users': 'users', '/invitations': 'invitations', '/business': 'operations' };

function ask(listed: Listed, organization: string, signal: AbortSignal): Promise<Answer> {
  switch (listed.to) {
    case '/accounts':
      return execute(ACCOUNTS, { organization, filter: accountFilter(listed.search) }, signal);
    case '/users':
      return execute(PEOPLE, { organization, filter: userFilter(listed.search, undefined) }, signal);
    case '/invitations':
      return execute(INVITATIONS, { organization, filter: invitationFilter(listed.search) }, signal);
    case '/business':
      return execute(OPERATIONS, { organization, filter: operationFilter(listed.search) }, signal);
  }
}

/** How many there are in a list. The key begins with what it is about, so that a change of that counts again. */
export function useCount(listed: Listed, enabled = true) {
  const organization = useOrganization().id;
  return useQuery({
    queryKey: [nouns[listed.to], organization, 'count', listed.search],
    queryFn: async ({ signal }) => {
      const found = (await ask(listed, organization, signal)).organization;
      if (!found) throw new Error('no organization');
      return found.list;
    },
    enabled,
  });
}

const lists = {
  vacant: { to: '/accounts', search: { vacant: 'yes' } },
  refused: { to: '/business', search: { status: 'INCOMPLETE', since: '7' } },
  bounced: { to: '/invitations', search: { mail: ['REFUSED'] } },
  invited: { to: '/invitations', search: { ends: '7' } },
  ending: { to: '/users', search: { ends: '7' } },
} satisfies Record<string, Listed>;

export interface Need {
  id: string;
  link: Listed | { to: '/seats'; search: Record<string, never> };
  title: string;
  about: string;
  urgent: boolean;
}

/** What needs somebody in the organization, as far as the viewer can see it; what is most pressing comes first. */
export function useNeeds() {
  const organization = useOrganization();
  const vacant = useCount(lists.vacant);
  const refused = useCount(lists.refused);
  const bounced = useCount(lists.bounced);
  const invited = useCount(lists.invited);
  const ending = useCount(lists.ending);
  const seats = useQuery(seatOptions(organization.id));
  const needs: Need[] = [];
  const add = (
    link: Listed,
    { data }: ReturnType<typeof useCount>,
    urgent: boolean,
    title: (n: number, exact: boolean) => string,
    about: string,
  ) => {
    if (!data?.totalCount) return;
    const id = `${link.to} ${JSON.stringify(link.search)}`;
    needs.push({ id, link, title: title(data.totalCount, data.totalCountIsExact), about, urgent });
  };
  add(
    lists.vacant,
    vacant,
    true,
    (n, exact) => `${manyOf(n, exact, 'account')} without an administrator`,
    'There is no administrator or primary user who can sign in. Make someone an administrator.',
  );
  add(
    lists.refused,
    refused,
    true,
    (n, exact) => `${manyOf(n, exact, 'bulk operation')} with refused rows`,
    'Ended in the last 7 days, partly completed or failed. Fix the refused rows and run them.',
  );
  add(
    lists.bounced,
    bounced,
    true,
    (n, exact) => `${manyOf(n, exact, 'invitation email')} not delivered`,
    'The mail server refused the email. Check the address, then send it again.',
  );
  add(
    lists.invited,
    invited,
    false,
    (n, exact) => `${manyOf(n, exact, 'invitation')} that ${n === 1 ? 'ends' : 'end'} within 7 days`,
    'No one has accepted yet. Send the invitation again, or let it end to free the seat.',
  );
  add(
    lists.ending,
    ending,
    false,
    (n, exact) => `${manyOf(n, exact, 'person', 'people')} whose access ends within 7 days`,
    'Their access to an account ends by itself. Set a later end if they still need it.',
  );
  const at = seats.data ? level(seats.data) : 'calm';
  if (seats.data && at !== 'calm')
    needs.push({
      id: 'seats',
      link: { to: '/seats', search: {} },
      title: at === 'full' ? 'No seats left' : 'Nearly all seats are used',
      about: sentence(seats.data),
      urgent: at === 'full',
    });
  const all = [vacant, refused, bounced, invited, ending, seats];
  return {
    needs,
    pending: all.some((q) => q.isPending),
    failed: all.find((q) => q.isError),
    retry: () => void Promise.all(all.filter((q) => q.isError).map((q) => q.refetch())),
  };
}
