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

/** Returns the query options for the name of a person in a filter. If it cannot be found, the filter's own value is shown. */
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

/** Finds people that the viewer can see. Values are ids if the viewer has several organizations, because two of them can know the same email. */
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

/** Returns the display name of an account in a filter. */
export function accountName(account: string | undefined): string | undefined {
  const place = account === undefined ? null : placeOf(account);
  return place ? placeName(place.platform, place.handle) : account;
}

/** Returns the API's reference to an account in a filter. If the account is not found, the reference is sent anyway, and the API refuses it. */
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
