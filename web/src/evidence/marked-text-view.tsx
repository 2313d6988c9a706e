import { useEffect, useMemo, useRef } from 'react';
import { chiefMark, piecesOf, type Mark, type Piece } from './marked-text.js';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Called with what was clicked, of the marks that have an id. */
  readonly onOpen?: (mark: Mark) => void;
}

/** A text with what is marked in it: a sentence on ground of its own, and scrolled to; events and mentions underlined. */
export function MarkedText({ text, marks, onOpen }: MarkedTextProps) {
  const pieces = useMemo(() => piecesOf(text, marks), [text, marks]);
  const shown = useRef<HTMLSpanElement>(null);
  const first = pieces.find(isInSentence);
  const sentence = marks.find(({ kind }) => kind === 'sentence');
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'center' });
  }, [sentence?.id]);
  return (
    <div className="article-text">
      {pieces.map((piece) => (
        <span
          key={piece.start}
          ref={piece === first ? shown : null}
          className={isInSentence(piece) ? 'in-sentence' : ''}
        >
          <PieceOfText piece={piece} {...(onOpen === undefined ? {} : { onOpen })} />
        </span>
      ))}
    </div>
  );
}

function isInSentence({ marks }: Piece): boolean {
  return marks.some(({ kind }) => kind === 'sentence');
}

function PieceOfText({ piece, onOpen }: { readonly piece: Piece } & Pick<MarkedTextProps, 'onOpen'>) {
  const mark = chiefMark(piece);
  if (mark === undefined) return piece.text;
  const told = { className: `mark-${mark.kind}`, title: mark.title };
  if (onOpen === undefined || mark.id === null) return <span {...told}>{piece.text}</span>;
  return (
    <button
      type="button"
      {...told}
      onClick={() => {
        onOpen(mark);
      }}
    >
      {piece.text}
    </button>
  );
}
