import { Button, CloseButton, Group, Menu, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Filter } from '../../../client/generated/operations.js';
import { inWords } from '../app/words.js';
import { change, useExplorer } from '../state/use-explorer.js';
import { ConditionEditor } from './condition-editor.js';
import { CONDITIONS, conditionsOf, withCondition, type Condition } from './conditions.js';
import { NameOf } from './name-of.js';

/** What is asked for, a chip a condition: a click edits it, its cross removes it. */
export function ChipBar() {
  const { filter } = useExplorer();
  const [added, setAdded] = useState<Condition | null>(null);
  const asked = conditionsOf(filter);
  const shown = added === null || asked.includes(added) ? asked : [...asked, added];
  return (
    <Group gap={6} component="section" aria-label="Filter" className="chips">
      {shown.map((condition) => (
        <Chip
          key={condition}
          condition={condition}
          filter={filter}
          isNew={condition === added}
          onClosed={() => {
            setAdded(null);
          }}
        />
      ))}
      <AddCondition asked={asked} onAdd={setAdded} />
      {asked.length > 1 && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          onClick={() => {
            change({ filter: {} });
          }}
        >
          Clear
        </Button>
      )}
    </Group>
  );
}

interface ChipProps {
  readonly condition: Condition;
  readonly filter: Filter;
  readonly isNew: boolean;
  readonly onClosed: () => void;
}

function Chip({ condition, filter, isNew, onClosed }: ChipProps) {
  const [isOpen, setOpen] = useState(isNew);
  const { label, editor } = CONDITIONS[condition];
  const set = (value: unknown): void => {
    change({ filter: withCondition(filter, condition, value) });
  };
  const close = (): void => {
    setOpen(false);
    onClosed();
  };
  return (
    <Popover
      opened={isOpen && editor !== 'none'}
      onClose={close}
      position="bottom-start"
      shadow="md"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span className="chip">
          <button
            type="button"
            className="chip-text"
            aria-haspopup={editor === 'none' ? undefined : 'dialog'}
            aria-expanded={editor === 'none' ? undefined : isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <span className="chip-label">{label}</span>{' '}
            <ConditionText condition={condition} value={filter[condition]} />
          </button>
          <CloseButton
            size="xs"
            aria-label={`Remove ${label}`}
            onClick={() => {
              set(null);
              close();
            }}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        <ConditionEditor condition={condition} value={filter[condition]} onChange={set} onDone={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function ConditionText({ condition, value }: { readonly condition: Condition; readonly value: Filter[Condition] }) {
  if (value === null || value === undefined) return '…';
  if (condition === 'between') return <Ids ids={value as readonly string[]} />;
  if (CONDITIONS[condition].editor === 'participant' || condition === 'article') return <NameOf id={value as string} />;
  if (condition === 'contested') return value === true ? 'yes' : 'no';
  if (Array.isArray(value) && typeof value[0] === 'string') return (value as string[]).map(readable).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function Ids({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ' ↔ '}
      <NameOf id={id} />
    </span>
  ));
}

/** Names and codes stay as they are; words of the API are read aloud. */
function readable(value: string): string {
  return /^[A-Z_]{3,}$|_/.test(value) ? inWords(value) : value;
}

function AddCondition({
  asked,
  onAdd,
}: {
  readonly asked: readonly Condition[];
  onAdd: (condition: Condition) => void;
}) {
  const free = (Object.keys(CONDITIONS) as Condition[]).filter(
    (condition) => CONDITIONS[condition].editor !== 'none' && !asked.includes(condition),
  );
  return (
    <Menu shadow="md" position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconPlus size={12} aria-hidden />}>
          Condition
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {free.map((condition) => (
          <Menu.Item
            key={condition}
            onClick={() => {
              onAdd(condition);
            }}
          >
            {CONDITIONS[condition].label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
