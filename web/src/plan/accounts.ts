import { platformNames, platformOf } from '../account/platform';
import type { AccountFilter, AccountSelection, Platform } from '../gql/graphql';
import type { AccountsSearch } from './route';

/** Formats an account for the URL, for example "x/acme". */
export const accountText = (a: { platform: Platform; handle: string }) => `${a.platform.toLowerCase()}/${a.handle}`;

export function accountOf(text: string): { platform: Platform; handle: string } | null {
  const at = text.indexOf('/');
  const platform = platformOf(text.slice(0, at));
  const handle = text.slice(at + 1);
  return platform && handle ? { platform, handle } : null;
}

export const accountWords = (a: { platform: Platform; handle: string }) =>
  `@${a.handle} on ${platformNames[a.platform]}`;

/** Returns the individually chosen accounts of the URL, without invalid ones. */
export const chosenAccounts = (s: AccountsSearch) => (s.account ?? []).map(accountOf).filter((a) => a !== null);

export const filterOf = (s: AccountsSearch): AccountFilter => ({
  archived: false,
  ...(s.q ? { search: s.q } : {}),
  ...(s.platform ? { platform: s.platform } : {}),
  ...(s.group ? { group: s.group } : {}),
  ...(s.vacant ? { withoutAdministrator: true } : {}),
});

/** Returns the API's selection. All matching accounts are sent as the filter, never as a list. */
export function selectionOf(s: AccountsSearch): AccountSelection {
  if (s.which === 'all') return { filter: filterOf(s) };
  return { refs: chosenAccounts(s).map((handle) => ({ handle })) };
}

/** Describes the filter in words. */
export function filterWords(s: AccountsSearch): string {
  const parts = [
    s.q && `matching “${s.q}”`,
    s.platform && `on ${s.platform.map((p) => platformNames[p]).join(' or ')}`,
    s.group && `in ${s.group}`,
    s.vacant && 'without an administrator',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'of the organization';
}
