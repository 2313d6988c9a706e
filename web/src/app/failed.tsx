import { Button, Stack, Text } from '@mantine/core';
import { queries } from '../api/queries.js';

/** What went wrong, and a way to try again. */
export function Failed({ error }: { readonly error: Error }) {
  return (
    <Stack className="said" role="alert" align="center" gap="xs">
      <Text fw={600}>This could not be answered.</Text>
      <Text size="sm">{error.message}</Text>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          void queries.resetQueries();
        }}
      >
        Try again
      </Button>
    </Stack>
  );
}
