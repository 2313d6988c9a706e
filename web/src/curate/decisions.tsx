import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { DecisionsDocument, UndoChangeDocument, type DecisionFragment } from '../../../client/generated/operations.js';
import { useAnswer, useChange } from '../api/ask.js';
import { dayText } from '../app/words.js';
import { Answered } from '../evidence/answered.js';
import { WhyForm } from './why-form.js';

/** What was decided, by whom and why, the latest first; each can be undone. */
export function Decisions() {
  return (
    <Answered answer={useAnswer(DecisionsDocument, {})}>
      {({ changes }) =>
        changes.edges.length === 0 ? (
          <p className="quiet">Nothing was decided yet.</p>
        ) : (
          changes.edges.map(({ node }) => <Decision key={node.id} decision={node} />)
        )
      }
    </Answered>
  );
}

function Decision({
  decision: { id, summary, by, why, made, undone, undoneBy, undoneWhy },
}: {
  readonly decision: DecisionFragment;
}) {
  const [isOpen, setOpen] = useState(false);
  const undo = useChange(UndoChangeDocument);
  return (
    <div className="suggestion" data-item tabIndex={-1}>
      <p>{undone === null ? summary : <s>{summary}</s>}</p>
      <p className="quiet">
        {by}, {dayText(made)}: {why}
        {undone !== null && ` · undone by ${undoneBy ?? 'somebody'}: ${undoneWhy ?? ''}`}
      </p>
      {undone === null && (
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus>
          <Popover.Target>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              Undo
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label="Undo">
            <WhyForm
              action="Undo"
              isPending={undo.isPending}
              error={undo.error}
              onDecide={(reason) => {
                undo.mutate(
                  { id, why: reason },
                  {
                    onSuccess: () => {
                      setOpen(false);
                    },
                  },
                );
              }}
            />
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}
