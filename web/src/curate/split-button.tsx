import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { useState } from 'react';
import { ClaimsDocument, SplitActorDocument } from '../../../client/generated/operations.js';
import { STATUSES } from '../../../src/ontology/statuses.js';
import { useAnswer, useChange } from '../api/ask.js';
import { WhyForm } from './why-form.js';

/** Says that some articles mean somebody else by an actor's name. */
export function SplitButton({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const split = useChange(SplitActorDocument);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          Split
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Split" maw={420}>
        <WhyForm
          action="Split"
          isPending={split.isPending}
          error={split.error}
          isReady={chosen.length > 0}
          onDecide={(why) => {
            split.mutate(
              { id, articleIds: chosen, why },
              {
                onSuccess: () => {
                  setOpen(false);
                },
              },
            );
          }}
        >
          <Checkbox.Group label="Articles that mean somebody else" value={chosen} onChange={setChosen}>
            {isOpen && <ArticlesOf id={id} />}
          </Checkbox.Group>
        </WhyForm>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The articles that tell of what an actor does and suffers. */
function ArticlesOf({ id }: { readonly id: string }) {
  const { data } = useAnswer(ClaimsDocument, { filter: { actor: id, statuses: STATUSES }, first: 300 });
  const articles = new Map(data?.claims.edges.map(({ node: { article } }) => [article.id, article]));
  return (
    <Stack gap={6} mt="xs" mah={240} style={{ overflowY: 'auto' }}>
      {[...articles.values()].map(({ id: articleId, title, publisher }) => (
        <Checkbox
          key={articleId}
          size="xs"
          value={articleId}
          label={[title ?? 'Untitled article', publisher].filter(Boolean).join(' · ')}
        />
      ))}
    </Stack>
  );
}
