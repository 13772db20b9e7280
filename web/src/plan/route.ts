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

// Other views lead here with people, accounts or a filter in the address:
//   /business/new?user=ann@x.test&user=…            these people, accounts to be chosen
//   /business/new?account=x/acme&account=…          these accounts, people to be chosen
//   /business/new?which=all&group=emea&platform=X   all accounts that match
//   /business/new?who=match&match=status:ACTIVE     everybody who matches, as in the list of people
//   /business/new/offboard?user=ann@x.test          this person, everywhere
//   /business/new/offboard?who=match&absent=90      everybody who matches, as in the list of people
//   /business/new/like?like=ann@x.test&user=…       the access of one for others; like=me hands over one's own
//   /business/new/replace?from=Desk&which=all       this role becomes another, to be chosen

export const actions = ['ADD', 'ASSIGN', 'REMOVE'] as const;

/** Which accounts are meant. */
export interface AccountsSearch {
  /** Accounts chosen one by one, as in "x/acme". */
  account?: string[];
  /** All accounts that match the filter are meant; without it, those chosen. */
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
  /** Everybody who matches the filter; without it, the people who are chosen. */
  who?: 'match';
  /** That filter, in parts such as "status:ACTIVE". */
  match?: string[];
  /** The last day of access, as in "2027-01-31". */
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

/** Accounts as in MatrixSearch; all that the viewer manages people on unless some are chosen or filtered. */
export interface ReplaceSearch extends AccountsSearch, OptionsSearch {
  /** The name of the role that goes. */
  from?: string;
  /** The name of the role that comes. */
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
  /** Everybody who matches the filter; without it, the people who are chosen. */
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
  /** The email of whose access is copied, or "me". */
  like?: string;
  /** The last day of access, as in "2027-01-31". */
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
