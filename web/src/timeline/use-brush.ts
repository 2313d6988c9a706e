import { useState, type PointerEvent } from 'react';

/** First and last step, both included. */
export type StepRange = readonly [number, number];

interface Brush {
  /** What is being brushed just now; null where nothing is. */
  readonly brushed: StepRange | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Lets a pointer brush over steps that stand side by side and are equally wide; a click brushes one. */
export function useBrush(steps: number, onBrush: ((range: StepRange) => void) | undefined): Brush {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const stepAt = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(steps - 1, Math.max(0, Math.floor(((clientX - left) / width) * steps)));
  };
  const brushed = drag === null ? null : ([Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)] as const);
  return {
    brushed,
    handlers: {
      onPointerDown: (event) => {
        if (onBrush === undefined || event.button !== 0) return;
        // So that the brush may leave the bars and come back.
        event.currentTarget.setPointerCapture(event.pointerId);
        const step = stepAt(event);
        setDrag({ from: step, to: step });
      },
      onPointerMove: (event) => {
        if (drag !== null) setDrag({ ...drag, to: stepAt(event) });
      },
      onPointerUp: () => {
        if (brushed !== null) onBrush?.(brushed);
        setDrag(null);
      },
      onPointerCancel: () => {
        setDrag(null);
      },
    },
  };
}
