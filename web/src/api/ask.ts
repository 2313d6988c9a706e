import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { OperationDefinitionNode } from 'graphql';
import { CasusClient } from '../../../client/casus-client.js';
import { keyInUse } from './key.js';
import { queries } from './queries.js';

/** Asks the server that this page came from, once. */
export function ask<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return client().ask(document, variables);
}

/** A client of the server that this page came from, with the key of this tab. */
export function client(): CasusClient {
  const key = keyInUse();
  const url = new URL('/graphql', location.href).href;
  return new CasusClient(key === undefined ? { url } : { url, key });
}

interface AskOptions {
  /** False where there is nothing to ask yet. */
  readonly enabled?: boolean;
  /** Whether the last answer stays until the next one is there, so that nothing jumps. */
  readonly keepsLast?: boolean;
}

/** The answer to a question, as far as it is known: asked once, however many parts of the page want it. */
export function useAnswer<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  { enabled = true, keepsLast = false }: AskOptions = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [nameOf(document), variables],
    queryFn: () => ask(document, variables),
    enabled,
    ...(keepsLast ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The same outside of components, out of the same cache. */
export function answerOf<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return queries.query({
    queryKey: [nameOf(document), variables],
    queryFn: () => ask(document, variables),
  });
}

/** Changes something; whatever was answered before is then asked anew. */
export function useChange<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
): UseMutationResult<Result, Error, Variables> {
  return useMutation({
    mutationFn: (variables: Variables) => ask(document, variables),
    onSuccess: () => queries.invalidateQueries(),
  });
}

function nameOf({ definitions }: TypedDocumentNode<never, never> | { definitions: readonly unknown[] }): string {
  return (definitions as readonly OperationDefinitionNode[]).find(
    ({ kind }) => kind === ('OperationDefinition' as never),
  )!.name!.value;
}
