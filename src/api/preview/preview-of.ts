import type { Article } from '../../article/article.js';
import type { Read } from '../../ingestion/batch/read-article.js';
import type { ResolvedArticle, ResolvedClaim } from '../../resolution/resolved-article.js';
import type { Loaders } from '../loaders.js';
import type { ArticlePreview, PreviewClaim, PreviewParticipant } from './preview.types.js';

/** What ingesting an article would bring, without keeping any of it. */
export async function previewOf(loaders: Loaders, article: Article, read: Read): Promise<ArticlePreview> {
  const resolved = await read(article);
  const participants = await participantsOf(loaders, resolved);
  return {
    known: await loaders.articles.load(article.id),
    participants: [...participants.values()],
    claims: [...resolved.claims]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((claim) => previewClaim(claim, resolved, participants)),
  };
}

type Participants = ReadonlyMap<string, PreviewParticipant>;

async function participantsOf(loaders: Loaders, { participants }: ResolvedArticle): Promise<Participants> {
  const made = participants.map(async ({ id, form: { name, kind }, mentions }) => {
    const known = await loaders.identities.load(id);
    // Of an identity that no article names any more nothing is known but what was decided about it.
    const isNamed = known !== null && (known.kind as string | null) !== null;
    return [id, { name, kind, mentions, known: isNamed ? known : null }] as const;
  });
  return new Map(await Promise.all(made));
}

function previewClaim(claim: ResolvedClaim, { sentences }: ResolvedArticle, participants: Participants): PreviewClaim {
  const { status, certainty, type, mode, relation, confidence, start, end, trigger } = claim;
  const named = (ids: readonly string[]): readonly PreviewParticipant[] => ids.map((id) => participants.get(id)!);
  return {
    status,
    certainty,
    type,
    mode,
    relation,
    confidence,
    sources: named(claim.sourceIds),
    targets: named(claim.targetIds),
    attribution: claim.speakerId === null ? null : participants.get(claim.speakerId)!,
    trigger: { start, end, text: trigger },
    sentence: sentences.find(({ id }) => id === claim.sentenceId)!,
  };
}
