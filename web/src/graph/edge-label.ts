import type { EdgeLabelDrawingFunction } from 'sigma/rendering';
import type { DyadDisplay } from './edge-program.js';

/** Shortest line, in pixels, that is written beside. Chosen: a word fits. */
const LEAST_LENGTH = 60;

/** Writes a dyad's relation and count along its line, on the side where it runs, never upside down. */
export const drawEdgeLabel: EdgeLabelDrawingFunction = (context, data, source, target, settings) => {
  const { label } = data;
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) - source.size - target.size;
  if (label === null || length < LEAST_LENGTH) return;
  const { offset } = data as unknown as DyadDisplay;
  context.font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
  const text = fitted(context, label, length - 20);
  if (text === '') return;
  const isBackward = dx < 0;
  context.save();
  context.translate((source.x + target.x) / 2, (source.y + target.y) / 2);
  context.rotate(Math.atan2(dy, dx) + (isBackward ? Math.PI : 0));
  context.fillStyle = settings.edgeLabelColor.color ?? '#000';
  // Up on the screen is the left of a line that runs to the right.
  const up = offset === 0 ? -4 : isBackward ? offset + settings.edgeLabelSize : -offset - 4;
  context.fillText(text, -context.measureText(text).width / 2, up);
  context.restore();
};

function fitted(context: CanvasRenderingContext2D, label: string, width: number): string {
  if (context.measureText(label).width <= width) return label;
  let text = label;
  while (text.length > 3 && context.measureText(`${text}…`).width > width) text = text.slice(0, -1);
  return text.length > 3 ? `${text}…` : '';
}
