import { Button, MultiSelect, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Filter } from '../../../client/generated/operations.js';
import { titled } from '../app/words.js';
import { CONDITIONS, type Condition } from './conditions.js';
import { ParticipantSelect } from './participant-select.js';

interface EditorProps {
  readonly condition: Condition;
  readonly value: Filter[Condition];
  readonly onChange: (value: unknown) => void;
  readonly onDone: () => void;
}

/** Edits one condition, each kind in its own way. Lists hold as they are changed; words hold when they are sent. */
export function ConditionEditor({ condition, value, onChange, onDone }: EditorProps) {
  const { label, editor, choices = [] } = CONDITIONS[condition];
  const list = (Array.isArray(value) ? value : []) as string[];
  switch (editor) {
    case 'participant':
      return (
        <ParticipantSelect
          label={label}
          onPick={(id) => {
            onChange(id);
            onDone();
          }}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          label={label}
          data={choices.map((choice) => ({ value: choice, label: titled(choice) }))}
          value={list}
          onChange={onChange}
          searchable
          w={280}
          comboboxProps={{ withinPortal: false }}
          data-autofocus
        />
      );
    case 'list':
      return (
        <TagsInput
          label={label}
          description="Enter after each"
          value={list}
          onChange={onChange}
          w={280}
          data-autofocus
        />
      );
    default:
      return <ValueForm label={label} editor={editor} value={value} onChange={onChange} onDone={onDone} />;
  }
}

interface ValueFormProps extends Omit<EditorProps, 'condition'> {
  readonly label: string;
  readonly editor: string;
}

function ValueForm({ label, editor, value, onChange, onDone }: ValueFormProps) {
  const [draft, setDraft] = useState<string | number>((value ?? '') as string | number);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    onChange(draft);
    onDone();
  };
  return (
    <form onSubmit={send}>
      <Stack gap="xs" w={240}>
        {editor === 'number' ? (
          <NumberInput label={label} value={draft} onChange={setDraft} min={0} max={1} step={0.05} data-autofocus />
        ) : (
          <TextInput
            label={label}
            type={editor === 'day' ? 'date' : 'text'}
            value={draft}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
            }}
            data-autofocus
          />
        )}
        <Button type="submit" size="xs">
          Set
        </Button>
      </Stack>
    </form>
  );
}
