import type { BulkRoleReplacement } from '../gql/graphql';
import { chosenAccounts, selectionOf } from './accounts';
import type { ReplaceSearch } from './route';

/** Returns the API's input. All accounts without a filter means those on which the viewer manages people. */
export function replaceSource(s: ReplaceSearch): BulkRoleReplacement {
  const filtered = Boolean(s.q ?? s.platform ?? s.group ?? s.vacant);
  return {
    role: { name: s.from ?? '' },
    with: { name: s.to ?? '' },
    ...(s.which === 'all' && !filtered ? {} : { accounts: selectionOf(s) }),
  };
}

/** Returns what is missing before the plan can be created. Roles and accounts are null while they are loading. */
export function missing(
  s: ReplaceSearch,
  roles: readonly { name: string; legacy: boolean }[] | null,
  places: number | null,
  mostChosen: number,
): string[] {
  const unknown = [s.from, s.to].filter((n) => n && roles && !roles.some((r) => r.name === n));
  return [
    !s.from && 'Choose the role to replace.',
    !s.to && 'Choose the new role.',
    unknown.length > 0 && `Role not found: ${unknown.map((n) => `“${n}”`).join(', ')}. Choose another.`,
    s.from && s.from === s.to && 'Choose two different roles.',
    roles?.some((r) => r.name === s.to && r.legacy) && 'Legacy roles can no longer be assigned. Choose another.',
    places === 0 && (s.which === 'all' ? 'No accounts match the filters.' : 'Choose at least one account.'),
    s.which !== 'all' &&
      chosenAccounts(s).length > mostChosen &&
      `Choose at most ${mostChosen} accounts, or all matching accounts.`,
  ].filter((t): t is string => typeof t === 'string');
}
