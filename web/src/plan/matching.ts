import { useQuery } from '@tanstack/react-query';
import { texts } from '../address';
import { capabilityNames, moduleNames } from '../account/words';
import { filterOf, noOne, type PeopleFilter } from '../people/filter';
import { peopleFilterOf } from '../people/route';
import { roleOptions } from '../people/roles';
import { statusNames } from '../people/words';
import { queries } from '../queries';
import { readPeople } from './directory';

// Everybody who matches a filter of the People page. Who that is, is found when the plan is created: they are sent as the filter and
// never listed. Accounts have a filter of their own in the address, so each part stands in "match", as in "status:ACTIVE".

/** A filter as the address of a plan has it. */
export const matchOf = (filter: PeopleFilter): string[] =>
  Object.entries(filter).flatMap(([name, value]) => texts(value)?.map((one) => `${name}:${one}`) ?? []);

/** The filter of an address. What is not understood is left out, as in the list of people. */
export function filterOfMatch(match: readonly string[] = []): PeopleFilter {
  const read = new Map<string, string[]>();
  for (const part of match) {
    const at = part.indexOf(':');
    if (at > 0) read.set(part.slice(0, at), [...(read.get(part.slice(0, at)) ?? []), part.slice(at + 1)]);
  }
  return peopleFilterOf(Object.fromEntries(read));
}

/** The filter in words. */
export function matchWords(f: PeopleFilter): string {
  const parts = [
    f.q && `matching “${f.q}”`,
    f.status && `with status ${f.status.map((s) => statusNames[s]).join(' or ')}`,
    f.role && `with the role ${f.role}`,
    f.module && `with the module ${moduleNames[f.module]}`,
    f.capability && `with the capability ${capabilityNames[f.capability]}`,
    f.absent && (f.absent === 'never' ? 'who never signed in' : `not signed in for ${f.absent} days`),
    f.ends && `whose access ends in ${f.ends} days`,
    f.legacy && 'with a legacy role',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'in the organization';
}

/** How many match, the first few of them, and the API's filter: null where it names a role that there is not, so that nobody matches. */
export const useMatching = (organization: string, asked: PeopleFilter, enabled = true) =>
  useQuery({
    queryKey: ['users', organization, 'match', asked],
    enabled,
    queryFn: async ({ signal }) => {
      const filter = filterOf(asked, asked.role ? await queries.query(roleOptions(organization)) : []);
      const found = filter ? await readPeople(organization, filter, 5, null, signal) : noOne;
      return {
        filter,
        total: found.totalCount,
        exact: found.totalCountIsExact,
        first: found.edges.map(({ node }) => node),
      };
    },
  });

export type Matching = ReturnType<typeof useMatching>;
