import { MutationCache, QueryCache, QueryClient, type Query } from '@tanstack/react-query';
import { isCode } from './api';
import { lost } from './reach';

let ended = () => {};

/** Says what happens when the API tells that the session has ended. */
export function onSessionEnd(act: () => void) {
  ended = act;
}

const watch = (error: unknown) => {
  if (isCode(error, 'UNAUTHENTICATED')) ended();
  if (isCode(error, 'UNREACHABLE')) lost();
};

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    // Nothing waits for the network: what was asked for while there was none would be done when it is back, long after it was cancelled.
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      // Whoever asks much is told how long to wait: that is no failure.
      retry: (failures, error) =>
        failures < (isCode(error, 'THROTTLED') ? 60 : isCode(error, 'UNREACHABLE', 'UNAVAILABLE') ? 2 : 0),
      retryDelay: (failures, error) =>
        (isCode(error, 'THROTTLED') ? Math.min(Math.max(error.retryAfter ?? 2, 1), 60) : Math.min(2 ** failures, 30)) *
        1000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** After a change of an organization's people, accounts or roles, what is shown of it is read again; but what is named stays. */
export async function changed(organization: string, but: (query: Query) => boolean = () => false): Promise<void> {
  await Promise.all(
    ['users', 'invitations', 'seats', 'accounts', 'account', 'roles', 'events', 'operations', 'attention'].map((noun) =>
      queries.invalidateQueries({ queryKey: [noun, organization], predicate: (query) => !but(query) }),
    ),
  );
}
