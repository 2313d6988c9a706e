import { got, HTTPError, MaxRedirectsError, RequestError, TimeoutError } from 'got';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { VERSION } from '../version.js';
import { AddressRefused, PageRefused, PageTooLarge, PageUnreachable } from './errors.js';
import { retryAfterMs } from './retry-after.js';

/** Names us to sites, so that their robots.txt can speak of us (RFC 9309, 2.2.1). */
export const PRODUCT = 'Casus';

/** How many redirects are followed. Chosen: a site seldom has more than two. */
const MAX_REDIRECTS = 5;

/** How far fetching may go. */
export interface FetchLimits {
  /** After decompression. */
  readonly bytes: number;
  /** With all redirects. */
  readonly milliseconds: number;
  /** Whether addresses of this network may be asked. */
  readonly allowsPrivate: boolean;
}

/** What was fetched, and from where after all redirects. */
export interface Fetched {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the server says: "text/html; charset=utf-8"; empty where it says nothing. */
  readonly contentType: string;
  /** By which the next fetching may ask whether it changed; null where the server doesn't say. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Whether it is still what was known of it (status 304): then there are no bytes. */
  readonly isUnchanged: boolean;
}

/** What a server said of an address when it was fetched last. */
export type Known = Pick<Fetched, 'etag' | 'lastModified'>;

/**
 * Fetches an address by http or https. Each connection, also one after a redirect, is made to public addresses alone
 * unless the limits say else: names are looked up first, so that none can stand for an address of this network.
 *
 * @param known - asks for nothing where that still holds (RFC 9110, 13)
 * @throws AddressRefused, PageUnreachable, PageRefused, PageTooLarge
 */
export async function getBytes(url: string, limits: FetchLimits, known?: Known): Promise<Fetched> {
  mustBeHttp(url);
  const { bytes: limit, milliseconds, allowsPrivate } = limits;
  const options = { allowPrivateIPAddress: allowsPrivate, allowMetaIPAddress: allowsPrivate };
  const stream = got.stream(url, {
    agent: { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) },
    headers: {
      'user-agent': `${PRODUCT}/${VERSION}`,
      accept: 'text/html, text/plain;q=0.9, */*;q=0.5',
      // What is undefined isn't sent.
      'if-none-match': known?.etag ?? undefined,
      'if-modified-since': known?.lastModified ?? undefined,
    },
    timeout: { request: milliseconds },
    maxRedirects: MAX_REDIRECTS,
    retry: { limit: 0 },
  });
  try {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) throw new PageTooLarge(url, limit);
      parts.push(chunk);
    }
    const { url: last, headers, statusCode } = stream.response!;
    return {
      url: last,
      bytes: Buffer.concat(parts),
      contentType: headers['content-type'] ?? '',
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
      isUnchanged: statusCode === NOT_MODIFIED,
    };
  } catch (error) {
    throw faultOf(url, error, milliseconds);
  } finally {
    stream.destroy();
  }
}

/** @throws AddressRefused */
export function mustBeHttp(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new AddressRefused(url, 'is no http or https address');
}

const NOT_MODIFIED = 304;

function faultOf(url: string, error: unknown, milliseconds: number): unknown {
  if (!(error instanceof RequestError)) return error;
  const cause = { cause: error };
  if (error instanceof HTTPError) {
    const { statusCode, headers } = error.response;
    return new PageRefused(url, statusCode, retryAfterMs(headers['retry-after']), cause);
  }
  if (error instanceof TimeoutError) return new PageUnreachable(url, `no answer in ${milliseconds} ms`, cause);
  if (error instanceof MaxRedirectsError)
    return new PageUnreachable(url, `more than ${MAX_REDIRECTS} redirects`, cause);
  // The agent tells it by its message alone.
  if (/is not allowed/.test(error.message)) return new AddressRefused(url, 'leads into this network', cause);
  if (error.code === 'ERR_UNSUPPORTED_PROTOCOL') return new AddressRefused(url, 'leads away from http', cause);
  return new PageUnreachable(url, error.code, cause);
}
