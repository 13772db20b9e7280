import { queryOptions } from '@tanstack/react-query';
import { parse, text, texts, type Search } from '../address';
import { execute } from '../api';
import { graphql } from '../gql';
import type { SavedViewList, SavedViewsQuery } from '../gql/graphql';
import { recall } from '../memory';
import { flagsOf, writeFlags } from '../table/view';

const SAVED_VIEWS = graphql(`
  query SavedViews($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      savedViews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id version name list query shared createdBy } }
      }
    }
  }
`);

type Found = NonNullable<SavedViewsQuery['organization']>['savedViews'];
export type SavedView = Found['edges'][number]['node'];

/** Returns the query options for all views that the viewer can use, their own and the organization's, of every list, by name. */
export const viewsOptions = (organization: string) =>
  queryOptions({
    queryKey: ['views', organization],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const all: SavedView[] = [];
      for (let after: string | null = null; ;) {
        const page: Found | undefined = (await execute(SAVED_VIEWS, { organization, after }, signal)).organization
          ?.savedViews;
        all.push(...(page?.edges.map((e) => e.node) ?? []));
        after = page?.pageInfo.endCursor ?? null;
        if (!page?.pageInfo.hasNextPage || !after) return all;
      }
    },
  });

interface List {
  /** The name of the list. */
  label: string;
  /** The path of the list. */
  to: '/users' | '/a/$platform/$handle/users' | '/accounts' | '/business' | '/activity' | '/invitations';
  /** The name under which its columns are stored. A list without it has fixed columns. */
  table?: string;
  /** The parameters of the URL that a view contains: those that the API accepts. */
  parameters: readonly string[];
}

export const lists: Record<SavedViewList, List> = {
  PEOPLE: {
    label: 'People',
    to: '/users',
    table: 'people',
    parameters: ['q', 'status', 'role', 'module', 'capability', 'absent', 'ends', 'legacy', 'sort', 'column'],
  },
  USERS: {
    label: 'Users',
    to: '/a/$platform/$handle/users',
    table: 'users',
    parameters: ['q', 'role', 'status', 'module', 'capability', 'legacy', 'ends', 'sort', 'column'],
  },
  ACCOUNTS: {
    label: 'Accounts',
    to: '/accounts',
    table: 'accounts',
    parameters: ['q', 'platform', 'group', 'vacant', 'primary', 'archived', 'sort', 'column'],
  },
  OPERATIONS: {
    label: 'Operations',
    to: '/business',
    table: 'operations',
    parameters: ['status', 'since', 'column'],
  },
  ACTIVITY: {
    label: 'Activity',
    to: '/activity',
    parameters: ['actor', 'user', 'account', 'action', 'operation', 'from', 'to', 'column'],
  },
  INVITATIONS: {
    label: 'Invitations',
    to: '/invitations',
    table: 'invitations',
    parameters: ['q', 'mail', 'ends', 'column'],
  },
};

/** Returns the parameters of the URL that a view contains, sorted by name as the API stores them. */
export function queryOf(list: SavedViewList, search: Record<string, unknown>): string {
  const { parameters } = lists[list];
  const pairs = [...parameters]
    .sort()
    .flatMap((name) => (texts(search[name]) ?? []).map((value): [string, string] => [name, value]));
  return new URLSearchParams(pairs).toString();
}

/** Returns the URL parameters of a view: those that the list knows, and the id of the view. */
export function searchOf({ id, list, query }: Pick<SavedView, 'id' | 'list' | 'query'>): Search {
  const read = parse(query);
  return { ...Object.fromEntries(lists[list].parameters.map((name) => [name, read[name]])), saved: id };
}

/** Returns the columns that the URL selects or, if it has none and no view, those stored in this browser. */
export function columnsOf(list: SavedViewList, search: Record<string, unknown>): string[] | undefined {
  const { table } = lists[list];
  if (!table || text(search['saved']) || texts(search['column'])) return texts(search['column']);
  return writeFlags(flagsOf(recall(`view.${table}`)));
}
