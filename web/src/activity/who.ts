import { queryOptions } from '@tanstack/react-query';
import { nameOf } from '../person';
import { accountOptions } from '../account/account';
import { platformNames, platformOf } from '../account/platform';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { AccountRef, Platform, UserRef } from '../gql/graphql';
import { queries } from '../queries';
import type { Choice } from './FilterSelect';

const PERSON = graphql(`
  query PersonOfFilter($user: UserRef!) {
    user(ref: $user) { id firstName lastName email }
  }
`);

const PEOPLE = graphql(`
  query PeopleOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }
    }
  }
`);

const ACCOUNTS = graphql(`
  query AccountsOfFilter($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }
    }
  }
`);

const OPERATION = graphql(`
  query OperationOfFilter($id: ID!) {
    bulkOperation(id: $id) { id label }
  }
`);

export const userRef = (user: string): UserRef => (user.includes('@') ? { email: user } : { id: user });

/** How a person of a filter is called; themself where that cannot be told. */
export const personOptions = (organization: string, user: string | undefined) =>
  queryOptions({
    queryKey: ['users', organization, 'called', user],
    enabled: user !== undefined,
    queryFn: async ({ signal }) => {
      try {
        const found = (await execute(PERSON, { user: userRef(user ?? '') }, signal)).user;
        return found ? { name: nameOf(found), email: found.email } : null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND', 'INVALID_INPUT')) return null;
        throw error;
      }
    },
  });

/** People that the viewer sees. Two organizations may know the same email, so who reaches several has the id in the address. */
export async function findPeople(
  organization: string,
  several: boolean,
  search: string | null,
  signal: AbortSignal,
): Promise<Choice[]> {
  const found = (await execute(PEOPLE, { organization, search }, signal)).organization?.users.edges ?? [];
  return found.map(({ node: u }) => ({
    value: several ? u.id : u.email,
    label: nameOf(u) === u.email ? u.email : `${nameOf(u)}, ${u.email}`,
  }));
}

const placeName = (platform: Platform, handle: string) => `@${handle} on ${platformNames[platform]}`;

export async function findAccounts(
  organization: string,
  search: string | null,
  signal: AbortSignal,
): Promise<Choice[]> {
  const found = (await execute(ACCOUNTS, { organization, search }, signal)).organization?.accounts.edges ?? [];
  return found.map(({ node: { platform, handle } }) => ({
    value: `${platform.toLowerCase()}/${handle}`,
    label: placeName(platform, handle),
  }));
}

function placeOf(account: string): { platform: Platform; handle: string } | null {
  const [part, ...rest] = account.split('/');
  const platform = platformOf(part);
  return platform && rest.length > 0 ? { platform, handle: rest.join('/') } : null;
}

/** How an account of a filter is called. */
export function accountName(account: string | undefined): string | undefined {
  const place = account === undefined ? null : placeOf(account);
  return place ? placeName(place.platform, place.handle) : account;
}

/** An account of a filter, as the API is asked for it; an account that is not there is asked for all the same, and refused. */
export async function accountRef(organization: string, several: boolean, account: string): Promise<AccountRef> {
  const place = placeOf(account);
  if (!place) return { id: account };
  if (!several) return { handle: place };
  const found = await queries.query(accountOptions(organization, several, place));
  return found ? { id: found.id } : { handle: place };
}

export const operationOptions = (organization: string, id: string | undefined) =>
  queryOptions({
    queryKey: ['operations', organization, 'called', id],
    enabled: id !== undefined,
    queryFn: async ({ signal }) => {
      try {
        return (await execute(OPERATION, { id: id ?? '' }, signal)).bulkOperation ?? null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND', 'INVALID_INPUT')) return null;
        throw error;
      }
    },
  });
