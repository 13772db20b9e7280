import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isCode } from './api';

let ended = () => {};

/** Says what happens when the API tells that the session has ended. */
export function onSessionEnd(act: () => void) {
  ended = act;
}

const watch = (error: unknown) => {
  if (isCode(error, 'UNAUTHENTICATED')) ended();
};

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && isCode(error, 'UNREACHABLE', 'UNAVAILABLE'),
    },
    mutations: { retry: false },
  },
});
