import { QueryClient } from '@tanstack/react-query';
import { BrokenDataError, NotFoundError } from './load.ts';

const worthRetrying = (error: Error): boolean =>
  navigator.onLine && !(error instanceof NotFoundError) && !(error instanceof BrokenDataError);

/** Built files never change under a running page, and they may come from a cache while the browser says it is offline. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && worthRetrying(error),
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
      mutations: { networkMode: 'always' },
    },
  });
