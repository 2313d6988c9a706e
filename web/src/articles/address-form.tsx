import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

/** Takes addresses of articles, one a line; the server fetches them. */
export function AddressForm({ onAdd }: { readonly onAdd: (urls: readonly string[]) => void }) {
  const [list, setList] = useState('');
  const urls = [...new Set(list.split(/\s+/).filter((url) => url !== ''))];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(urls);
        setList('');
      }}
    >
      <Stack gap="xs">
        <Textarea
          label="Addresses"
          description="One a line. Casus fetches them as their sites’ robots.txt asks, one a second of a site."
          placeholder="https://"
          autosize
          minRows={4}
          maxRows={12}
          value={list}
          onChange={({ currentTarget: { value } }) => {
            setList(value);
          }}
        />
        <Group justify="flex-end">
          <Button type="submit" size="xs" disabled={urls.length === 0}>
            Read
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
