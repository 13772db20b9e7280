import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { isCode } from '../api';

/** A page of a Relay connection. */
export interface Connection<Node> {
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: Node }[];
  /** The position at which the search stopped, if it stopped before the page was full. */
  searchedUntil?: string | null;
}

/** The loaded part of a list, and functions to load more. */
export interface Pages<Node> {
  rows: Node[];
  total: number;
  /** Whether the total is exact. */
  exact: boolean;
  status: 'pending' | 'error' | 'success';
  error: unknown;
  /** Whether the rows are those of the previous query, because the new one is still loading. */
  stale: boolean;
  reading: boolean;
  /** Whether the API throttles requests. They are retried automatically. */
  waiting: boolean;
  /** The error of the last request, if rows from earlier requests are still shown. */
  broken: unknown;
  /** Whether all matching rows are loaded. */
  whole: boolean;
  /** The position at which the search stopped by itself. Call searchOn to continue. */
  searchedUntil: string | undefined;
  searchOn: () => void;
  retry: () => void;
  readOn: () => void;
  /** Loads all matching rows again, and reports the number of loaded rows. It waits if the API throttles requests. */
  readAll: (tell: (count: number) => void, signal: AbortSignal) => Promise<Node[]>;
}

/** The page size, which is the API's maximum. */
export const pageSize = 100;

/**
 * Loads a connection page by page. The key must contain everything that the response depends on. `again` returns the interval of refetches, for rows that
 * change by themselves.
 */
export function usePages<Node>(
  queryKey: QueryKey,
  read: (after: string | null, signal: AbortSignal) => Promise<Connection<Node>>,
  again?: (rows: Node[]) => number | false,
): Pages<Node> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null),
    placeholderData: keepPreviousData,
    // A refetch loads every page again, so do not refetch on focus after scrolling far.
    refetchOnWindowFocus: ({ state }) => (state.data?.pages.length ?? 0) <= 5,
    refetchInterval:
      again && (({ state }) => again(state.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [])),
  });
  const {
    data,
    status,
    error,
    failureReason,
    hasNextPage,
    isFetching,
    isFetchingNextPage,
    isFetchNextPageError,
    isPlaceholderData,
    fetchNextPage,
    refetch,
  } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [], [data]);
  const counted = data?.pages[0];
  const searchedUntil = (hasNextPage && data?.pages.at(-1)?.searchedUntil) || undefined;
  const searchOn = useCallback(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const readOn = useCallback(() => {
    if (!searchedUntil) searchOn();
  }, [searchedUntil, searchOn]);
  const there = data !== undefined && !isCode(error, 'FORBIDDEN', 'NOT_FOUND'); // drop rows that the viewer can no longer see
  const whole = there && !hasNextPage;
  const known = counted?.totalCountIsExact !== false;
  const exact = known || whole;
  return {
    rows,
    total: known ? (counted?.totalCount ?? 0) : Math.max(counted.totalCount, rows.length),
    exact,
    status: there ? 'success' : status,
    error,
    stale: isPlaceholderData,
    reading: isFetchingNextPage,
    waiting: isFetching && isCode(failureReason, 'THROTTLED'),
    broken: there ? error : null,
    whole,
    searchedUntil,
    searchOn,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    readOn,
    readAll: (tell, signal) => allOf(read, tell, signal),
  };
}

/** How long a list is searched before the user must continue the search, in milliseconds. */
const patience = 4_000;

/** Loads a page of a searched list, and continues the search for a while if there are few results. */
export async function searching<Node>(
  read: (after: string | null, first: boolean) => Promise<Connection<Node>>,
  after: string | null,
  now: () => number = Date.now,
): Promise<Connection<Node>> {
  const end = now() + patience;
  let page = await read(after, true);
  const { totalCount, totalCountIsExact } = page;
  const edges = [...page.edges];
  while (page.searchedUntil && page.pageInfo.hasNextPage && edges.length < enoughFound && now() < end) {
    try {
      page = await read(page.pageInfo.endCursor ?? null, false);
    } catch (error) {
      if (!isCode(error, 'THROTTLED')) throw error;
      break; // keep what was found
    }
    edges.push(...page.edges);
  }
  return { ...page, totalCount, totalCountIsExact, edges };
}

/** The number of results with which a search stops. They fill the screen. */
const enoughFound = 25;

async function allOf<Node>(
  read: (after: string | null, signal: AbortSignal) => Promise<Connection<Node>>,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<Node[]> {
  const all: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    try {
      const page: Connection<Node> = await read(after, signal);
      all.push(...page.edges.map((edge) => edge.node));
      after = page.pageInfo.endCursor ?? null;
      more = page.pageInfo.hasNextPage;
      tell(all.length);
    } catch (error) {
      if (!isCode(error, 'THROTTLED')) throw error;
      await pause(error.retryAfter ?? 2, signal);
    }
  }
  return all;
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
