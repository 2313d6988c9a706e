import { Badge, Button, Group, Title } from '@mantine/core';
import {
  ActorPageDocument,
  MergeSuggestionsDocument,
  type ActorPageQuery,
} from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { counted, dayText, inWords } from '../app/words.js';
import { Answered } from '../evidence/answered.js';
import { Claims } from '../evidence/event-page.js';
import { Names, PanelLink } from '../evidence/links.js';
import type { PageProps } from '../evidence/panel.js';
import { RenameButton } from '../curate/rename-button.js';
import { SplitButton } from '../curate/split-button.js';
import { Suggestion } from '../curate/suggestion.js';
import { Activity } from '../timeline/activity.js';
import { change } from '../state/use-explorer.js';
import { expand, hide } from '../graph/act.js';

type Actor = NonNullable<ActorPageQuery['actor']>;

/** Somebody: their names, what they do and what is done to them, what they say, and who they may be too. */
export function ActorPage({ ids: [id = ''] }: PageProps) {
  return (
    <Answered answer={useAnswer(ActorPageDocument, { id, first: 12 })}>
      {({ actor }) => (actor === null ? <p>There is no such actor.</p> : <About actor={actor} />)}
    </Answered>
  );
}

function About({ actor }: { readonly actor: Actor }) {
  const { id, name, kind, country, aliases, articles, events, relations, claims } = actor;
  return (
    <>
      <Title order={2} size="h4">
        {name}
      </Title>
      <p className="quiet">
        <Badge size="sm" variant="light" color="gray" className="status">
          {inWords(kind)}
        </Badge>{' '}
        {[country, `named in ${counted(articles, 'article')}`].filter(Boolean).join(' · ')}
      </p>
      {aliases.length > 0 && <p>Also: {aliases.join(', ')}</p>}
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            change({ filter: { actor: id } });
          }}
        >
          Only this
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            expand([id]);
          }}
        >
          Expand
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            hide([id]);
          }}
        >
          Hide
        </Button>
        <RenameButton id={id} name={name} />
        <SplitButton id={id} />
      </Group>
      <Activity filter={{ actor: id }} title="Activity" />
      <Title order={3} size="h6" className="section">
        Relations <span className="quiet">{counted(relations.totalCount, 'relation')}</span>
      </Title>
      <ul className="rows">
        {relations.edges.map(({ node: { id: relationId, type, source, target, events: count, last } }) => (
          <li key={relationId}>
            <span>
              <Names of={[source]} self={id} none="" />{' '}
              <PanelLink to={['edge', source.id, target.id]}>{inWords(type)}</PanelLink>{' '}
              <Names of={[target]} self={id} none="" />
            </span>
            <span className="quiet">
              {count > 1 ? `${count} · ` : ''}
              {last === null ? '' : dayText(last)}
            </span>
          </li>
        ))}
      </ul>
      <Title order={3} size="h6" className="section">
        Latest events{' '}
        <span className="quiet">
          {counted(events.totalCount, 'event')}
          {events.leftOut > 0 && `, ${events.leftOut} more planned, alleged or denied`}
        </span>
      </Title>
      <ul className="rows">
        {events.edges.map(({ node }) => (
          <li key={node.id}>
            <span>
              <Names of={node.sources} self={id} none="somebody" />{' '}
              <PanelLink to={['event', node.id]}>{inWords(node.relation)}</PanelLink>{' '}
              <Names of={node.targets} self={id} none="" />
            </span>
            <span className="quiet">{dayText(node.from)}</span>
          </li>
        ))}
      </ul>
      <Claims title={`What ${name} says`} claims={claims.edges.map(({ node }) => node)} />
      <Duplicates id={id} />
    </>
  );
}

function Duplicates({ id }: { readonly id: string }) {
  const { data } = useAnswer(MergeSuggestionsDocument, { actorId: id, first: 5 });
  if (data === undefined || data.mergeSuggestions.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6" className="section">
        Possibly the same
      </Title>
      {data.mergeSuggestions.map((suggestion) => (
        <Suggestion key={suggestion.actors.map((one) => one.id).join()} suggestion={suggestion} />
      ))}
    </section>
  );
}
