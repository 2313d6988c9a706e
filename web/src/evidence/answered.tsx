import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from '../app/failed.js';

interface AnsweredProps<Result> {
  readonly answer: UseQueryResult<Result>;
  readonly children: (result: Result) => ReactNode;
}

/** What a question is answered by, once it is; until then its outline, so that nothing jumps. */
export function Answered<Result>({ answer: { data, error }, children }: AnsweredProps<Result>) {
  if (data !== undefined) return children(data);
  if (error !== null) return <Failed error={error} />;
  return (
    <Stack gap="xs" aria-busy>
      <Skeleton h={22} w="60%" />
      <Skeleton h={14} />
      <Skeleton h={14} />
      <Skeleton h={90} mt="sm" />
    </Stack>
  );
}
