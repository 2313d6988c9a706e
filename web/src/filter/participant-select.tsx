import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchDocument } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { titled } from '../app/words.js';

/** Finds an actor or a place by name, as it is typed. */
export function ParticipantSelect({ label, onPick }: { readonly label: string; onPick: (id: string) => void }) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const { data } = useAnswer(SearchDocument, { text: asked, first: 30 }, { enabled: asked !== '', keepsLast: true });
  const found = (data?.search ?? []).flatMap(({ node }) => ('kind' in node ? [node] : []));
  return (
    <Select
      label={label}
      placeholder="Type a name"
      searchable
      searchValue={text}
      onSearchChange={setText}
      data={found.map(({ id, name, kind }) => ({ value: id, label: `${name} · ${titled(kind)}` }))}
      // The server has looked already, by other names too.
      filter={({ options }) => options}
      nothingFoundMessage={asked === '' ? 'Type a name' : 'Nobody is called that'}
      onChange={(id) => {
        if (id !== null) onPick(id);
      }}
      w={280}
      comboboxProps={{ withinPortal: false }}
      data-autofocus
    />
  );
}
