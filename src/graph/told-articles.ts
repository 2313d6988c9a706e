import { withoutDecisions } from '../resolution/apply-decisions.js';
import { byCodeUnits } from '../resolution/fold-forms.js';
import type {
  Reading,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedMention,
  ResolvedParticipant,
  ResolvedSentence,
} from '../resolution/resolved-article.js';
import type { Parameters, Row, Statement } from './store.js';

/** Runs a statement: a store's `read`, or a transaction's `run`. */
export type Run = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

/**
 * Reads articles back as they were before any decision of an analyst: what addArticles made of them is made of the result
 * again.
 *
 * @returns those that are there, in the order of ids
 */
export async function toldArticles(run: Run, ids: readonly string[]): Promise<ResolvedArticle[]> {
  const [articles, sentences, forms, mentions, claims] = (await Promise.all(
    ['article/told', 'sentence/of-articles', 'form/told', 'sentence/told-mentions', 'claim/told'].map((statement) =>
      run(statement, { ids }),
    ),
  )) as [Row[], Row[], Row[], Row[], Row[]];
  const of = (rows: readonly Row[], id: string): Row[] => rows.filter(({ articleId }) => articleId === id);
  return articles
    .map(({ extractor, learned, readAt, ...article }) => {
      const id = article.id as string;
      const resolved = {
        article,
        extractor,
        learned,
        readAt,
        sentences: of(sentences, id).map(toSentence),
        participants: toParticipants(of(forms, id), of(mentions, id)),
        claims: of(claims, id).map(toClaim).sort(byId),
        dropped: [],
      };
      return withoutDecisions(resolved as unknown as ResolvedArticle);
    })
    .sort((a, b) => byCodeUnits(a.article.id, b.article.id));
}

const toSentence = ({ articleId: _, ...sentence }: Row): ResolvedSentence => sentence as unknown as ResolvedSentence;

function toParticipants(forms: readonly Row[], mentions: readonly Row[]): ResolvedParticipant[] {
  return forms
    .map(({ articleId: _, identity, unnamedClass, splitFrom, ...form }) => ({
      id: identity as string,
      label: form.kind === 'place' ? ('Place' as const) : ('Actor' as const),
      unnamedClass: unnamedClass as string | null,
      splitOf: splitFrom as string | null,
      form: form as unknown as ResolvedParticipant['form'],
      mentions: mentions
        .filter((mention) => mention.identity === identity)
        .map(({ articleId: _a, identity: _i, ...mention }) => mention as unknown as ResolvedMention)
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .sort(byId);
}

function toClaim({ articleId: _, sources, targets, speaker, place, original, ...claim }: Row): ResolvedClaim {
  const rest = {
    sourceIds: sources,
    targetIds: targets,
    speakerId: speaker,
    placeId: place,
    original: original === null ? null : (JSON.parse(original as string) as Reading),
  };
  return { ...claim, ...rest } as unknown as ResolvedClaim;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id);
