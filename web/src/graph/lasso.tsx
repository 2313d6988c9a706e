import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { change } from '../state/use-explorer.js';
import { isWithin, type Point } from './within.js';
import type { Scene } from './scene.js';

/** Pixels that an arrow key moves the cross, and with Shift. */
const STEP = 24;
const SMALL_STEP = 4;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Picks everybody whom a line is drawn round: by a pointer, or by keys, where arrows move a cross, Space sets a corner, and Enter
 * closes the line.
 */
export function Lasso({ scene, onEnd }: { readonly scene: Scene | null; readonly onEnd: (isOn: false) => void }) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const [cross, setCross] = useState<Point | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    svg.current!.focus();
  }, []);

  const add = ({ nativeEvent: { offsetX, offsetY }, buttons }: PointerEvent): void => {
    if (buttons !== 0) setLine((points) => [...points, { x: offsetX, y: offsetY }]);
  };
  const pick = (): void => {
    if (scene !== null && line.length > 2) {
      const { graph, sigma } = scene;
      const within = graph.filterNodes((_, attributes) => isWithin(sigma.graphToViewport(attributes as Point), line));
      change({ picked: within });
    }
    onEnd(false);
  };
  const press = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    const { width, height } = svg.current!.getBoundingClientRect();
    const { x, y } = cross ?? { x: width / 2, y: height / 2 };
    if (direction !== undefined) {
      const step = event.shiftKey ? SMALL_STEP : STEP;
      setCross({ x: x + direction[0] * step, y: y + direction[1] * step });
    } else if (event.key === ' ') setLine((points) => [...points, { x, y }]);
    else if (event.key === 'Enter') pick();
    else if (event.key === 'Escape') onEnd(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <svg
      ref={svg}
      className="lasso"
      role="application"
      tabIndex={0}
      onPointerDown={add}
      onPointerMove={add}
      onPointerUp={pick}
      onKeyDown={press}
      aria-label="Lasso: draw round whom to pick. Arrow keys move a cross, Space sets a corner, Enter picks."
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {cross !== null && <path d={`M${cross.x - 9} ${cross.y}h18M${cross.x} ${cross.y - 9}v18`} />}
    </svg>
  );
}
