import { Anchor, Title } from '@mantine/core';
import { useMemo } from 'react';
import { ArticleDocument, type ArticleQuery } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { counted, dayText, titled } from '../app/words.js';
import { change } from '../state/use-explorer.js';
import { Answered } from './answered.js';
import type { Mark } from './marked-text.js';
import { MarkedText } from './marked-text-view.js';
import type { PageProps } from './panel.js';

type Article = NonNullable<ArticleQuery['article']>;

/** A whole article with the sentence that led to it, the words that tell of events, and whom it refers to, "they" too. */
export function ArticlePage({ ids: [id = '', sentenceId = ''] }: PageProps) {
  return (
    <Answered answer={useAnswer(ArticleDocument, { id, first: 300 })}>
      {({ article }) =>
        article === null ? <p>There is no such article.</p> : <Text article={article} sentenceId={sentenceId} />
      }
    </Answered>
  );
}

function Text({ article, sentenceId }: { readonly article: Article; readonly sentenceId: string }) {
  const { title, publisher, published, byline, url, text, claims } = article;
  const marks = useMemo(() => marksIn(article, sentenceId), [article, sentenceId]);
  return (
    <>
      <Title order={2} size="h4">
        {title ?? 'Untitled article'}
      </Title>
      <p className="quiet">
        {[publisher, byline, dayText(published)].filter(Boolean).join(' · ')}
        {url !== null && (
          <>
            {' · '}
            <Anchor href={url} target="_blank" rel="noreferrer noopener" inherit>
              source
            </Anchor>
          </>
        )}
        {' · '}
        {counted(claims.totalCount, 'claim')}
      </p>
      <MarkedText
        text={text}
        marks={marks}
        onOpen={({ kind, id }) => {
          change({ open: [kind === 'event' ? 'event' : 'actor', id!] });
        }}
      />
    </>
  );
}

function marksIn({ claims, mentions }: Article, sentenceId: string): Mark[] {
  const told = claims.edges.map(({ node }) => node);
  const sentence = told.find((claim) => claim.sentence.id === sentenceId)?.sentence;
  const events = told.flatMap(({ start, end, event, status }): Mark[] =>
    event === null
      ? []
      : [{ start, end, kind: 'event', id: event.id, title: `${titled(event.type)}, ${titled(status)}` }],
  );
  const meant = mentions.map(({ start, end, participant: { __typename, id, name } }): Mark => {
    // A place has no page of its own.
    return { start, end, kind: 'mention', id: __typename === 'Actor' ? id : null, title: name };
  });
  const led: Mark[] = sentence === undefined ? [] : [{ ...sentence, kind: 'sentence', title: '' }];
  return [...led, ...events, ...meant];
}
