import { CasusError } from '../errors.js';

/** Why there is no page at an address. */
export abstract class PageError extends CasusError {}

/** The address is none that may be asked: no http, or within this network. */
export class AddressRefused extends PageError {
  readonly code = 'ADDRESS_REFUSED';

  constructor(url: string, fault: string, options?: ErrorOptions) {
    super(
      `${url.slice(0, 200)} ${fault}.`,
      {
        where: url,
        remedy: 'Give a public http or https address, or set CASUS_FETCH_PRIVATE=true for your own network.',
      },
      options,
    );
  }
}

/** The site asks programs not to fetch this page. */
export class RobotsDisallow extends PageError {
  readonly code = 'ROBOTS_DISALLOW';

  constructor(url: string) {
    super(`The robots.txt of ${new URL(url).host} asks programs not to fetch ${url}.`, {
      where: url,
      remedy: 'Open it in a browser and paste its text.',
    });
  }
}

/** Nobody answers there, or too late. */
export class PageUnreachable extends PageError {
  readonly code = 'PAGE_UNREACHABLE';

  constructor(url: string, fault: string, options?: ErrorOptions) {
    super(`${url} can't be reached: ${fault}.`, { where: url, remedy: 'Check the address, and try again.' }, options);
  }
}

/** The site answers, but with no page: it isn't there, or not for everybody. */
export class PageRefused extends PageError {
  readonly code = 'PAGE_REFUSED';

  /** @param retryAfterMs - how long the site asks to be left alone, in milliseconds; null where it asks for nothing */
  constructor(
    url: string,
    readonly status: number,
    readonly retryAfterMs: number | null,
    options?: ErrorOptions,
  ) {
    super(
      `${url} answers with status ${status}.`,
      { where: url, remedy: 'Check the address, or open it in a browser and paste its text.' },
      options,
    );
  }
}

/** The page has no end, or one that is too far. */
export class PageTooLarge extends PageError {
  readonly code = 'PAGE_TOO_LARGE';

  constructor(url: string, limit: number) {
    super(`${url} has more than ${limit} bytes.`, { where: url, remedy: 'Give the page of one article.' });
  }
}

/** What is there is neither text nor a page: a picture, a film, a PDF. */
export class PageNotText extends PageError {
  readonly code = 'PAGE_NOT_TEXT';

  constructor(url: string, type: string) {
    super(`${url} is ${type}, not text.`, { where: url, remedy: 'Give the page of an article.' });
  }
}
