import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { cursorOf } from './cursor.js';
import { DEFAULT_FIRST, MAX_FIRST } from './limits.js';

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_FIRST,
    description: `How many at most, from 1 to ${MAX_FIRST}; ${DEFAULT_FIRST} where nothing is said.`,
  })
  @Min(1)
  @Max(MAX_FIRST)
  first: number = DEFAULT_FIRST;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: the page begins after it.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  after?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something stands before this page: it was asked for with a cursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null where there is none.' })
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
 * Makes a page of rows in the list's order.
 *
 * @param rows - as many as asked for, and one more where the list goes on
 * @param keys - the sort keys of a row, for its cursor
 */
export function connectionOf<T>(
  list: string,
  rows: readonly T[],
  { first, after }: PageArgs,
  keys: (row: T) => readonly (string | number | null)[],
  count: () => Promise<number>,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(list, keys(node)) }));
  const pageInfo = {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null && after !== undefined,
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
const COST_OF_COUNT = 20;

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
