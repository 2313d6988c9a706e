import { useMemo } from 'react';
import { inWords, titled } from '../app/words.js';
import { StatusBadge } from '../evidence/claim-card.js';
import type { Mark } from '../evidence/marked-text.js';
import { MarkedText } from '../evidence/marked-text-view.js';
import type { Preview } from './adding.js';

/** What was found in an article that isn't saved: its claims, and where its text says so. */
export function PreviewText({ text, preview }: { readonly text: string; readonly preview: Preview }) {
  const marks = useMemo(() => marksOf(preview), [preview]);
  return (
    <>
      <ul className="rows found">
        {preview.claims.map(({ sources, targets, relation, status, attribution }, at) => (
          <li key={at}>
            <span>
              <strong>{namesOf(sources)}</strong> {inWords(relation)} <strong>{namesOf(targets)}</strong>
              {attribution !== null && <span className="quiet">, according to {attribution.name}</span>}
            </span>
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
      {preview.claims.length === 0 && <p className="quiet">No sentence of it says who did what to whom.</p>}
      <MarkedText text={text} marks={marks} />
    </>
  );
}

function namesOf(participants: readonly { readonly name: string }[]): string {
  return participants.length === 0 ? 'nobody named' : participants.map(({ name }) => name).join(', ');
}

function marksOf({ claims, participants }: Preview): Mark[] {
  // A lasting fact is told by all of its sentence, which is no mark.
  const events = claims.flatMap(({ trigger, type, status, sources, targets }): Mark[] => {
    if (type === null) return [];
    const title = `${titled(type)}, ${inWords(status)}: ${namesOf(sources)} → ${namesOf(targets)}`;
    return [{ ...trigger, kind: 'event', id: null, title }];
  });
  const mentions = participants.flatMap(({ name, known, mentions: spans }) =>
    spans.map((span): Mark => {
      return { ...span, kind: 'mention', id: null, title: known === null ? `${name} (new)` : name };
    }),
  );
  return [...events, ...mentions];
}
