import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../app/words.js';
import { PanelLink } from '../evidence/links.js';
import { PreviewText } from './preview-text.js';
import { leaveOut, retry, save, takeOut, type Adding, type Preview } from './adding.js';

/** How far an article is, what was found in it, and what can be done with it. */
export function AddingItem({ item }: { readonly item: Adding }) {
  const { name, state, input, preview, added } = item;
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="suggestion">
      <p>
        {added === null ? (
          name
        ) : (
          <PanelLink to={['article', added.article.id]}>{added.article.title ?? name}</PanelLink>
        )}
      </p>
      <Group gap={6}>
        <span className="quiet grow" role="status">
          {saidOf(item)}
        </span>
        {state === 'found' && (
          <>
            <Act
              name={isOpen ? 'Hide text' : 'Show text'}
              act={() => {
                setOpen(!isOpen);
              }}
            />
            <Act
              name="Leave out"
              act={() => {
                leaveOut(item);
              }}
            />
            <Button
              size="compact-xs"
              onClick={() => {
                save([item]);
              }}
            >
              Save
            </Button>
          </>
        )}
        {state === 'failed' && (
          <Act
            name="Try again"
            act={() => {
              retry(item);
            }}
          />
        )}
        {state === 'added' && added?.created === true && (
          <Act
            name="Take out"
            act={() => {
              takeOut(item);
            }}
          />
        )}
      </Group>
      {state === 'found' && isOpen && <PreviewText text={input!.text} preview={preview!} />}
    </div>
  );
}

function Act({ name, act }: { readonly name: string; readonly act: () => void }) {
  return (
    <Button size="compact-xs" variant="default" onClick={act}>
      {name}
    </Button>
  );
}

function saidOf({ state, preview, added, message }: Adding): string {
  switch (state) {
    case 'reading':
      return 'Reading…';
    case 'found':
      return foundIn(preview!);
    case 'saving':
      return 'Saving…';
    case 'added': {
      const { created, claims, events, actors } = added!;
      const counts = `${counted(claims, 'claim')}, ${counted(events, 'event')}, ${counted(actors, 'actor')}`;
      return created ? `Saved: ${counts}` : `Was there already: ${counts}`;
    }
    case 'left out':
      return 'Left out.';
    case 'failed':
      return message;
  }
}

function foundIn({ known, claims, participants }: Preview): string {
  const actors = participants.filter(({ kind }) => kind !== 'place');
  const fresh = actors.filter((actor) => actor.known === null).length;
  const counts = `Found ${counted(claims.length, 'claim')} and ${counted(actors.length, 'actor')}, ${fresh} of them new`;
  return known === null ? counts : `${counts}; the graph has this text already`;
}
