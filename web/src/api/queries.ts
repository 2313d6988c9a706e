import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from '../../../client/request-failed.js';

/** Answers hold until something is changed here, or asked for anew; the graph doesn't change by itself from minute to minute. */
const FRESH_MS = 60_000;

/** The cache of answers that all parts of the page share. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // Only what may mend itself is asked for again; a query that was refused stays refused.
      retry: (count, error) => count < 2 && !(error instanceof RequestFailed && error.code !== 'UNREACHABLE'),
    },
  },
});
