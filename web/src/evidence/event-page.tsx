import { Title } from '@mantine/core';
import { EventDocument, type EvidenceFragment } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { counted, dayText, titled } from '../app/words.js';
import { Answered } from './answered.js';
import { ClaimCard, StatusBadge } from './claim-card.js';
import { Names } from './links.js';
import type { PageProps } from './panel.js';

/** One event: who did what to whom, by all that tell of it, and who denies it. */
export function EventPage({ ids: [id = ''] }: PageProps) {
  return (
    <Answered answer={useAnswer(EventDocument, { id })}>
      {({ event }) => {
        if (event === null) return <p>There is no such event.</p>;
        const claims = event.claims.edges.map(({ node }) => node);
        const deny = claims.filter(({ status }) => status === 'DENIED');
        const mode = event.mode === null ? '' : `, ${event.mode}`;
        return (
          <>
            <Title order={2} size="h4">
              {titled(event.type)}
              {mode}
            </Title>
            <dl className="facts-list">
              <dt>Source</dt>
              <dd>
                <Names of={event.sources} none="not named" />
              </dd>
              <dt>Target</dt>
              <dd>
                <Names of={event.targets} none="not named" />
              </dd>
              <dt>When</dt>
              <dd>{dayText(event.from, event.to)}</dd>
              <dt>Where</dt>
              <dd>{event.place?.name ?? 'not said'}</dd>
              <dt>Status</dt>
              <dd>
                <StatusBadge status={event.status} /> by {counted(event.support, 'independent source')}
                {event.denials > 0 && `, denied by ${event.denials}`}
                {event.contested && <strong> · sources disagree</strong>}
              </dd>
            </dl>
            <Claims title="Say so" claims={claims.filter((claim) => !deny.includes(claim))} />
            <Claims title="Deny it" claims={deny} />
          </>
        );
      }}
    </Answered>
  );
}

/** Claims under a title that counts them; nothing where there are none. */
export function Claims({ title, claims }: { readonly title: string; readonly claims: readonly EvidenceFragment[] }) {
  if (claims.length === 0) return null;
  const articles = new Set(claims.map(({ article }) => article.id)).size;
  return (
    <section>
      <Title order={3} size="h6" className="section">
        {title}{' '}
        <span className="quiet">
          {counted(claims.length, 'claim')} in {counted(articles, 'article')}
        </span>
      </Title>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  );
}
