import { QueryClient } from '@tanstack/react-query';
import { UnreachableError } from './http/problem';

/** Reads are tried again when no answer came; a refusal is an answer. Being offline is an error to show, not a silent pause. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => error instanceof UnreachableError && failures < 2,
      retryDelay: attempt => 500 * 2 ** attempt,
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
