import { signatureText } from '../resolution/signature-text.js';
import { bucketOf, type Telling } from '../resolution/telling.js';
import type { ResolvedArticle, ResolvedClaim } from '../resolution/resolved-article.js';
import type { Fingerprints } from './copies.js';
import type { Participants } from './participants.js';
import { write } from './rows-of.js';
import type { Write } from './store.js';

/**
 * The articles themselves; the statement tells which are new.
 *
 * @param now - ISO 8601 in UTC
 */
export function articleWrite(articles: readonly ResolvedArticle[], fingerprints: Fingerprints, now: string): Write {
  return write('article/create', articles, ({ article, extractor, learned, readAt }) => {
    return {
      ...article,
      day: dayOf(article.published),
      extractor,
      learned: learned ?? now,
      readAt: readAt ?? now,
      signature: signatureText(fingerprints.get(article.id)!.signature),
    };
  });
}

/** What belongs to new articles alone: sentences, mentions and claims. What claims tell of is derived later. */
export function ownWrites(articles: readonly ResolvedArticle[], participants: Participants, now: string): Write[] {
  const claims = articles.flatMap((resolved) => resolved.claims.map((claim) => ({ claim, resolved })));
  const idOf = (identity: string): string => participants.of(identity);
  return [
    write('sentence/create', articles.flatMap(sentenceRows), (row) => row),
    write('sentence/mention', articles.flatMap(mentionRows), (row) => {
      return { ...row, participantId: idOf(row.identityId) };
    }),
    write('claim/create', claims, ({ claim, resolved }) => {
      const bucket = bucketOf(telling(resolved, claim, []), participants.of);
      return { id: claim.id, sentenceId: claim.sentenceId, properties: properties(claim, resolved, bucket, now) };
    }),
    write(
      'claim/attribute',
      claims.flatMap(({ claim: { id, speakerId } }) => (speakerId === null ? [] : [{ claimId: id, speakerId }])),
      ({ claimId, speakerId }) => ({ claimId, participantId: idOf(speakerId) }),
    ),
    write(
      'claim/place',
      claims.flatMap(({ claim: { id, placeId } }) => (placeId === null ? [] : [{ claimId: id, placeId }])),
      ({ claimId, placeId }) => ({ claimId, placeId: idOf(placeId) }),
    ),
  ];
}

/** The claims of an article with all that events are derived from. */
export function tellingsOf(resolved: ResolvedArticle, copyIds: readonly string[]): Telling[] {
  return resolved.claims.map((claim) => telling(resolved, claim, copyIds));
}

function telling({ article }: ResolvedArticle, claim: ResolvedClaim, copyIds: readonly string[]): Telling {
  return {
    ...claim,
    articleId: article.id,
    publisher: article.publisher,
    copyIds,
    bucket: null,
    aboutId: null,
  };
}

/** The properties of a claim's node. */
function properties(
  { sentenceId: _, sourceIds, targetIds, speakerId, placeId, original, ...claim }: ResolvedClaim,
  resolved: ResolvedArticle,
  bucket: string,
  now: string,
) {
  return {
    ...claim,
    sourceIdentities: sourceIds,
    targetIdentities: targetIds,
    speakerIdentity: speakerId,
    placeIdentity: placeId,
    bucket,
    original: original === null ? null : JSON.stringify(original),
    extractor: resolved.extractor,
    day: dayOf(resolved.article.published),
    learned: claim.learned ?? resolved.learned ?? now,
  };
}

const sentenceRows = ({ article, sentences }: ResolvedArticle) =>
  sentences.map((sentence) => ({ ...sentence, articleId: article.id }));

const mentionRows = ({ participants }: ResolvedArticle) =>
  participants.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, identityId: id })));

const dayOf = (published: string | null): string => published?.slice(0, 10) ?? '';
