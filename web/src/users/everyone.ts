import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { MembershipFilter } from '../gql/graphql';

const EMAILS = graphql(`
  query MemberEmails($account: AccountRef!, $after: String, $filter: MembershipFilter) {
    account(ref: $account) {
      id
      members(first: 100, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        edges { node { id isLegacy user { id email firstName lastName } } }
      }
    }
  }
`);

/** A member as far as a change of many needs them. */
export interface Selected {
  id: string;
  isLegacy: boolean;
  user: { id: string; email: string; firstName: string; lastName: string };
}

const pause = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(new Error('aborted'));
      },
      { once: true },
    );
  });

/** Reads all who match a filter, whom the list has not read yet, too; waits where the API asks for patience. */
export async function readEveryone(
  account: string,
  filter: MembershipFilter,
  but: ReadonlySet<string>,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<Selected[]> {
  const all: Selected[] = [];
  for (let after: string | null = null, more = true; more;) {
    try {
      const page: Awaited<ReturnType<typeof ask>> = await ask(account, filter, after, signal);
      all.push(...(page?.edges.map(({ node }) => node).filter((m) => !but.has(m.id)) ?? []));
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
      tell(all.length);
    } catch (error) {
      if (!isCode(error, 'THROTTLED')) throw error;
      await pause(error.retryAfter ?? 2, signal);
    }
  }
  return all;
}

const ask = async (account: string, filter: MembershipFilter, after: string | null, signal: AbortSignal) =>
  (await execute(EMAILS, { account: { id: account }, after, filter }, signal)).account?.members;
