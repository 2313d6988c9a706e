import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { Failed } from '../app/failed.js';

interface WhyFormProps {
  readonly action: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** False while something else is wanted before it can be decided. */
  readonly isReady?: boolean;
  readonly onDecide: (why: string) => void;
  readonly children?: ReactNode;
}

/** Asks for the reason of a decision, without which none is made. Ctrl+Enter decides. */
export function WhyForm({ action, isPending, error, isReady = true, onDecide, children }: WhyFormProps) {
  const [why, setWhy] = useState('');
  const decide = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (why.trim() !== '' && isReady && !isPending) onDecide(why.trim());
  };
  return (
    <form onSubmit={decide}>
      <Stack gap="xs" miw={240}>
        {children}
        <Textarea
          label="Why"
          description="For those who come later"
          autosize
          minRows={2}
          value={why}
          data-autofocus
          onChange={(event) => {
            setWhy(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) decide();
          }}
        />
        {error !== null && <Failed error={error} />}
        <Group justify="flex-end">
          <Button type="submit" size="xs" loading={isPending} disabled={why.trim() === '' || !isReady}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
