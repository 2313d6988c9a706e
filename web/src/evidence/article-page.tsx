import { Anchor, Title } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { ArticleDocument, type ArticleQuery } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { counted, dayText, titled } from '../app/words.js';
import { change } from '../state/use-explorer.js';
import { Answered } from './answered.js';
import { mentionsOf, piecesOf, type Mark, type Piece } from './marked-text.js';
import type { PageProps } from './panel.js';

type Article = NonNullable<ArticleQuery['article']>;

/** A whole article with the sentence that led to it, the words that tell of events, and who takes part in them. */
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
  const pieces = useMemo(() => piecesOf(text, marksIn(article, sentenceId)), [article, text, sentenceId]);
  const shown = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'center' });
  }, [sentenceId]);
  const first = pieces.find(({ marks }) => marks.some(({ kind }) => kind === 'sentence'));
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
      <div className="article-text">
        {pieces.map((piece) => (
          <span key={piece.start} ref={piece === first ? shown : null}>
            <PieceOfText piece={piece} article={article} />
          </span>
        ))}
      </div>
    </>
  );
}

function PieceOfText({ piece: { text, marks }, article }: { readonly piece: Piece; readonly article: Article }) {
  const of = (kind: Mark['kind']) => marks.find((mark) => mark.kind === kind);
  const event = of('event');
  const mention = of('mention');
  const className = of('sentence') === undefined ? '' : 'in-sentence';
  if (event !== undefined) {
    const claim = article.claims.edges.find(({ node }) => node.event?.id === event.id)?.node;
    return (
      <button
        type="button"
        className={`mark-event ${className}`}
        title={
          claim?.event === undefined || claim.event === null
            ? ''
            : `${titled(claim.event.type)}, ${titled(claim.status)}`
        }
        onClick={() => {
          change({ open: ['event', event.id] });
        }}
      >
        {text}
      </button>
    );
  }
  if (mention === undefined) return <span className={className}>{text}</span>;
  return (
    <button
      type="button"
      className={`mark-mention ${className}`}
      onClick={() => {
        change({ open: ['actor', mention.id] });
      }}
    >
      {text}
    </button>
  );
}

function marksIn({ text, claims }: Article, sentenceId: string): Mark[] {
  const told = claims.edges.map(({ node }) => node);
  const sentences = told
    .filter(({ sentence }) => sentence.id === sentenceId)
    .map(({ sentence: { start, end, id } }): Mark => ({ start, end, kind: 'sentence', id }));
  const events = told.flatMap(({ start, end, event }): Mark[] =>
    event === null ? [] : [{ start, end, kind: 'event', id: event.id }],
  );
  const ends = told.flatMap(({ event, attribution }) => [
    ...(event?.sources ?? []),
    ...(event?.targets ?? []),
    ...(attribution === null ? [] : [attribution]),
  ]);
  const names = new Map(ends.filter(({ __typename }) => __typename === 'Actor').map(({ name, id }) => [name, id]));
  return [...sentences.slice(0, 1), ...events, ...mentionsOf(text, names)];
}
