import { useEffect, useState, type RefObject } from 'react';
import { change, explorerState } from '../state/use-explorer.js';
import { toggled } from '../state/toggled.js';
import { dyadAt } from './nearest-edge.js';
import { Scene } from './scene.js';
import { setShownScene } from './shown-scene.js';

/** Pixels that a pointer moves before it drags. */
const DRAG_FROM = 4;

/** Of so many lines at most the pointer tells which one it is at; of more, a click does. */
const MOST_POINTED = 2_000;

/** A scene in an element, with what a pointer does in it: open, pick, expand, drag and pin. */
export function useScene(container: RefObject<HTMLElement | null>): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    const made = new Scene(container.current!);
    setScene(made);
    setShownScene(made);
    onClicks(made);
    onDrag(made);
    return () => {
      made.end();
      setScene(null);
      setShownScene(null);
    };
  }, [container]);
  return scene;
}

function onClicks(scene: Scene): void {
  const { sigma } = scene;
  sigma.on('clickNode', ({ node, event: { original } }) => {
    const isMore = original.shiftKey || original.ctrlKey || original.metaKey;
    if (isMore) change({ picked: toggled(explorerState().picked, node) });
    else change({ picked: [node], open: ['actor', node] });
  });
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    change({ expanded: toggled(explorerState().expanded, node) });
  });
  sigma.on('clickStage', ({ event }) => {
    const dyad = dyadAt(scene, event);
    if (dyad !== null) change({ open: ['edge', dyad.source, dyad.target] });
    else if (explorerState().picked.length > 0) change({ picked: [] });
  });
  sigma.on('enterNode', () => {
    sigma.getContainer().style.cursor = 'pointer';
  });
  sigma.on('leaveNode', () => {
    sigma.getContainer().style.cursor = '';
  });
  sigma.on('moveBody', ({ event }) => {
    if (scene.dyads.length > MOST_POINTED || scene.isPointedAt) return;
    sigma.getContainer().style.cursor = dyadAt(scene, event) === null ? '' : 'pointer';
  });
}

/** A node that was dragged stays where it was let go. */
function onDrag({ sigma, graph }: Scene): void {
  let dragged: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    dragged = { id: node, x: event.x, y: event.y, moved: false };
  });
  sigma.getMouseCaptor().on('mousemovebody', (event) => {
    if (dragged === null) return;
    dragged.moved ||= Math.hypot(event.x - dragged.x, event.y - dragged.y) > DRAG_FROM;
    if (!dragged.moved) return;
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    graph.mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  sigma.getMouseCaptor().on('mouseup', () => {
    if (dragged?.moved === true) pin(dragged.id, graph.getNodeAttributes(dragged.id) as { x: number; y: number });
    dragged = null;
    sigma.setCustomBBox(null);
  });
}

/** Pins a node where it is. */
export function pin(id: string, { x, y }: { readonly x: number; readonly y: number }): void {
  change({ pins: [...explorerState().pins.filter((other) => other.id !== id), { id, x, y }] });
}
