import { useComputedColorScheme } from '@mantine/core';
import { QUADS, quadOf, typeColour } from '../app/colours.js';
import { counted, dayText, inWords } from '../app/words.js';
import type { Step } from './steps.js';
import { useBrush, type StepRange } from './use-brush.js';

interface BarsProps {
  readonly steps: readonly Step[];
  readonly starts: readonly string[];
  readonly height: number;
  /** First and last beginning that is meant; what is outside steps back. */
  readonly within?: readonly [string, string];
  /** Told of the steps that were brushed over, or clicked. */
  readonly onBrush?: (range: StepRange) => void;
}

/** The widest bar, of a thousand that are there: where there are few steps, they need not be broad. */
const WIDEST = 40;

/** Events a step, stacked by type: conflict below, cooperation above it. */
export function Bars({ steps, starts, height, within, onBrush }: BarsProps) {
  const scheme = useComputedColorScheme('light');
  const most = Math.max(1, ...steps.map(({ events }) => events));
  const width = 1_000 / Math.max(1, starts.length);
  const barWidth = Math.min(width * 0.84, WIDEST);
  const { brushed, handlers } = useBrush(starts.length, onBrush);
  const at = new Map(starts.map((start, index) => [start, index]));
  return (
    <svg
      className="bars"
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      height={height}
      role="img"
      aria-label={`Events over time, ${most} at most in a step`}
      {...handlers}
    >
      {steps.map((step) => {
        const { start, events } = step;
        const isIn = within === undefined || (start >= within[0] && start <= within[1]);
        let below = 0;
        return (
          <g key={start} opacity={isIn ? 1 : 0.3}>
            <title>{`${dayText(start)}: ${counted(events, 'event')} (${step.types.map(({ type, events: count }) => `${inWords(type)} ${count}`).join(', ')})`}</title>
            <rect x={at.get(start)! * width} y={0} width={width} height={height} fill="transparent" />
            {stacked(step).map(({ type, events: count }) => {
              const size = (count / most) * (height - 2);
              below += size;
              return (
                <rect
                  key={type}
                  x={(at.get(start)! + 0.5) * width - barWidth / 2}
                  y={height - below}
                  width={barWidth}
                  height={size}
                  fill={typeColour(type, scheme)}
                  stroke="var(--raised)"
                  strokeWidth={0.5}
                />
              );
            })}
          </g>
        );
      })}
      {brushed !== null && (
        <rect
          className="brushed"
          x={brushed[0] * width}
          y={0}
          width={(brushed[1] - brushed[0] + 1) * width}
          height={height}
        />
      )}
    </svg>
  );
}

function stacked({ types }: Step) {
  return [...types].sort(
    (a, b) => QUADS.indexOf(quadOf(a.type)) - QUADS.indexOf(quadOf(b.type)) || (a.type < b.type ? -1 : 1),
  );
}
