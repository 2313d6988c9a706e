import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mercurius from 'mercurius';
import type { PersistedQueryProvider } from 'mercurius';
import { ConfigInvalid } from '../../config/errors.js';
import { PersistedQueryUnknown, QueryNotAllowed } from './errors.js';

/** Queries that clients may have kept, to be asked for by their hash. Chosen: as many as are kept parsed. */
const MOST_KEPT = 200;

/** Longest query that is kept, in characters, so that all of them together take a few megabytes at most. */
const MAX_KEPT_LENGTH = 20_000;

/**
 * How queries are asked for by the SHA-256 of their text, as Apollo's clients do: `extensions: {persistedQuery: {version:
 * 1, sha256Hash}}`, at first with the text, later without it. One is kept once it was answered without being refused.
 *
 * @param known - the only queries that are answered, by hash or by a name of their own; undefined for any
 */
export function persistedQueries(known: ReadonlyMap<string, string> | undefined): PersistedQueryProvider {
  const automatic = mercurius.persistedQueryDefaults.automatic(MOST_KEPT);
  if (known !== undefined) {
    return {
      isPersistedQuery: () => true,
      isPersistedQueryRetry: () => false,
      getHash: ({ query, extensions }) => nameOf(extensions) ?? (typeof query === 'string' ? sha256(query) : ''),
      getQueryFromHash: (hash) => foundIn(known, hash),
    };
  }
  return {
    ...automatic,
    getQueryFromHash: async (hash) => {
      const query = await automatic.getQueryFromHash(hash);
      if (query === undefined) throw new PersistedQueryUnknown();
      return query;
    },
    saveQuery: async (hash, query) => {
      if (query.length <= MAX_KEPT_LENGTH) await automatic.saveQuery?.(hash, query);
    },
  };
}

/**
 * Reads the queries that CASUS_PERSISTED_ONLY names: a JSON file, a list of their texts or an object of them by name or hash,
 * as the compilers of Relay and Apollo write it.
 *
 * @returns them by the SHA-256 of their text, and by their name
 * @throws ConfigInvalid
 */
export function knownQueries(file: string): ReadonlyMap<string, string> {
  const content = parsed(file);
  const known = new Map<string, string>();
  for (const [name, query] of Object.entries(content)) {
    if (typeof query !== 'string') throw new ConfigInvalid([`CASUS_PERSISTED_ONLY: ${file} holds more than texts`]);
    if (!Array.isArray(content)) known.set(name, query);
    known.set(sha256(query), query);
  }
  return known;
}

function parsed(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const { code = 'is no JSON' } = cause as NodeJS.ErrnoException;
    throw new ConfigInvalid([`CASUS_PERSISTED_ONLY: ${file} can't be read (${code})`]);
  }
  if (typeof content === 'object' && content !== null) return content;
  throw new ConfigInvalid([`CASUS_PERSISTED_ONLY: ${file} must hold a list of queries, or an object of them by name`]);
}

function foundIn(known: ReadonlyMap<string, string>, hash: string): Promise<string> {
  const query = known.get(hash);
  return query === undefined ? Promise.reject(new QueryNotAllowed()) : Promise.resolve(query);
}

function nameOf(extensions: unknown): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
