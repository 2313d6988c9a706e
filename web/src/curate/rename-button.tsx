import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { RenameActorDocument } from '../../../client/generated/operations.js';
import { useChange } from '../api/ask.js';
import { WhyForm } from './why-form.js';

/** Gives an actor another name. */
export function RenameButton({ id, name }: { readonly id: string; readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(name);
  const rename = useChange(RenameActorDocument);
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
          Rename
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Rename">
        <WhyForm
          action="Rename"
          isPending={rename.isPending}
          error={rename.error}
          onDecide={(why) => {
            rename.mutate(
              { id, name: draft.trim(), why },
              {
                onSuccess: () => {
                  setOpen(false);
                },
              },
            );
          }}
        >
          <TextInput
            label="Name"
            value={draft}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
            }}
          />
        </WhyForm>
      </Popover.Dropdown>
    </Popover>
  );
}
