import { platformNames, platformOf } from '../account/platform';
import { execute } from '../api';
import { graphql } from '../gql';
import type { OperationRowsQuery, RowOutcome } from '../gql/graphql';
import { pageSize } from '../table/pages';
import { accountText } from '../plan/accounts';
import type { MatrixSearch } from '../plan/route';
import { dated } from '../time/words';
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

/** Which rows are listed; what is absent narrows nothing. */
export interface Wanted {
  outcome?: RowOutcome[] | null;
  changesPrimaryUser?: true;
}

/** A page of an operation's rows, in the order of the input. */
export async function readRows(id: string, wanted: Wanted, after: string | null, signal?: AbortSignal): Promise<Rows> {
  const found = (await execute(OPERATION_ROWS, { id, first: pageSize, after, ...wanted }, signal)).bulkOperation;
  if (!found) throw new Error('no operation');
  return found.rows;
}

/** All rows, up to so many, one page after the other; and how many there are. */
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

/** Whether the row has done something that an undo can put back. */
export const hasEffect = (row: Pick<Row, 'done' | 'outcome'>): boolean =>
  row.done && (row.outcome === 'ADDED' || row.outcome === 'CHANGED' || row.outcome === 'REMOVED');

/** How the end of access changes, in words; nothing where it does not. */
export function endOf({
  expiresBefore,
  expiresAfter,
  outcome,
}: Pick<Row, 'expiresBefore' | 'expiresAfter' | 'outcome'>) {
  if (outcome !== 'ADDED' && outcome !== 'CHANGED') return '';
  const [before, after] = [expiresBefore ?? null, expiresAfter ?? null];
  if (before === after) return '';
  if (after === null) return 'no longer ends';
  return before === null ? `ends ${dated(after)}` : `ends ${dated(after)} instead of ${dated(before)}`;
}

/** Legacy roles that go with the change (B61). */
export const legacyReplaced = (row: Pick<Row, 'rolesBefore' | 'rolesAfter' | 'outcome'>): string[] =>
  row.outcome === 'CHANGED'
    ? (row.rolesBefore ?? []).filter((r) => r.legacy && !row.rolesAfter?.some((a) => a.id === r.id)).map((r) => r.name)
    : [];

/** Who becomes an account's primary user by the row, or became it; nothing where they stay. */
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

/** What was asked: the action, or the cell as it was written where it is none. */
export const askedOf = ({ action, askedAction }: Pick<Row, 'action' | 'askedAction'>, name = actionNames[action]) =>
  askedAction === '?' ? 'Not readable' : (askedAction ?? name);

/** A suggestion as people read it. */
export const suggestionWords = ({ problem }: Pick<Row, 'problem'>, text: string): string => {
  const account = problem?.code === 'UNKNOWN_ACCOUNT' ? suggestedAccount(text) : null;
  return account ? `@${account.handle} on ${platformNames[account.platform]}` : text;
};

/** An account as a suggestion writes it, as in "X acme news". */
export function suggestedAccount(text: string) {
  const at = text.indexOf(' ');
  const platform = platformOf(text.slice(0, at));
  return platform ? { platform, handle: text.slice(at + 1) } : null;
}

/** What is called almost as what is not known; nothing where nothing is. */
export function didYouMean({ suggestions, problem }: Pick<Row, 'suggestions' | 'problem'>): string {
  if (suggestions.length === 0) return '';
  return `Did you mean ${suggestions.map((s) => suggestionWords({ problem }, s)).join(' or ')}?`;
}

/**
 * The row as the address of a new plan, with a suggestion in the place of what is not known; null where its form does not say all of it.
 */
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

/** What there is to say about a row: why it is refused, or something to know. What was not done has changed nobody's primary user. */
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
