import { queryOptions } from '@tanstack/react-query';
import { sameEmail } from '../person';
import { execute } from '../api';
import { graphql } from '../gql';
import type { PeopleKnownQuery, PersonToAddQuery } from '../gql/graphql';

const KNOWN = graphql(`
  query PeopleKnown($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }
    }
  }
`);

const PERSON = graphql(`
  query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {
    organization(id: $organization) {
      id
      seatUsage { entitled free }
      users(first: 100, filter: { search: $email }) { edges { node { id email firstName lastName status holdsSeat } } }
    }
    account(ref: $account) {
      id
      members(first: 100, filter: { search: $email }) {
        edges { node { id isPrimary isLegacy expiresAt roles { id name legacy } user { id email } } }
      }
    }
  }
`);

export type Known = NonNullable<PeopleKnownQuery['organization']>['users']['edges'][number]['node'];

export interface Person {
  /** The person in the organization, or null if the viewer cannot see anyone with this email. */
  user: NonNullable<PersonToAddQuery['organization']>['users']['edges'][number]['node'] | null;
  member: NonNullable<PersonToAddQuery['account']>['members']['edges'][number]['node'] | null;
  free: number | null;
}

/** Reports whether a text can be an email. It accepts everything that the API accepts; the API decides. */
export const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim());

/** Returns the query options for people of the organization who match a search, as far as the viewer can see them. */
export const knownOptions = (organization: string, search: string) =>
  queryOptions({
    queryKey: ['users', organization, 'known', search],
    queryFn: async ({ signal }) =>
      (await execute(KNOWN, { organization, search }, signal)).organization?.users.edges.map(({ node }) => node) ?? [],
    enabled: search !== '',
  });

/** Returns the query options for what is known of an email before it is added: the person, the membership on the account, and the free seats. */
export const personOptions = (organization: string, account: string, email: string) =>
  queryOptions({
    queryKey: ['users', organization, 'person', account, email.toLowerCase()],
    queryFn: async ({ signal }): Promise<Person> => {
      const found = await execute(PERSON, { organization, account: { id: account }, email }, signal);
      return {
        user: found.organization?.users.edges.find(({ node }) => sameEmail(node.email, email))?.node ?? null,
        member: found.account?.members.edges.find(({ node }) => sameEmail(node.user.email, email))?.node ?? null,
        free: found.organization?.seatUsage.free ?? null,
      };
    },
    enabled: isEmail(email),
    staleTime: 0,
  });
