import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { isCode } from '../api';

/** A page of a Relay connection. */
export interface Connection<Node> {
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: Node }[];
  /** Of a searched list: until where it was searched, if the search ended before the page was full. */
  searchedUntil?: string | null;
}

/** A list as far as it was read, and how to read on. */
export interface Pages<Node> {
  rows: Node[];
  total: number;
  /** There are no more than the total. */
  exact: boolean;
  status: 'pending' | 'error' | 'success';
  error: unknown;
  /** What is shown answers an earlier question; the answer to this one is on its way. */
  stale: boolean;
  reading: boolean;
  /** The API asked for patience; it is asked again by itself. */
  waiting: boolean;
  /** That reading on, or reading afresh, has failed. What was read before is there. */
  broken: unknown;
  /** All that match were read. */
  whole: boolean;
  /** Until where the list was searched, if that ended by itself. More is searched if somebody asks. */
  searchedUntil: string | undefined;
  searchOn: () => void;
  retry: () => void;
  readOn: () => void;
  /** Reads all that match afresh, and tells how many were read so far; waits where the API asks for patience. */
  readAll: (tell: (count: number) => void, signal: AbortSignal) => Promise<Node[]>;
}

/** The size of a page: the most that the API gives. */
export const pageSize = 100;

/** Reads a connection page by page. The key says everything that the answer depends on. What moves by itself is read again every so often. */
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
    // Reading afresh reads every page again: who comes back to a window after scrolling far has not asked for that.
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
  const there = data !== undefined && !isCode(error, 'FORBIDDEN', 'NOT_FOUND'); // what one may no longer see goes
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

/** How long a list is searched before somebody is asked whether it goes on, in milliseconds. */
const patience = 4_000;

/** Reads a page of a searched list, and searches on for a while as long as few were found. */
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
      break; // what was searched is kept
    }
    edges.push(...page.edges);
  }
  return { ...page, totalCount, totalCountIsExact, edges };
}

/** A list that is searched stops when it has found as many: they fill a screen. */
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
