import { Button, Group, Progress, Stack, Tabs, Title } from '@mantine/core';
import { AddingItem } from './adding-item.js';
import { AddressForm } from './address-form.js';
import { DeadLetters } from './dead-letters.js';
import { DropFiles } from './drop-files.js';
import { PasteForm } from './paste-form.js';
import { addAll, addText, clearDone, save, useAdding } from './adding.js';

/** Adds articles, pasted, of files or of pages: what is found in each is shown in its text first, and saved by choice. */
export default function AddPage() {
  const items = useAdding();
  const found = items.filter(({ state }) => state === 'found');
  const busy = items.filter(({ state }) => state === 'reading' || state === 'saving').length;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        Add articles
      </Title>
      <Tabs defaultValue="text">
        <Tabs.List mb="xs">
          <Tabs.Tab value="text">Paste</Tabs.Tab>
          <Tabs.Tab value="files">Files</Tabs.Tab>
          <Tabs.Tab value="pages">From the web</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <PasteForm onAdd={addText} />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <DropFiles onFiles={addAll} />
        </Tabs.Panel>
        <Tabs.Panel value="pages">
          <AddressForm onAdd={addAll} />
        </Tabs.Panel>
      </Tabs>
      {items.length > 0 && (
        <section aria-label="Progress">
          <Group gap="xs" mb="xs">
            <Progress
              className="grow"
              value={(100 * (items.length - busy)) / items.length}
              aria-label={`${items.length - busy} of ${items.length} done`}
              size="sm"
            />
            {items.some(({ state }) => state === 'added' || state === 'left out') && (
              <Button size="compact-sm" variant="default" onClick={clearDone}>
                Clear done
              </Button>
            )}
            {found.length > 1 && (
              <Button
                size="compact-sm"
                onClick={() => {
                  save(found);
                }}
              >
                Save all {found.length}
              </Button>
            )}
          </Group>
          {items.map((item) => (
            <AddingItem key={item.at} item={item} />
          ))}
        </section>
      )}
      <DeadLetters />
    </Stack>
  );
}
