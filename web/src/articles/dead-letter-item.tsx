import { Button, Group, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import {
  DiscardDeadLettersDocument,
  RetryDeadLetterDocument,
  type DeadLetterFragment,
} from '../../../client/generated/operations.js';
import { useChange } from '../api/ask.js';
import { counted, dayText } from '../app/words.js';

interface DeadLetterItemProps {
  readonly letter: DeadLetterFragment;
  /** Called before anything is done with it, with what is to be said should it be gone then. */
  readonly onAct: (said: string) => void;
}

/** Something that could not be added: where it is from, why, how it begins, and what can be done with it. */
export function DeadLetterItem({ letter, onAct }: DeadLetterItemProps) {
  const { id, where, reason, remedy, bytes, beginning, attempts } = letter;
  const [isAsking, setAsking] = useState(false);
  const retry = useChange(RetryDeadLetterDocument);
  const discard = useChange(DiscardDeadLettersDocument);
  const isBusy = retry.isPending || discard.isPending;
  const tryAgain = (): void => {
    onAct(`${where} is in the graph now.`);
    retry.mutate({ id });
  };
  const forget = (): void => {
    onAct(`${where} is discarded.`);
    discard.mutate({ ids: [id] });
  };
  return (
    <article className="suggestion" data-item tabIndex={-1} aria-label={where}>
      <p className="anywhere">{where}</p>
      <p className="quiet anywhere">
        {reason} {remedy}
      </p>
      {beginning !== null && beginning !== '' && <blockquote className="sentence beginning">{beginning}</blockquote>}
      <Group gap={6}>
        <span className="quiet grow" role="status">
          {saidOf(letter, retry.isPending, retry.data?.retryDeadLetter.letter?.attempts === attempts)}
        </span>
        {bytes !== null && (
          <Button size="compact-xs" loading={retry.isPending} disabled={isBusy} onClick={tryAgain}>
            Try again
          </Button>
        )}
        <Popover opened={isAsking} onChange={setAsking} position="bottom-end" shadow="md" trapFocus>
          <Popover.Target>
            <Button
              size="compact-xs"
              variant="default"
              disabled={isBusy}
              onClick={() => {
                setAsking(!isAsking);
              }}
            >
              Discard
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label="Discard">
            <Text size="sm" mb="xs">
              What was kept of it is forgotten for good.
            </Text>
            <Button size="compact-sm" data-autofocus loading={discard.isPending} onClick={forget}>
              Forget it
            </Button>
          </Popover.Dropdown>
        </Popover>
      </Group>
      {(retry.error ?? discard.error) !== null && <p role="alert">{(retry.error ?? discard.error)!.message}</p>}
    </article>
  );
}

function saidOf(
  { failedAt, triedAt, attempts, bytes }: DeadLetterFragment,
  isTrying: boolean,
  isAgain: boolean,
): string {
  if (isTrying) return 'Trying…';
  const first = `Failed ${dayText(failedAt)}`;
  const times = attempts === 1 ? first : `${first}, tried ${counted(attempts, 'time')}, last ${dayText(triedAt)}`;
  const kept = bytes === null ? '; nothing of it was kept: add it anew' : '';
  return `${isAgain ? 'Failed again. ' : ''}${times}${kept}`;
}
