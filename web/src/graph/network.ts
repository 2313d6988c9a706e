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
import { dyadId } from './dyads.js';

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
    // A page that came is never compared with itself: of a hundred pages that would take longer than drawing them.
    structuralSharing: false,
    getNextPageParam: ({ relations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const pages = data?.pages;
  const count = pages?.length ?? 0;
  const loaded = count * PAGE;
  const isWhole = !hasNextPage || loaded >= most;
  const shown = isWhole ? count : powerOfTwoUpTo(count);
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

  const first = pages?.[0]?.relations;
  const relations = useMemo(() => {
    const all = [
      ...(pages ?? []).slice(0, shown).flatMap(relationsOf),
      ...around,
      ...(steps ?? []).map(({ relation }) => relation),
    ];
    return [...new Map(all.map((relation) => [relation.id, relation])).values()];
    // More pages that aren't shown yet make no other picture.
  }, [first, shown, around, steps]);
  return {
    relations,
    total: first?.totalCount,
    leftOut: first?.leftOut ?? 0,
    isLoading: isPending,
    error,
    chain:
      to === '' || found === undefined
        ? undefined
        : (steps?.map(({ relation: { source, target } }) => dyadId(source.id, target.id)) ?? null),
  };
}

/** While pages come, the picture is made anew each time that they are twice as many: seldom enough that all go by quickly. */
function powerOfTwoUpTo(count: number): number {
  return count === 0 ? 0 : 2 ** Math.floor(Math.log2(count));
}

function relationsOf({ relations }: NetworkQuery): readonly RelationSummaryFragment[] {
  return relations.edges.map(({ node }) => node);
}
