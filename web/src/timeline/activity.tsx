import { Skeleton, Title } from '@mantine/core';
import type { Filter } from '../../../client/generated/operations.js';
import { dayText } from '../app/words.js';
import { Bars } from './bars.js';
import { useSteps } from './use-steps.js';

/** A small timeline within a page. */
export function Activity({ filter, title }: { readonly filter: Filter; readonly title: string }) {
  const steps = useSteps(filter);
  return (
    <section>
      <Title order={3} size="h6" className="section">
        {title}
      </Title>
      {steps === undefined ? (
        <Skeleton h={58} />
      ) : steps.starts.length === 0 ? (
        <p className="quiet">Nothing has a day.</p>
      ) : (
        <>
          <Bars steps={steps.steps} starts={steps.starts} height={44} />
          <p className="span quiet">
            <span>{dayText(steps.starts[0])}</span>
            <span>{dayText(steps.starts.at(-1))}</span>
          </p>
        </>
      )}
    </section>
  );
}
