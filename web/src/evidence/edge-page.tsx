import { Title } from '@mantine/core';
import { RelationsDocument } from '../../../client/generated/operations.js';
import { STATUSES } from '../../../src/ontology/statuses.js';
import { useAnswer } from '../api/ask.js';
import { counted, titled } from '../app/words.js';
import { NameOf } from '../filter/name-of.js';
import { Answered } from './answered.js';
import { Claims } from './event-page.js';
import { PanelLink } from './links.js';
import type { PageProps } from './panel.js';

/** What one does to another: each relation with the claims that it rests on. */
export function EdgePage({ ids: [source = '', target = ''] }: PageProps) {
  // Whatever their status: who looks at an edge wants to see who denies it too.
  const answer = useAnswer(RelationsDocument, { filter: { source, target, statuses: STATUSES }, claims: 30 });
  return (
    <>
      <Title order={2} size="h4">
        <NameOf id={source} /> → <NameOf id={target} />
      </Title>
      <p>
        <PanelLink to={['dyad', source, target]}>Both directions, over time</PanelLink>
        {' · '}
        <PanelLink to={['edge', target, source]}>the other way</PanelLink>
      </p>
      <Answered answer={answer}>
        {({ relations }) =>
          relations.edges.length === 0 ? (
            <p className="quiet">Nothing is told of this direction.</p>
          ) : (
            relations.edges.map(({ node: { id, type, events, claims } }) => (
              <Claims
                key={id}
                title={`${titled(type)}${events > 0 ? ` · ${counted(events, 'event')}` : ''}`}
                claims={claims.edges.map(({ node }) => node)}
              />
            ))
          )
        }
      </Answered>
    </>
  );
}
