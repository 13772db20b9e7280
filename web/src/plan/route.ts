import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { platforms } from '../account/platform';
import { oneOf, someOf, text, texts } from '../address';
import type { Platform } from '../gql/graphql';
import type { PeopleFilter } from '../people/filter';
import { peopleFilterOf } from '../people/route';
import { appRoute } from '../shell/route';
import { optionsOf, type OptionsSearch } from './options';
import type { PeopleSearch } from './people';

// Other views link to a new plan with people, accounts or a filter in the URL:
//   /business/new?user=ann@x.test&user=…            these people; choose the accounts
//   /business/new?account=x/acme&account=…          these accounts; choose the people
//   /business/new?which=all&group=emea&platform=X   all accounts that match
//   /business/new?who=match&match=status:ACTIVE     everyone who matches, as in the list of people
//   /business/new/offboard?user=ann@x.test          this person, on all accounts
//   /business/new/offboard?who=match&absent=90      everyone who matches, as in the list of people
//   /business/new/like?like=ann@x.test&user=…       give others this person's access; like=me copies the viewer's own
//   /business/new/replace?from=Desk&which=all       replace this role; choose the new one

export const actions = ['ADD', 'ASSIGN', 'REMOVE'] as const;

/** The accounts of a plan. */
export interface AccountsSearch {
  /** Individually chosen accounts, for example "x/acme". */
  account?: string[];
  /** Selects all accounts that match the filter instead of the individually chosen ones. */
  which?: 'all';
  q?: string;
  platform?: Platform[];
  group?: string;
  /** Accounts without an active administrator. */
  vacant?: 'yes';
}

export interface MatrixSearch extends PeopleSearch, OptionsSearch, AccountsSearch {
  do?: (typeof actions)[number];
  role?: string[];
  /** Selects everyone who matches the filter instead of the individually chosen people. */
  who?: 'match';
  /** The parts of that filter, for example "status:ACTIVE". */
  match?: string[];
  /** The last day of access, for example "2027-01-31". */
  until?: string;
  /** The open dialog. */
  choose?: 'people';
}

const accountsOf = (s: Record<string, unknown>): AccountsSearch => ({
  account: texts(s['account']),
  which: oneOf(['all'] as const, s['which']),
  q: text(s['q']),
  platform: someOf(platforms, s['platform']),
  group: text(s['group']),
  vacant: oneOf(['yes'] as const, s['vacant']),
});

const day = (value: unknown) => {
  const found = text(value);
  return found && /^\d{4}-\d{2}-\d{2}$/.test(found) ? found : undefined;
};

export const newRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/business/new',
  component: lazyView(() => import('./NewPage'), 'NewPage'),
});

export const matrixRoute = createRoute({
  getParentRoute: () => newRoute,
  path: '/',
  validateSearch: (s: Record<string, unknown>): MatrixSearch => ({
    user: texts(s['user']),
    list: text(s['list']),
    who: oneOf(['match'] as const, s['who']),
    match: texts(s['match']),
    ...accountsOf(s),
    do: oneOf(actions, s['do']),
    role: texts(s['role']),
    until: day(s['until']),
    choose: oneOf(['people'] as const, s['choose']),
    ...optionsOf(s),
  }),
  component: lazyView(() => import('./MatrixPage'), 'MatrixPage'),
});

export const fileRoute = createRoute({
  getParentRoute: () => newRoute,
  path: '/file',
  validateSearch: (s: Record<string, unknown>): OptionsSearch => optionsOf(s),
  component: lazyView(() => import('./FilePage'), 'FilePage'),
});

/** Accounts as in MatrixSearch. Without chosen accounts or a filter, it means all accounts on which the viewer manages people. */
export interface ReplaceSearch extends AccountsSearch, OptionsSearch {
  /** The name of the role to replace. */
  from?: string;
  /** The name of the new role. */
  to?: string;
}

export const replaceRoute = createRoute({
  getParentRoute: () => newRoute,
  path: '/replace',
  validateSearch: (s: Record<string, unknown>): ReplaceSearch => ({
    from: text(s['from']),
    to: text(s['to']),
    ...accountsOf(s),
    ...optionsOf(s),
  }),
  component: lazyView(() => import('./ReplacePage'), 'ReplacePage'),
});

export interface OffboardSearch extends PeopleSearch, PeopleFilter, OptionsSearch {
  /** Selects everyone who matches the filter instead of the individually chosen people. */
  who?: 'match';
}

export const offboardRoute = createRoute({
  getParentRoute: () => newRoute,
  path: '/offboard',
  validateSearch: (s: Record<string, unknown>): OffboardSearch => ({
    user: texts(s['user']),
    list: text(s['list']),
    who: oneOf(['match'] as const, s['who']),
    ...peopleFilterOf(s),
    ...optionsOf(s),
  }),
  component: lazyView(() => import('./OffboardPage'), 'OffboardPage'),
});

export interface LikeSearch extends PeopleSearch, OptionsSearch {
  /** The email of the person whose access is copied, or "me". */
  like?: string;
  /** The last day of access, for example "2027-01-31". */
  until?: string;
}

export const likeRoute = createRoute({
  getParentRoute: () => newRoute,
  path: '/like',
  validateSearch: (s: Record<string, unknown>): LikeSearch => ({
    like: text(s['like']),
    user: texts(s['user']),
    list: text(s['list']),
    until: day(s['until']),
    ...optionsOf(s),
  }),
  component: lazyView(() => import('./LikePage'), 'LikePage'),
});
