import type { KeyboardEvent } from 'react';
import { GROUPINGS } from '../state/explorer-state.js';
import { toggled } from '../state/toggled.js';
import { change, explorerState } from '../state/use-explorer.js';
import { collapse, expand, hide, join } from './act.js';
import { nearestInDirection, type Direction } from './nearest.js';
import type { Picture } from './picture.js';
import type { Scene } from './scene.js';
import { pin } from './use-scene.js';

interface Keyed {
  readonly scene: Scene | null;
  readonly picture: Picture;
  readonly focused: string | null;
  readonly setFocused: (id: string | null) => void;
  readonly setLasso: (isLasso: boolean) => void;
}

/** What keys do while the graph has the focus: all that a pointer can do. */
export function useGraphKeys(keyed: Keyed): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event, keyed);
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
}

function actOf({ key, shiftKey }: KeyboardEvent, keyed: Keyed): (() => void) | undefined {
  const { scene, focused, setFocused, setLasso } = keyed;
  const camera = () => scene?.sigma.getCamera();
  const { picked, pins, grouping } = explorerState();
  // What is picked is acted on; where nothing is, the one that the keyboard is at.
  const meant = picked.length > 0 ? picked : focused === null ? [] : [focused];
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      return () => {
        move(keyed, key);
      };
    case 'Enter':
      return focused === null
        ? undefined
        : () => {
            change({ open: ['actor', focused], picked: [focused] });
          };
    case ' ':
      return focused === null
        ? undefined
        : () => {
            change({ picked: toggled(picked, focused) });
          };
    case 'Escape':
      return focused === null
        ? undefined
        : () => {
            setFocused(null);
          };
    case '+':
    case '=':
      return () => void camera()?.animatedZoom();
    case '-':
      return () => void camera()?.animatedUnzoom();
    case '0':
      return () => void camera()?.animatedReset();
    case 'l':
      return () => {
        setLasso(true);
      };
    case 'e':
      return () => {
        expand(meant);
      };
    case 'c':
      return () => {
        collapse(meant);
      };
    case 'h':
      return () => {
        hide(meant);
      };
    case 'H':
      return () => {
        change({ hidden: [] });
      };
    case 's':
      return () => {
        join(picked);
      };
    case 'g':
      return () => {
        change({ grouping: GROUPINGS[(GROUPINGS.indexOf(grouping) + 1) % GROUPINGS.length]! });
      };
    case 'p':
      return () => {
        for (const id of meant) togglePin(id, keyed);
      };
    case 'P':
      return shiftKey && pins.length > 0
        ? () => {
            change({ pins: [] });
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Goes to the nearest one in a direction; at first to the most active one. */
function move({ scene, picture, focused, setFocused }: Keyed, key: string): void {
  if (scene === null || picture.figures.length === 0) return;
  if (focused === null) {
    setFocused(picture.figures.reduce((most, one) => (one.activity > most.activity ? one : most)).id);
    return;
  }
  const places = picture.figures.map(({ id }) => ({
    id,
    ...scene.sigma.graphToViewport(scene.graph.getNodeAttributes(id) as { x: number; y: number }),
  }));
  setFocused(nearestInDirection(places, focused, key.slice(5).toLowerCase() as Direction) ?? focused);
}

function togglePin(id: string, { scene }: Keyed): void {
  const { pins } = explorerState();
  if (pins.some((one) => one.id === id)) change({ pins: pins.filter((one) => one.id !== id) });
  else if (scene?.graph.hasNode(id) === true) {
    pin(id, scene.graph.getNodeAttributes(id) as { x: number; y: number });
  }
}
