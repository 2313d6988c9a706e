import { Button, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { DeadLettersDocument } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { notify } from '../app/notice.js';
import { counted } from '../app/words.js';
import { Answered } from '../evidence/answered.js';
import { DeadLetterItem } from './dead-letter-item.js';
import { TryAllAgain } from './try-all-again.js';

/** How many are shown at first, and how many more at a time. */
const PAGE = 20;

/** The most that one question may ask for. */
const MOST = 500;

/** The letter that something was done with last, where it stands, and what is said once it is gone. */
interface Acted {
  readonly id: string;
  readonly at: number;
  readonly said: string;
}

/** What could not be added before, by a command or by this server, and is kept; the newest first. */
export function DeadLetters() {
  const [first, setFirst] = useState(PAGE);
  const answer = useAnswer(DeadLettersDocument, { first }, { keepsLast: true });
  const section = useRef<HTMLElement>(null);
  const acted = useRef<Acted | null>(null);
  const letters = answer.data?.deadLetters.edges;
  useEffect(() => {
    if (acted.current === null || letters === undefined) return;
    const { id, at, said } = acted.current;
    if (letters.some(({ node }) => node.id === id)) return;
    acted.current = null;
    // The focus would be lost with what is gone: it goes on with what took its place.
    const items = section.current!.querySelectorAll<HTMLElement>('[data-item]');
    (items[Math.min(at, items.length - 1)] ?? section.current!.querySelector<HTMLElement>('h3'))?.focus();
    notify(said);
  }, [letters]);
  return (
    <section aria-label="What failed before" ref={section}>
      <Title order={3} size="h5" mt="md" tabIndex={-1}>
        What failed before
      </Title>
      <Answered answer={answer}>
        {({ deadLetters: { totalCount, edges } }) => (
          <>
            <p className="quiet">
              {totalCount === 0
                ? 'Nothing that could not be added is kept.'
                : `${counted(totalCount, 'input')} could not be added. What was kept can be tried again as it came.`}
            </p>
            <TryAllAgain
              letters={edges.map(({ node }) => node)}
              onFocusLost={() => section.current?.querySelector<HTMLElement>('h3')?.focus()}
            />
            {edges.map(({ node }, at) => (
              <DeadLetterItem
                key={node.id}
                letter={node}
                onAct={(said) => {
                  acted.current = { id: node.id, at, said };
                }}
              />
            ))}
            {edges.length < totalCount && first < MOST && (
              <Button
                size="compact-sm"
                variant="default"
                mt="xs"
                loading={answer.isFetching}
                onClick={() => {
                  setFirst(Math.min(MOST, first + PAGE));
                }}
              >
                Show more
              </Button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
