import { platformNames, platformOf } from '../account/platform';
import { execute } from '../api';
import { graphql } from '../gql';
import type { OperationRowsQuery, RowOutcome } from '../gql/graphql';
import { pageSize } from '../table/pages';
import { accountText } from '../plan/accounts';
import type { MatrixSearch } from '../plan/route';
import { lastDated } from '../time/words';
import { actionNames } from './words';

const OPERATION_ROWS = graphql(`
  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {
    bulkOperation(id: $id) {
      id
      rows(first: $first, after: $after, outcome: $outcome, changesPrimaryUser: $changesPrimaryUser) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice
            expiresAt expiresBefore expiresAfter
            account { id platform handle name }
            user { id firstName lastName email status }
            rolesBefore { id name legacy }
            rolesAfter { id name legacy }
            problem { code message }
            primaryUserChange {
              before { id firstName lastName email }
              after { id firstName lastName email }
            }
          }
        }
      }
    }
  }
`);

type Rows = NonNullable<OperationRowsQuery['bulkOperation']>['rows'];
export type Row = Rows['edges'][number]['node'];

/** The filter of the listed rows. Missing fields do not filter. */
export interface Wanted {
  outcome?: RowOutcome[] | null;
  changesPrimaryUser?: true;
}

/** Returns a page of an operation's rows, in the order of the input. */
export async function readRows(id: string, wanted: Wanted, after: string | null, signal?: AbortSignal): Promise<Rows> {
  const found = (await execute(OPERATION_ROWS, { id, first: pageSize, after, ...wanted }, signal)).bulkOperation;
  if (!found) throw new Error('no operation');
  return found.rows;
}

/** Returns all rows up to a maximum, read page by page, and the total number. */
export async function readAll(
  id: string,
  most: number,
  signal?: AbortSignal,
  wanted: Wanted = {},
): Promise<{ rows: Row[]; total: number }> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page: Rows = await readRows(id, wanted, after, signal);
    rows.push(...page.edges.map((e) => e.node));
    after = page.pageInfo.endCursor ?? null;
    if (!page.pageInfo.hasNextPage || !after || rows.length >= most) return { rows, total: page.totalCount };
  }
}

interface Named {
  user?: { firstName?: string | null; lastName?: string | null; email: string } | null;
  email?: string | null;
  username?: string | null;
}

export const personOf = (row: Named): string =>
  [row.user?.firstName, row.user?.lastName].filter(Boolean).join(' ') ||
  (row.user?.email ?? row.email ?? row.username ?? 'Unknown person');

/** Reports whether the row made a change that can be undone. */
export const hasEffect = (row: Pick<Row, 'done' | 'outcome'>): boolean =>
  row.done && (row.outcome === 'ADDED' || row.outcome === 'CHANGED' || row.outcome === 'REMOVED');

/** Describes the change of the access end, or returns an empty string if it stays. */
export function endChange({
  expiresBefore,
  expiresAfter,
  outcome,
}: Pick<Row, 'expiresBefore' | 'expiresAfter' | 'outcome'>) {
  if (outcome !== 'ADDED' && outcome !== 'CHANGED') return '';
  const [before, after] = [expiresBefore ?? null, expiresAfter ?? null];
  if (before === after) return '';
  if (after === null) return 'no longer ends';
  return before === null ? `ends ${lastDated(after)}` : `ends ${lastDated(after)} instead of ${lastDated(before)}`;
}

/** Returns the names of the legacy roles that the change replaces (B61). */
export const legacyReplaced = (row: Pick<Row, 'rolesBefore' | 'rolesAfter' | 'outcome'>): string[] =>
  row.outcome === 'CHANGED'
    ? (row.rolesBefore ?? []).filter((r) => r.legacy && !row.rolesAfter?.some((a) => a.id === r.id)).map((r) => r.name)
    : [];

/** Describes the change of an account's primary user by the row, or returns an empty string if there is none. */
export function primaryOf({ primaryUserChange, done }: Pick<Row, 'primaryUserChange' | 'done'>): string {
  if (!primaryUserChange) return '';
  const { before, after } = primaryUserChange;
  const name = (user: typeof before) => (user ? personOf({ user }) : '');
  const becomes = done ? 'became' : 'becomes';
  if (after) return `${name(after)} ${becomes} the primary user${before ? ` instead of ${name(before)}` : ''}.`;
  return before
    ? `${name(before)} ${done ? 'is no longer' : 'will no longer be'} the primary user.`
    : `The primary user ${done ? 'changed' : 'changes'}.`;
}

/** Returns the requested action, or the original cell if it is not a valid action. */
export const askedOf = ({ action, askedAction }: Pick<Row, 'action' | 'askedAction'>, name = actionNames[action]) =>
  askedAction === '?' ? 'Not readable' : (askedAction ?? name);

/** Formats a suggestion for people. */
export const suggestionWords = ({ problem }: Pick<Row, 'problem'>, text: string): string => {
  const account = problem?.code === 'UNKNOWN_ACCOUNT' ? suggestedAccount(text) : null;
  return account ? `@${account.handle} on ${platformNames[account.platform]}` : text;
};

/** Parses the account of a suggestion, for example "X acme news". */
export function suggestedAccount(text: string) {
  const at = text.indexOf(' ');
  const platform = platformOf(text.slice(0, at));
  return platform ? { platform, handle: text.slice(at + 1) } : null;
}

/** Returns a question with the suggestions for an unknown value, or an empty string if there are none. */
export function didYouMean({ suggestions, problem }: Pick<Row, 'suggestions' | 'problem'>): string {
  if (suggestions.length === 0) return '';
  return `Did you mean ${suggestions.map((s) => suggestionWords({ problem }, s)).join(' or ')}?`;
}

/** Returns the URL parameters of a new plan for the row, with a suggestion instead of the unknown value, or null if the form cannot express the row. */
export function insteadOf(row: Row, suggestion: string): MatrixSearch | null {
  const { askedAccount, askedRoles, action, email, account, problem } = row;
  const user = problem?.code === 'UNKNOWN_PERSON' ? suggestion : email;
  const there =
    problem?.code === 'UNKNOWN_ACCOUNT'
      ? suggestedAccount(suggestion)
      : (account ?? suggestedAccount(askedAccount ?? ''));
  if (!user || !there || problem?.code === 'UNKNOWN_ROLE') return null;
  return {
    user: [user],
    account: [accountText(there)],
    ...(action === 'ADD' ? {} : { do: action }),
    ...(action === 'REMOVE' ? {} : { role: askedRoles }),
  };
}

/** Returns the note of a row: why it is refused, or what else to know. The change of a primary user is left out if it was not done. */
export function remark(row: Row, over: boolean): string {
  if (row.problem) return [row.problem.message, didYouMean(row)].filter(Boolean).join(' ');
  const legacy = legacyReplaced(row);
  return [
    row.notice,
    legacy.length > 0 && `Replaces the legacy role ${legacy.join(', ')}.`,
    (row.done || !over) && primaryOf(row),
  ]
    .filter(Boolean)
    .join(' ');
}
