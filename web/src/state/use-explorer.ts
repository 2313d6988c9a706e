import { useSyncExternalStore } from 'react';
import { readState, writeState, type ExplorerState } from './explorer-state.js';

/** What a step in the browser's history bears: which one it is, so that undo never leaves the page. */
interface Step {
  readonly step: number;
}

const listeners = new Set<() => void>();
let lastStep = stepNow();
let state = readState(location.search);

window.addEventListener('popstate', () => {
  state = readState(location.search);
  tell();
});

/** The state of now. */
export function explorerState(): ExplorerState {
  return state;
}

/** The state, in a component: it is drawn again when the state changes. */
export function useExplorer(): ExplorerState {
  return useSyncExternalStore(subscribe, explorerState);
}

/** Changes a part of the state, as a step that can be undone. */
export function change(part: Partial<ExplorerState>): void {
  const next = { ...state, ...part };
  const search = writeState(next);
  if (search === location.search) return;
  state = next;
  lastStep = stepNow() + 1;
  history.pushState({ step: lastStep } satisfies Step, '', `${location.pathname}${search}`);
  tell();
}

/** Goes a step back, which the browser's own button does too. */
export function undo(): void {
  if (stepNow() > 0) history.back();
}

export function redo(): void {
  if (stepNow() < lastStep) history.forward();
}

/** Whether there is a step to undo, and one to redo. */
export function useSteps(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  useExplorer();
  return { canUndo: stepNow() > 0, canRedo: stepNow() < lastStep };
}

function stepNow(): number {
  return (history.state as Step | null)?.step ?? 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
