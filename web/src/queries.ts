import { MutationCache, QueryCache, QueryClient, type Query } from '@tanstack/react-query';
import { isCode } from './api';
import { lost } from './reach';

let ended = () => {};

/** Sets the function to call when the API reports that the session has ended. */
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
    // Requests do not wait for the network. Otherwise those made while offline would be sent on reconnection, possibly long after the user has canceled.
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      // A throttled request is repeated after the time that the API requests. It is not an error.
      retry: (failures, error) =>
        failures < (isCode(error, 'THROTTLED') ? 60 : isCode(error, 'UNREACHABLE', 'UNAVAILABLE') ? 2 : 0),
      retryDelay: (failures, error) =>
        (isCode(error, 'THROTTLED') ? Math.min(Math.max(error.retryAfter ?? 2, 1), 60) : Math.min(2 ** failures, 30)) *
        1000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Refetches an organization's data after a change of people, accounts or roles, except queries that `but` matches. */
export async function changed(organization: string, but: (query: Query) => boolean = () => false): Promise<void> {
  await Promise.all(
    ['users', 'invitations', 'seats', 'accounts', 'account', 'roles', 'events', 'operations', 'attention'].map((noun) =>
      queries.invalidateQueries({ queryKey: [noun, organization], predicate: (query) => !but(query) }),
    ),
  );
}
