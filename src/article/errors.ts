import { CasusError } from '../errors.js';

/** What is wrong with an article itself: it stays so, whoever asks and however often. */
export abstract class ArticleError extends CasusError {}

/** There is no text in it: nothing, or nothing but white space. */
export class ArticleEmpty extends ArticleError {
  readonly code = 'ARTICLE_EMPTY';

  constructor(where: string) {
    super(`The article in ${where} has no text.`, { where, remedy: 'Give the text of an article.' });
  }
}

/** The text is longer than any article. */
export class ArticleTooLong extends ArticleError {
  readonly code = 'ARTICLE_TOO_LONG';

  constructor(where: string, length: number, limit: number) {
    super(`The text in ${where} has ${length} characters; an article has at most ${limit}.`, {
      where,
      remedy: 'Give one article at a time, or many as JSONL, one a line.',
    });
  }
}

/** The bytes are no text in any encoding: a picture, a PDF, an archive. */
export class ArticleBinary extends ArticleError {
  readonly code = 'ARTICLE_BINARY';

  constructor(where: string) {
    super(`${where} is binary, not text.`, { where, remedy: 'Turn it into text, Markdown, HTML or JSON first.' });
  }
}

/** The bytes are not in the encoding that they should be in, and no other fits them well enough. */
export class EncodingUnclear extends ArticleError {
  readonly code = 'ENCODING_UNCLEAR';

  constructor(where: string, fault: string) {
    super(`The encoding of ${where} is unclear: ${fault}.`, {
      where,
      remedy: 'Save it as UTF-8, or name its encoding: --encoding windows-1252.',
    });
  }
}

/** A web page that holds no article: a list of links, a form, an error page, nothing. */
export class NoArticleInPage extends ArticleError {
  readonly code = 'NO_ARTICLE_IN_PAGE';

  constructor(where: string) {
    super(`The page in ${where} holds no article.`, {
      where,
      remedy: 'Give the page of one article, or its text alone.',
    });
  }
}

/** A date that is none, or that two readers would read as two days. */
export class DateInvalid extends ArticleError {
  readonly code = 'DATE_INVALID';

  constructor(where: string, value: string, fault: string) {
    super(`${where}: "${value.slice(0, 60)}" ${fault}.`, {
      where,
      remedy: 'Write it as 2023-04-23, or 2023-04-23T10:00:00Z.',
    });
  }
}

/** JSON, JSONL or front matter that can't be read, or a field that holds the wrong thing. */
export class ArticleMalformed extends ArticleError {
  readonly code = 'ARTICLE_MALFORMED';

  constructor(where: string, fault: string, options?: ErrorOptions) {
    super(
      `${where}: ${fault}.`,
      { where, remedy: 'An article is {"text", "title"?, "published"?, "publisher"?, "byline"?, "url"?}.' },
      options,
    );
  }
}

/** Most of the text is in a language that Casus doesn't read. */
export class ArticleNotEnglish extends ArticleError {
  readonly code = 'ARTICLE_NOT_ENGLISH';

  /** @param language - ISO 639-1 code, or "und" */
  constructor(
    where: string,
    readonly language: string,
  ) {
    super(`The text in ${where} is in ${nameOf(language)}; Casus reads English.`, {
      where,
      remedy: 'Give an English text, or a translation.',
    });
  }
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  return language === 'und' || name === undefined ? 'another language' : name;
}
