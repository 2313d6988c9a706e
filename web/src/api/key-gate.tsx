import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { RequestFailed } from '../../../client/request-failed.js';
import { StatsDocument } from '../../../client/generated/operations.js';
import { useAnswer } from './ask.js';
import { keepKey } from './key.js';
import { queries } from './queries.js';
import { Failed } from '../app/failed.js';

const OF_KEYS = /^(KEY_|TOKEN_|ROLE_)/;

/** Lets the page be seen once it is clear that its questions are answered; asks for a key where one is wanted. */
export function KeyGate({ children }: { readonly children: ReactNode }) {
  const { error } = useAnswer(StatsDocument, {});
  if (error === null) return children;
  if (error instanceof RequestFailed && OF_KEYS.test(error.code)) return <KeyForm error={error} />;
  return <Failed error={error} />;
}

function KeyForm({ error }: { readonly error: RequestFailed }) {
  const [key, setKey] = useState('');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    keepKey(key.trim());
    void queries.resetQueries();
  };
  return (
    <main className="gate">
      <form onSubmit={send}>
        <Stack w="min(24rem, 90vw)">
          <Title order={1} size="h3">
            Casus
          </Title>
          <Text>This graph wants a key. Whoever runs it makes one by “casus keys create”.</Text>
          <PasswordInput
            label="Key"
            value={key}
            onChange={(event) => {
              setKey(event.currentTarget.value);
            }}
            error={error.code === 'KEY_MISSING' ? null : error.message}
            autoFocus
          />
          <Button type="submit" disabled={key.trim() === ''}>
            Open
          </Button>
          <Text size="xs" c="dimmed">
            It is kept until this tab is closed.
          </Text>
        </Stack>
      </form>
    </main>
  );
}
