import { useQuery } from '@tanstack/react-query';
import { texts } from '../address';
import { capabilityNames, moduleNames } from '../account/words';
import type { Platform, UserSelection } from '../gql/graphql';
import { filterOf, noOne, type PeopleFilter } from '../people/filter';
import { peopleFilterOf } from '../people/route';
import { roleOptions } from '../people/roles';
import { statusNames } from '../people/words';
import { queries } from '../queries';
import { filterOf as membersFilter, matchesNone } from '../users/members';
import { membersFilterOf, type MembersFilter } from '../users/route';
import { accountOf, accountText, accountWords } from './accounts';
import { readMembers, readPeople } from './directory';

// Filters of the People page or of an account's Users page, as the selection of a plan. The matching people are determined when the plan is created: they are
// sent as the filter and never listed. The URL already has parameters for the filter of accounts, so the parts of this filter are values of "match", for
// example "status:ACTIVE". "on:x/auroranews" selects the people of that account.

/** A filter of the organization's people, or of the people of one account. */
export type Match = { people: PeopleFilter } | MembersMatch;

interface MembersMatch {
  on: { platform: Platform; handle: string };
  members: MembersFilter;
}

/** Returns a filter as values of the URL's "match" parameter. */
export const matchOf = (match: Match): string[] =>
  'people' in match ? partsOf(match.people) : [`on:${accountText(match.on)}`, ...partsOf(match.members)];

const partsOf = (filter: PeopleFilter | MembersFilter): string[] =>
  Object.entries(filter).flatMap(([name, value]) => texts(value)?.map((one) => `${name}:${one}`) ?? []);

/** Parses the filter of the URL. Invalid parts are ignored, as in the lists. */
export function readMatch(match: readonly string[] = []): Match {
  const read = new Map<string, string[]>();
  for (const part of match) {
    const at = part.indexOf(':');
    if (at > 0) read.set(part.slice(0, at), [...(read.get(part.slice(0, at)) ?? []), part.slice(at + 1)]);
  }
  const search = Object.fromEntries(read);
  const on = accountOf(read.get('on')?.[0] ?? '');
  return on ? { on, members: membersFilterOf(search) } : { people: peopleFilterOf(search) };
}

/** Describes the filter in words. */
export function matchWords(match: Match): string {
  if ('people' in match) {
    const { absent, legacy, role, ...f } = match.people;
    return (
      [
        ...filterWords(f, role && [role]),
        absent && (absent === 'never' ? 'who never signed in' : `not signed in for ${absent} days`),
        f.ends && `whose access ends in ${f.ends} days`,
        legacy && 'with a legacy role',
      ]
        .filter(Boolean)
        .join(', ') || 'in the organization'
    );
  }
  const { legacy, ...f } = match.members;
  return [
    `of ${accountWords(match.on)}`,
    ...filterWords(f, f.role),
    f.ends && `whose access to it ends in ${f.ends} days`,
    legacy && (legacy === 'yes' ? 'with a legacy role' : 'without a legacy role'),
  ]
    .filter(Boolean)
    .join(', ');
}

const filterWords = (
  f: Pick<PeopleFilter, 'q' | 'status' | 'module' | 'capability'>,
  roles: string[] | undefined | '',
) => [
  f.q && `matching “${f.q}”`,
  f.status && `with status ${f.status.map((s) => statusNames[s]).join(' or ')}`,
  roles && `with the role ${roles.join(' or ')}`,
  f.module && `with the module ${moduleNames[f.module]}`,
  f.capability && `with the capability ${capabilityNames[f.capability]}`,
];

/** A selection that the API refuses. An empty filter would select everybody. */
export const nobody: UserSelection = { refs: [] };

/**
 * Returns the number of matching people, the first of them, and the selection for the API. The selection is null if the filter names an unknown role, so that
 * nobody matches.
 */
export const useMatching = (organization: string, match: Match, enabled = true) =>
  useQuery({
    queryKey: ['users', organization, 'match', match],
    enabled,
    queryFn: async ({ signal }) => {
      const { selection, found } = await ('people' in match
        ? readPeopleOf(organization, match.people, signal)
        : readMembersOf(organization, match, signal));
      return {
        selection,
        total: found.totalCount,
        exact: found.totalCountIsExact,
        first: found.edges.map(({ node }) => node),
      };
    },
  });

const shown = 5;

async function readPeopleOf(organization: string, asked: PeopleFilter, signal: AbortSignal) {
  const filter = filterOf(asked, asked.role ? await queries.query(roleOptions(organization)) : []);
  const selection: UserSelection | null = filter && { filter };
  return { selection, found: filter ? await readPeople(organization, filter, shown, null, signal) : noOne };
}

async function readMembersOf(organization: string, { on, members }: MembersMatch, signal: AbortSignal) {
  const filter = await membersFilter(organization, members);
  const account = { handle: { platform: on.platform, handle: on.handle } };
  if (matchesNone(filter)) return { selection: null, found: noOne };
  const selection: UserSelection = { members: { account, filter } };
  return { selection, found: await readMembers(account, filter, shown, signal) };
}

export type Matching = ReturnType<typeof useMatching>;
