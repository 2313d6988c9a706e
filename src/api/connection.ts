import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { cursorOf } from './cursor.js';
import { ArgumentsInvalid } from './errors.js';
import { DEFAULT_FIRST, MAX_FIRST } from './limits.js';

/** Which page of a list is wanted: forward from its beginning or a cursor, or backward from its end or a cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many at most, from 1 to ${MAX_FIRST}; ${DEFAULT_FIRST} where neither first nor last is said.`,
  })
  @IsOptional()
  @Min(1)
  @Max(MAX_FIRST)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: the page begins after it.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many at most from the end, from 1 to ${MAX_FIRST}.` })
  @IsOptional()
  @Min(1)
  @Max(MAX_FIRST)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list, for last: the page ends before it.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  before?: string | null;
}

/** A page as it is asked for. */
export interface Paging {
  /** Whether it is read from the end. */
  readonly isBackward: boolean;
  readonly size: number;
  readonly cursor: string | null;
}

/**
 * The page that arguments ask for.
 *
 * @throws ArgumentsInvalid where they ask for both directions at once
 */
export function pagingOf({ first, after, last, before }: PageArgs): Paging {
  const isBackward = isGiven(last) || isGiven(before);
  if (isBackward && (isGiven(first) || isGiven(after))) {
    throw new ArgumentsInvalid({ last: ['last and before go backward, first and after forward: give one pair alone'] });
  }
  return isBackward
    ? { isBackward, size: last ?? DEFAULT_FIRST, cursor: before ?? null }
    : { isBackward, size: first ?? DEFAULT_FIRST, cursor: after ?? null };
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether the list goes on after this page; read backward, where it was asked for with a cursor.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the list has something before this page; read forward, where it was asked for with a cursor.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item, for `before`; null where there is none.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item, for `after`; null where there is none.',
  })
  endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** One page of a list. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  /** Counts the whole list. Called only where totalCount is asked for. */
  readonly count: () => Promise<number>;
}

/**
 * Makes a page of rows.
 *
 * @param rows - in the order in which they were read, as many as asked for, and one more where the list goes on
 * @param keys - the sort keys of a row, for its cursor
 */
export function connectionOf<T>(
  list: string,
  rows: readonly T[],
  { isBackward, size, cursor }: Paging,
  keys: (row: T) => readonly (string | number)[],
  count: () => Promise<number>,
): Connection<T> {
  const page = rows.slice(0, size);
  const edges = (isBackward ? page.reverse() : page).map((node) => ({ node, cursor: cursorOf(list, keys(node)) }));
  const [goesOn, isInside] = [rows.length > size, cursor !== null];
  const pageInfo = {
    hasNextPage: isBackward ? isInside : goesOn,
    hasPreviousPage: isBackward ? goesOn : isInside,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, count };
}

/** The GraphQL type of a page of `Item`, and of its edges. */
export function connectionType<T>(Item: Type<T>, name: string, items: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One of a page of ${items}, and its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
    cursor!: string;

    @Field(() => Item, { description: 'The item itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${items}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items, in the order of the list.' })
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;
  }
  return ConnectionType;
}

/** What counting a list costs, in fields: it looks at all of it. */
export const COST_OF_COUNT = 20;

/** Adds `totalCount` to a type of page. */
export function totalCountOf<T>(ConnectionType: Type<Connection<T>>): Type<unknown> {
  @Resolver(() => ConnectionType)
  class TotalCountResolver {
    @ResolveField(() => Int, {
      description: 'How many the whole list has, whatever the page. Counted only where it is asked for.',
      complexity: COST_OF_COUNT,
    })
    totalCount(@Parent() connection: Connection<T>): Promise<number> {
      return connection.count();
    }
  }
  return TotalCountResolver;
}

/** Adds `leftOut` to a type of page of what happened. */
export function leftOutOf(ConnectionType: Type<Connection<unknown>>): Type<unknown> {
  @Resolver(() => ConnectionType)
  class LeftOutResolver {
    @ResolveField(() => Int, {
      description:
        'How many others pass the filter and did not happen: they are planned, alleged, denied. 0 where the filter asks for a status. Counted only where it is asked for.',
      complexity: COST_OF_COUNT,
    })
    leftOut(@Parent() { leftOut }: { leftOut: () => Promise<number> }): Promise<number> {
      return leftOut();
    }
  }
  return LeftOutResolver;
}
