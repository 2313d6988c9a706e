import { Anchor, Badge, Group } from '@mantine/core';
import type { EvidenceFragment } from '../../../client/generated/operations.js';
import { STATUS_COLOURS } from '../app/colours.js';
import { dayText, inWords, titled } from '../app/words.js';
import { JudgeButtons } from '../curate/judge-buttons.js';
import { PanelLink } from './links.js';

/** One claim: the sentence, who says so and how surely, and where it stands. */
export function ClaimCard({ claim }: { readonly claim: EvidenceFragment }) {
  const { status, certainty, confidence, verdict, attribution, verb, article, sentence, event } = claim;
  return (
    <article className="claim" aria-label={`Claim: ${inWords(status)}`}>
      <Sentence claim={claim} />
      <p className="claim-who">
        {attribution === null ? (
          <span>{article.publisher ?? 'The article'} in its own voice</span>
        ) : (
          <>
            <PanelLink to={['actor', attribution.id]}>{attribution.name}</PanelLink>
            {verb !== null && <span className="quiet"> “{verb}”</span>}
          </>
        )}
        {certainty !== null && certainty !== 'asserted' && <span className="quiet">, {certainty}</span>}
      </p>
      <p className="claim-where quiet">
        <PanelLink to={['article', article.id, sentence.id]}>{article.title ?? 'Untitled article'}</PanelLink>
        {' · '}
        {[article.publisher, dayText(article.published)].filter(Boolean).join(' · ')}
        {article.url !== null && (
          <>
            {' · '}
            <Anchor href={article.url} target="_blank" rel="noreferrer noopener" inherit>
              source
            </Anchor>
          </>
        )}
      </p>
      <Group gap={6}>
        <StatusBadge status={status} />
        <span className="quiet" title="Chance that type, source and target are all right">
          {(confidence * 100).toFixed(0)}% sure
        </span>
        {event !== null && (
          <PanelLink to={['event', event.id]}>
            {titled(event.type)}, {dayText(event.from)}
          </PanelLink>
        )}
        <span className="grow" />
        <Group gap={0} wrap="nowrap">
          <JudgeButtons claimId={claim.id} verdict={verdict} />
        </Group>
      </Group>
    </article>
  );
}

export function StatusBadge({ status }: { readonly status: EvidenceFragment['status'] }) {
  return (
    <Badge size="sm" variant="light" color={STATUS_COLOURS[status]} className="status">
      {status === 'ACTUAL' ? 'happened' : inWords(status)}
    </Badge>
  );
}

/** The sentence with the words in it that tell of the event. */
function Sentence({ claim: { sentence, start, end } }: { readonly claim: EvidenceFragment }) {
  const from = Math.max(0, start - sentence.start);
  const to = Math.max(from, end - sentence.start);
  return (
    <blockquote className="sentence">
      {sentence.text.slice(0, from)}
      <mark>{sentence.text.slice(from, to)}</mark>
      {sentence.text.slice(to)}
    </blockquote>
  );
}
