import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient } from 'graphql-request';
import { requestFailed } from './request-failed.js';

/** Where a Casus is, and how to speak with it. */
export interface CasusClientOptions {
  /** Address of its API: http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** A key of `casus keys create`, or a token of a sign-in; none where the API is open. */
  readonly key?: string;
  /** Longest that one request may take; 30 seconds, chosen: three times the longest that a query may run by default. */
  readonly timeoutMs?: number;
}

/** A page of a list, as every list of the API has it. */
export interface Page<Item> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Item }[];
}

/** Asks a Casus. What it is asked, and what it answers, is typed by the documents in generated/operations.ts. */
export class CasusClient {
  private readonly client: GraphQLClient;
  private readonly timeoutMs: number;

  constructor({ url, key, timeoutMs = 30_000 }: CasusClientOptions) {
    this.client = new GraphQLClient(url, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
    this.timeoutMs = timeoutMs;
  }

  /**
   * Asks once. A query may be repeated; a mutation that takes a `key` may be too, with the same one.
   *
   * @throws RequestFailed where it was refused, where there was no answer in time, or where nobody is there
   */
  async ask<Result, Variables extends object>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const signal = AbortSignal.timeout(this.timeoutMs);
    try {
      return await this.client.request<Result>({ document, variables, signal });
    } catch (error) {
      throw requestFailed(error, signal.aborted);
    }
  }

  /**
   * Walks a list to its end, a page at a time: a page is asked for when its first item is.
   *
   * @param document - a query that takes `after`; `first` is how long a page is
   * @param listOf - the list in an answer
   * @throws RequestFailed as `ask` does; items before it were given
   */
  async *all<Result, Variables extends { readonly after?: string | null | undefined }, Item>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
    listOf: (result: Result) => Page<Item>,
  ): AsyncGenerator<Item, void, undefined> {
    for (let after = variables.after; ;) {
      const { edges, pageInfo } = listOf(await this.ask(document, { ...variables, after }));
      for (const { node } of edges) yield node;
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    }
  }
}
