import { Button, Group, Progress, Stack, TextInput, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../app/words.js';
import { PanelLink } from '../evidence/links.js';
import { DropFiles } from './drop-files.js';
import { useAdding, type Adding } from './use-adding.js';

/** Adds articles: pasted, or dropped as files; shows what was found in each, and lets it be taken out again. */
export default function AddPage() {
  const { items, add, retry, remove } = useAdding();
  const done = items.filter(({ state }) => state !== 'waiting').length;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        Add articles
      </Title>
      <Paste
        onAdd={(article) => {
          add([article]);
        }}
      />
      <DropFiles onFiles={add} />
      {items.length > 0 && (
        <section aria-label="Progress">
          <Progress
            value={(100 * done) / items.length}
            aria-label={`${done} of ${items.length} read`}
            size="sm"
            mb="xs"
          />
          {items.map((item) => (
            <Item key={item.at} item={item} onRetry={retry} onRemove={remove} />
          ))}
        </section>
      )}
    </Stack>
  );
}

function Paste({
  onAdd,
}: {
  readonly onAdd: (article: { title: string; published: string; publisher: string; text: string }) => void;
}) {
  const [draft, setDraft] = useState({ title: '', published: '', publisher: '', text: '' });
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => {
      setDraft({ ...draft, [name]: value });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(draft);
        setDraft({ ...draft, title: '', text: '' });
      }}
    >
      <Stack gap="xs">
        <Textarea
          label="Text"
          placeholder="Paste an article in English"
          required
          autosize
          minRows={5}
          maxRows={14}
          {...field('text')}
        />
        <Group grow gap="xs">
          <TextInput label="Title" {...field('title')} />
          <TextInput label="Publisher" {...field('publisher')} />
          <TextInput label="Published" type="date" {...field('published')} />
        </Group>
        <Group justify="flex-end">
          <Button type="submit" size="xs" disabled={draft.text.trim() === ''}>
            Add
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ItemProps {
  readonly item: Adding;
  readonly onRetry: (at: number) => void;
  readonly onRemove: (at: number) => void;
}

function Item({ item: { at, name, state, added, message }, onRetry, onRemove }: ItemProps) {
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
          {state === 'waiting' && 'Reading…'}
          {state === 'removed' && 'Taken out again.'}
          {state === 'failed' && message}
          {state === 'added' &&
            added !== null &&
            `${added.created ? '' : 'Was there already. '}${counted(added.claims, 'claim')}, ${counted(added.events, 'event')}, ${counted(added.actors, 'actor')}`}
        </span>
        {state === 'failed' && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              onRetry(at);
            }}
          >
            Try again
          </Button>
        )}
        {state === 'added' && added?.created === true && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              onRemove(at);
            }}
          >
            Take out
          </Button>
        )}
      </Group>
    </div>
  );
}
