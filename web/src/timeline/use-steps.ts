import { TimelineDocument, type Filter, type Period } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { allStarts, periodFor, type Step } from './steps.js';

interface Steps {
  readonly steps: readonly Step[];
  /** Beginnings of all steps, those without events too. */
  readonly starts: readonly string[];
  readonly period: Period;
  readonly undated: number;
}

/** How much happened when, in steps that are as fine as there is room for. */
export function useSteps(filter: Filter): Steps | undefined {
  const { data: coarse } = useAnswer(TimelineDocument, { filter, by: 'MONTH' }, { keepsLast: true });
  const months = coarse?.timeline.steps ?? [];
  const [first, last] = [months[0]?.start ?? '', months.at(-1)?.start ?? ''];
  const period = first === '' ? 'MONTH' : periodFor(first, last);
  const { data } = useAnswer(TimelineDocument, { filter, by: period }, { enabled: first !== '', keepsLast: true });
  const timeline = first === '' ? coarse?.timeline : data?.timeline;
  if (timeline === undefined) return undefined;
  const { steps, undated } = timeline;
  return { steps, starts: allStarts(steps, period), period, undated };
}
