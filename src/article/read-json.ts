import { ArticleMalformed } from './errors.js';
import { makeArticle, type Metadata } from './make-article.js';
import { mergeMetadata } from './merge-metadata.js';
import type { Reading } from './reading.js';

const FIELDS = ['title', 'published', 'publisher', 'byline', 'url'] as const;

/**
 * Reads `{"id"?, "text", "title"?, "published"?, "publisher"?, "byline"?, "url"?}`; other fields are left alone.
 *
 * @throws ArticleMalformed naming the field, and what makeArticle throws
 */
export function readJson(source: string, metadata: Metadata, where: string): Reading {
  return readRecord(parseJson(source, where), metadata, where);
}

/** Reads one article from a value that was JSON. */
export function readRecord(value: unknown, metadata: Metadata, where: string): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ArticleMalformed(where, 'is no JSON object');
  }
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record.text !== 'string') throw new ArticleMalformed(`text of ${where}`, 'is missing, or no text');
  if (record.id !== undefined && idOf(record) === null) throw new ArticleMalformed(`id of ${where}`, 'is no text');
  const told = Object.fromEntries(FIELDS.map((name) => [name, textOrNull(record[name], `${name} of ${where}`)]));
  return {
    id: idOf(record),
    article: makeArticle(record.text, mergeMetadata(metadata, told), where),
  };
}

/** The id of a record, also of one that is wrong otherwise, so that its error can be told by it. */
export function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** @throws ArticleMalformed with what the parser says, and where */
export function parseJson(source: string, where: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch (cause) {
    throw new ArticleMalformed(where, `is no JSON (${(cause as Error).message.slice(0, 120)})`, { cause });
  }
}

function textOrNull(value: unknown, where: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw new ArticleMalformed(where, 'is no text');
  return value;
}
