import { useEffect, useState } from 'react';

/** How long each step is seen. */
const STEP_MS = 900;

interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Lets time go on a step at a time: the range keeps its length and moves, or grows from its first step where it was all. */
export function usePlay(
  range: readonly [number, number],
  last: number,
  set: (range: readonly [number, number]) => void,
): Play {
  const [isPlaying, setPlaying] = useState(false);
  const [from, to] = range;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const isDone = to >= last;
    const timer = setTimeout(() => {
      if (isDone) setPlaying(false);
      else set([from, to + 1]);
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    isPlaying,
    toggle: () => {
      // All of the time has nowhere to go: begin with its first step.
      if (!isPlaying && to >= last) set([from, from]);
      setPlaying(!isPlaying);
    },
  };
}
