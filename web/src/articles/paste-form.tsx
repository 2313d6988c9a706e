import { Button, Group, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { IngestArticleInput } from '../../../client/generated/operations.js';

const EMPTY = { title: '', published: '', publisher: '', url: '', text: '' };

/** Takes a text that was pasted, and what is known of it. Publisher and day stay for the next one. */
export function PasteForm({ onAdd }: { readonly onAdd: (input: IngestArticleInput) => void }) {
  const [draft, setDraft] = useState(EMPTY);
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
        const { text, ...known } = draft;
        onAdd({ text, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value.trim() !== '')) });
        setDraft({ ...draft, title: '', url: '', text: '' });
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
        </Group>
        <Group grow gap="xs">
          <TextInput label="Published" type="date" {...field('published')} />
          <TextInput label="Address" type="url" placeholder="https://" {...field('url')} />
        </Group>
        <Group justify="flex-end">
          <Button type="submit" size="xs" disabled={draft.text.trim() === ''}>
            Read
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
