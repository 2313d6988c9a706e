import { Button, Group, Popover } from '@mantine/core';
import { useState } from 'react';
import { MergeActorsDocument, type MergeSuggestionsQuery } from '../../../client/generated/operations.js';
import { useChange } from '../api/ask.js';
import { counted } from '../app/words.js';
import { PanelLink } from '../evidence/links.js';
import { WhyForm } from './why-form.js';

export type MergeSuggestion = MergeSuggestionsQuery['mergeSuggestions'][number];

/** Two who are probably one, what speaks for it, and the decision. */
export function Suggestion({ suggestion: { actors, score, reasons } }: { readonly suggestion: MergeSuggestion }) {
  const [isOpen, setOpen] = useState(false);
  const merge = useChange(MergeActorsDocument);
  return (
    <div className="suggestion">
      <p>
        {actors.map(({ id, name, articles }, at) => (
          <span key={id}>
            {at > 0 && ' and '}
            <PanelLink to={['actor', id]}>{name}</PanelLink>{' '}
            <span className="quiet">{counted(articles, 'article')}</span>
          </span>
        ))}
      </p>
      <Group gap={6} wrap="nowrap">
        <span className="quiet grow">
          {(score * 100).toFixed(0)}% alike: {reasons.join('; ')}
        </span>
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus>
          <Popover.Target>
            <Button
              size="compact-xs"
              variant="default"
              data-merge
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              Merge
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label="Merge">
            <WhyForm
              action="Merge"
              isPending={merge.isPending}
              error={merge.error}
              onDecide={(why) => {
                merge.mutate(
                  { ids: actors.map(({ id }) => id), why },
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
      </Group>
    </div>
  );
}
