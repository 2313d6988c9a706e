import { Title } from '@mantine/core';
import {
  DyadDocument,
  EventsDocument,
  type DyadSummaryFragment,
  type Filter,
} from '../../../client/generated/operations.js';
import { STATUSES } from '../../../src/ontology/statuses.js';
import { useAnswer } from '../api/ask.js';
import { counted, dayText, inWords } from '../app/words.js';
import { Answered } from '../evidence/answered.js';
import { Names, PanelLink } from '../evidence/links.js';
import type { PageProps } from '../evidence/panel.js';
import { NameOf } from '../filter/name-of.js';
import { Activity } from '../timeline/activity.js';
import { peaksOf } from './peaks.js';

/** Two and what each does to the other: summed up, over time, and a sentence for each peak. */
export function DyadPage({ ids: [a = '', b = ''] }: PageProps) {
  const filter: Filter = { between: [a, b], statuses: STATUSES };
  return (
    <>
      <Title order={2} size="h4">
        <NameOf id={a} /> ↔ <NameOf id={b} />
      </Title>
      <Answered answer={useAnswer(DyadDocument, { a, b, filter: { statuses: STATUSES } })}>
        {({ dyad }) =>
          dyad === null ? (
            <p>There are no such two.</p>
          ) : (
            <>
              <Side side={dyad.forward} />
              <Side side={dyad.backward} />
            </>
          )
        }
      </Answered>
      <Activity filter={filter} title="Over time" />
      <Peaks filter={filter} />
    </>
  );
}

function Side({
  side: { source, target, events, claims, meanIntensity, first, last, types, statuses },
}: {
  readonly side: DyadSummaryFragment;
}) {
  return (
    <section className="side">
      <Title order={3} size="h6" className="section">
        <Names of={[source]} none="" /> → <Names of={[target]} none="" />
      </Title>
      {events === 0 ? (
        <p className="quiet">Nothing is told.</p>
      ) : (
        <p>
          <PanelLink to={['edge', source.id, target.id]}>
            {counted(events, 'event')}, {counted(claims, 'claim')}
          </PanelLink>
          , {dayText(first)}
          {last !== first && ` – ${dayText(last)}`}
          {meanIntensity !== null && `, mean intensity ${meanIntensity.toFixed(1)}`}
          <br />
          <span className="quiet">
            {types.map(({ type, events: count }) => `${inWords(type)} ${count}`).join(', ')}
            {' · '}
            {statuses.map(({ status, events: count }) => `${inWords(status)} ${count}`).join(', ')}
          </span>
        </p>
      )}
    </section>
  );
}

/** The days on which most is told, each by the sentence that is surest. */
function Peaks({ filter }: { readonly filter: Filter }) {
  const { data } = useAnswer(EventsDocument, { filter, orderBy: 'CLAIMS', first: 50, claims: 1 });
  const peaks = peaksOf(data?.events.edges.map(({ node }) => node) ?? []);
  if (peaks.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6" className="section">
        Peaks
      </Title>
      {peaks.map(({ month, event, count }) => (
        <article key={month} className="claim">
          <p className="quiet">
            {dayText(event.from)} · {counted(count, 'event')} that month ·{' '}
            <PanelLink to={['event', event.id]}>{inWords(event.type)}</PanelLink>
          </p>
          {event.claims.edges.map(({ node: { id, sentence, article } }) => (
            <blockquote key={id} className="sentence">
              <PanelLink to={['article', article.id, sentence.id]}>{sentence.text}</PanelLink>
            </blockquote>
          ))}
        </article>
      ))}
    </section>
  );
}
