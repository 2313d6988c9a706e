import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { RetryDeadLetterDocument, type DeadLetterFragment } from '../../../client/generated/operations.js';
import { RequestFailed } from '../../../client/request-failed.js';
import { ask } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { notify } from '../app/notice.js';
import { counted } from '../app/words.js';

interface TryAllAgainProps {
  readonly letters: readonly DeadLetterFragment[];
  /** Called once the button that was pressed is gone, and with it the focus. */
  readonly onFocusLost: () => void;
}

/** Tries letters again, one after the other, until it is stopped or left; which of them failed again stays in the list. */
export function TryAllAgain({ letters, onFocusLost }: TryAllAgainProps) {
  const kept = letters.filter(({ bytes }) => bytes !== null);
  const [at, setAt] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const pressed = useRef(false);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const hasButton = at !== null || kept.length > 1;
  useEffect(() => {
    // In an effect, since the list is drawn anew some time after it was asked for.
    if (hasButton || !pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) onFocusLost();
  }, [hasButton, onFocusLost]);
  const tryAll = async (): Promise<void> => {
    pressed.current = true;
    stopped.current = false;
    setFault(null);
    const tried = { well: 0, again: 0 };
    try {
      for (const [done, { id }] of kept.entries()) {
        setAt({ done, of: kept.length });
        const outcome = await retried(id);
        if (outcome !== null) tried[outcome] += 1;
        // Another press, or leaving the page, sets it meanwhile.
        if (stopped.current as boolean) break;
      }
    } catch (error) {
      setFault((error as Error).message);
    }
    setAt(null);
    if (tried.well + tried.again > 0) notify(saidOf(tried));
    await queries.invalidateQueries();
  };
  if (!hasButton && fault === null) return null;
  return (
    <Group gap={6} mb="xs">
      <span className="quiet grow" role="status">
        {at !== null && `Trying ${at.done + 1} of ${at.of}…`}
      </span>
      {at !== null ? (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            stopped.current = true;
          }}
        >
          Stop
        </Button>
      ) : (
        kept.length > 1 && (
          <Button size="compact-xs" variant="default" onClick={() => void tryAll()}>
            Try these {kept.length} again
          </Button>
        )
      )}
      {fault !== null && <p role="alert">{fault}</p>}
    </Group>
  );
}

/** @returns what came of it; null where somebody else did something with it meanwhile */
async function retried(id: string): Promise<'well' | 'again' | null> {
  try {
    return (await ask(RetryDeadLetterDocument, { id })).retryDeadLetter.letter === null ? 'well' : 'again';
  } catch (error) {
    if (error instanceof RequestFailed && error.code === 'DEAD_LETTER_UNKNOWN') return null;
    throw error;
  }
}

function saidOf({ well, again }: { readonly well: number; readonly again: number }): string {
  const isOrAre = well === 1 ? 'is' : 'are';
  return `${counted(well, 'input')} ${isOrAre} in the graph now, ${again} failed again.`;
}
