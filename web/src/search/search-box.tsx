import { Combobox, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { SearchDocument } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { change } from '../state/use-explorer.js';
import { hitsByKind, openingOf, type Hit } from './hits.js';
import { Highlighted } from './highlighted.js';
import { readPhrase, saysMore } from './phrase.js';
import { resolvePhrase } from './resolve-phrase.js';

const ASK = 'ask';

/** The one box: finds what is there by its words, and takes a phrase for a filter. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 120);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const { data, isFetching } = useAnswer(
    SearchDocument,
    { text: asked, first: 24 },
    { enabled: asked !== '', keepsLast: true },
  );
  const hits = asked === '' ? [] : (data?.search ?? []);
  const focus = (): void => {
    input.current?.focus();
    input.current?.select();
  };
  useHotkeys([['/', focus]]);
  useHotkeys([['mod+k', focus]], []);

  const submit = async (value: string): Promise<void> => {
    combobox.closeDropdown();
    input.current?.blur();
    if (value === ASK) change({ filter: await resolvePhrase(readPhrase(text)), open: [] });
    else change(openingOf(hits[Number(value)]!));
    setText('');
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => {
        void submit(value);
      }}
      shadow="md"
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          role="combobox"
          aria-label="Search, or ask in a phrase"
          placeholder="Search, or ask: Taliban vs ISIS-K"
          value={text}
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={isFetching && asked !== '' ? <Loader size={14} /> : <Kbd size="xs">/</Kbd>}
          className="search"
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={() => {
            if (text !== '') combobox.openDropdown();
          }}
          onBlur={() => {
            combobox.closeDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') input.current?.blur();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''} className="search-results">
        <Combobox.Options aria-label="Found">
          <Phrase text={text} />
          <Hits hits={hits} />
          {asked !== '' && !isFetching && hits.length === 0 && !saysMore(readPhrase(asked)) && (
            <Combobox.Empty>Nothing has these words.</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The phrase as a question. It comes first where it says more than a name. */
function Phrase({ text }: { readonly text: string }) {
  const isMore = saysMore(readPhrase(text));
  return (
    <Combobox.Option value={ASK}>
      <span className="hit-kind">{isMore ? 'Ask' : 'Filter'}</span> {text.trim()}
    </Combobox.Option>
  );
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return hitsByKind(hits).map(({ label, found }) => (
    <Combobox.Group key={label} label={label}>
      {found.map(({ hit, at, detail }) => (
        <Combobox.Option key={at} value={String(at)}>
          <span className="hit">
            <Highlighted highlight={hit.highlight} />
          </span>
          {detail !== '' && <span className="hit-detail">{detail}</span>}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  ));
}
