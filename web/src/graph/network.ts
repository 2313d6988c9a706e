import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  NeighborhoodDocument,
  NetworkDocument,
  PathDocument,
  type NetworkQuery,
  type RelationSummaryFragment,
} from '../../../client/generated/operations.js';
import { ask, useAnswer } from '../api/ask.js';
import { withoutEmpty } from '../state/explorer-state.js';
import { useExplorer } from '../state/use-explorer.js';

/** Relations of one page, the most that the API gives. */
const PAGE = 500;

/** Neighbours that an expanded actor brings with it at most. */
const MOST_NEIGHBOURS = 100;

export interface Network {
  readonly relations: readonly RelationSummaryFragment[];
  /** How many pass the filter, loaded or not; undefined until that is known. */
  readonly total: number | undefined;
  /** How many others are only planned, alleged or denied. */
  readonly leftOut: number;
  readonly isLoading: boolean;
  readonly error: Error | null;
  /** Steps of the chain that was asked for; null where there is none, undefined where none was asked for. */
  readonly chain: readonly string[] | null | undefined;
}

/** The relations that are to be seen: those that pass the filter, what is around expanded actors, and a chain. */
export function useNetwork(): Network {
  const { filter: given, expanded, path, most } = useExplorer();
  const filter = useMemo(() => withoutEmpty(given), [given]);
  const { data, error, isPending, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['Network', filter],
    queryFn: ({ pageParam }) => ask(NetworkDocument, { filter, first: PAGE, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ relations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const pages = data?.pages;
  const loaded = (pages?.length ?? 0) * PAGE;
  useEffect(() => {
    if (hasNextPage && !isFetching && loaded < most) void fetchNextPage();
  }, [hasNextPage, isFetching, loaded, most, fetchNextPage]);

  const around = useQueries({
    queries: expanded.map((actorId) => ({
      queryKey: ['Neighborhood', actorId],
      queryFn: () => ask(NeighborhoodDocument, { actorId, first: MOST_NEIGHBOURS }),
    })),
    combine: (answers) => answers.flatMap(({ data: answer }) => answer?.neighborhood?.relations ?? []),
  });
  const [from = '', to = ''] = path;
  const { data: found } = useAnswer(PathDocument, { from, to }, { enabled: to !== '' });
  const steps = found?.path?.steps;

  const relations = useMemo(() => {
    const all = [...(pages ?? []).flatMap(relationsOf), ...around, ...(steps ?? []).map(({ relation }) => relation)];
    return [...new Map(all.map((relation) => [relation.id, relation])).values()];
  }, [pages, around, steps]);
  const first = pages?.[0]?.relations;
  return {
    relations,
    total: first?.totalCount,
    leftOut: first?.leftOut ?? 0,
    isLoading: isPending,
    error,
    chain: to === '' || found === undefined ? undefined : (steps?.map(({ relation }) => dyadId(relation)) ?? null),
  };
}

function relationsOf({ relations }: NetworkQuery): readonly RelationSummaryFragment[] {
  return relations.edges.map(({ node }) => node);
}

function dyadId({ source, target }: RelationSummaryFragment): string {
  return `${source.id}>${target.id}`;
}
