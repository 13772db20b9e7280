import { useQuery } from '@tanstack/react-query';
import { parse } from '../address';
import { execute } from '../api';
import { manyOf } from '../count';
import { graphql } from '../gql';
import type { AttentionKind } from '../gql/graphql';
import { sentence } from '../seats/words';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';

const NEEDS = graphql(`
  query NeedsAttention($organization: ID!) {
    organization(id: $organization) {
      id
      needsAttention { kind isUrgent totalCount totalCountIsExact path }
    }
  }
`);

/** The texts of each kind of attention: how many, and what to do. The API decides what needs attention; the weekly email has the same items. */
export const needWords: Record<AttentionKind, { title: (n: number, exact: boolean) => string; about: string }> = {
  ACCOUNTS_WITHOUT_ADMINISTRATOR: {
    title: (n, exact) => `${manyOf(n, exact, 'account')} without an administrator`,
    about: 'There is no administrator or primary user who can sign in. Make someone an administrator.',
  },
  OPERATIONS_WITH_REFUSED_ROWS: {
    title: (n, exact) => `${manyOf(n, exact, 'bulk operation')} with refused rows`,
    about:
      'Ended in the last 7 days, partly completed or failed. Fix the refused rows and run them. They leave this list after 7 days.',
  },
  INVITATIONS_NOT_DELIVERED: {
    title: (n, exact) => `${manyOf(n, exact, 'invitation email')} not delivered`,
    about: 'The mail server refused the email. Check the address, then send it again.',
  },
  NO_SEATS_LEFT: { title: () => 'No seats left', about: '' },
  INVITATIONS_THAT_END: {
    title: (n, exact) => `${manyOf(n, exact, 'invitation')} that ${n === 1 ? 'ends' : 'end'} within 7 days`,
    about: 'No one has accepted yet. Send the invitation again, or let it end to free the seat.',
  },
  ACCESS_THAT_ENDS: {
    title: (n, exact) => `${manyOf(n, exact, 'person', 'people')} whose access ends within 7 days`,
    about: 'Their access to an account ends by itself. Set a later end if they still need it.',
  },
  FEW_SEATS_LEFT: { title: () => 'Nearly all seats are used', about: '' },
};

export interface Need {
  id: string;
  link: { to: string; search: ReturnType<typeof parse> };
  title: string;
  about: string;
  urgent: boolean;
}

/** Returns the console's view for a path of the API. */
export function viewOf(path: string): Need['link'] {
  const [to = '', search = ''] = path.split('?');
  return { to, search: parse(search) };
}

/** Returns what needs attention in the organization, as far as the viewer can see it, most urgent first. */
export function useNeeds() {
  const organization = useOrganization();
  const found = useQuery({
    queryKey: ['attention', organization.id],
    queryFn: async ({ signal }) => {
      const answer = (await execute(NEEDS, { organization: organization.id }, signal)).organization;
      if (!answer) throw new Error('no organization');
      return answer.needsAttention;
    },
  });
  const seats = useQuery(seatOptions(organization.id));
  const needs = (found.data ?? []).map((item): Need => {
    const words = needWords[item.kind];
    return {
      id: item.path,
      link: viewOf(item.path),
      title: words.title(item.totalCount, item.totalCountIsExact),
      about: words.about || (seats.data ? sentence(seats.data) : ''),
      urgent: item.isUrgent,
    };
  });
  return {
    needs,
    pending: found.isPending,
    failed: found.isError ? found : undefined,
    retry: () => void found.refetch(),
  };
}
