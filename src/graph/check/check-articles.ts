import { articleId } from '../../article/article.js';
import { groupBy } from '../../resolution/group-by.js';
import { pages } from '../pages.js';
import type { Row } from '../store.js';
import { checkClaims } from './check-claims.js';
import type { Check, Finding } from './finding.js';
import { ARTICLE_PAGE, type Ground } from './ground.js';
import { textOf } from './text-of.js';

/** A mention as check-articles reads it. */
interface Mention {
  readonly participantId: string;
  readonly identity: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Sentence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What articles hold is what stands in their texts, and leads to whom it names. Read page by page. */
export const checkArticles: Check = async function* (store, ground) {
  for await (const articles of pages(store, 'export/articles', ARTICLE_PAGE)) {
    const ids = articles.map(({ id }) => id!);
    const sentences = groupBy(await store.read('export/sentences', { ids }), ({ articleId }) => articleId);
    const claims = groupBy(await store.read('export/claims', { ids }), ({ articleId }) => articleId);
    for (const article of articles) {
      yield* ofArticle(article, (sentences.get(article.id) ?? []) as unknown as Sentence[], ground);
      yield* checkClaims(article.text as string, claims.get(article.id) ?? [], ground);
    }
  }
};

function* ofArticle({ id, text }: Row, sentences: readonly Sentence[], ground: Ground): Generator<Finding> {
  const whole = textOf(text);
  if (articleId(whole) !== id)
    yield { kind: 'article-id', id: id as string, detail: `ought to be ${articleId(whole)}` };
  let last = 0;
  for (const sentence of sentences) {
    const { start, end } = sentence;
    if (!isAt(whole, sentence)) yield { kind: 'sentence-text', id: sentence.id, detail: `from ${start} to ${end}` };
    if (!(start >= last))
      yield { kind: 'sentence-order', id: sentence.id, detail: `begins at ${start}, before ${last}` };
    last = end;
    yield* ofMentions(whole, sentence, ground);
  }
}

function* ofMentions(text: string, sentence: Sentence, { identities, participantOf }: Ground): Generator<Finding> {
  const { id, mentions } = sentence;
  const seen = new Set<string>();
  for (const mention of mentions) {
    const { participantId, identity, start, end } = mention;
    const where = `“${mention.text}” from ${start} to ${end}`;
    if (!isAt(text, mention) || start < sentence.start || end > sentence.end) {
      yield { kind: 'mention-text', id, detail: where };
    }
    if (identity === null || !identities.has(identity)) {
      yield { kind: 'mention-identity', id, detail: `${where} names ${identity ?? 'nobody'}` };
    } else if (participantOf(identity) !== participantId) {
      yield { kind: 'mention-participant', id, detail: `${where} leads to ${participantId}` };
    }
    const key = JSON.stringify([identity, start, end]);
    if (seen.has(key)) yield { kind: 'mention-participant', id, detail: `${where} is there twice` };
    seen.add(key);
  }
}

const isAt = (whole: string, { start, end, text }: { start: number; end: number; text: string }): boolean =>
  start >= 0 && end <= whole.length && whole.slice(start, end) === text;
