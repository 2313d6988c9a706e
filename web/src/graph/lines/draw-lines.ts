import { LINES } from '../dyads.js';
import type { Lines, Places, View } from './lines.js';

/** Up to so many lines are drawn with their heads, dashes and widths; of more nobody could tell these apart. */
export const MOST_DETAILED = 2_500;

/** Lines in one stroke: few enough that none is compared with very many others, enough that strokes cost little. */
const PER_STROKE = 128;

/** How a line of many looks: thin, and so transparent that where many run it is seen. */
const THIN = 0.7;
const THIN_OPACITY = 0.35;

/** What of a canvas is drawn with. */
export type LineContext = Pick<
  OffscreenCanvasRenderingContext2D,
  'scale' | 'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'fill' | 'setLineDash' | 'closePath'
> & { strokeStyle: unknown; fillStyle: unknown; lineWidth: number; globalAlpha: number };

/** A line in pixels of the view. */
interface Segment {
  readonly index: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const DASHES: Readonly<Record<string, readonly number[]>> = { dashed: [6, 4], dotted: [1.8, 2.7] };

/** Draws the lines that a view has of a graph: with all that tells them apart where they are few, else as thin strokes. */
export function drawLines(context: LineContext, lines: Lines, places: Places, view: View): void {
  const segments = segmentsIn(lines, places, view);
  if (segments.length > MOST_DETAILED) {
    drawThin(context, lines, segments);
    return;
  }
  const { unit } = view;
  context.scale(unit, unit);
  for (const { index, x1, y1, x2, y2 } of segments) {
    drawOne(context, lines, places, { index, x1: x1 / unit, y1: y1 / unit, x2: x2 / unit, y2: y2 / unit });
  }
}

/** The lines that may be seen: those of which not both ends are beyond the same side. */
export function segmentsIn({ ends }: Lines, { positions }: Places, { matrix, width, height }: View): Segment[] {
  const [a, b, c, d, e, f] = matrix;
  const pixels = new Float32Array(positions.length);
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at]!, positions[at + 1]!];
    pixels[at] = a * x + c * y + e;
    pixels[at + 1] = b * x + d * y + f;
  }
  const seen: Segment[] = [];
  for (let index = 0; index < ends.length / 2; index += 1) {
    const [from, to] = [2 * ends[2 * index]!, 2 * ends[2 * index + 1]!];
    const [x1, y1, x2, y2] = [pixels[from]!, pixels[from + 1]!, pixels[to]!, pixels[to + 1]!];
    const isAside =
      Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height;
    if (!isAside) seen.push({ index, x1, y1, x2, y2 });
  }
  return seen;
}

function drawThin(context: LineContext, { inks, colours }: Lines, segments: readonly Segment[]): void {
  context.lineWidth = THIN;
  context.globalAlpha = THIN_OPACITY;
  colours.forEach((colour, ink) => {
    context.strokeStyle = colour;
    const inked = segments.filter(({ index }) => inks[index] === ink);
    for (let first = 0; first < inked.length; first += PER_STROKE) {
      context.beginPath();
      for (const { x1, y1, x2, y2 } of inked.slice(first, first + PER_STROKE)) {
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
      }
      context.stroke();
    }
  });
  context.globalAlpha = 1;
}

/** Draws a line as the program for few lines does: beside the one that runs back, with a head, dashed, dotted or struck. */
function drawOne(context: LineContext, lines: Lines, { radii }: Places, { index, x1, y1, x2, y2 }: Segment): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const begin = radii[lines.ends[2 * index]!]!;
  const tip = length - radii[lines.ends[2 * index + 1]!]! - 1;
  if (tip <= begin) return;
  const width = lines.widths[index]!;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const offset = lines.offsets[index]!;
  const at = (along: number, left: number): [number, number] => [
    x1 + dx * along + dy * (left + offset),
    y1 + dy * along - dx * (left + offset),
  ];
  const head = Math.min(7 + width * 1.5, (tip - begin) / 2);
  const halfHead = 3 + width * 0.75;
  const kind = LINES[lines.kinds[index]!]!;
  context.strokeStyle = lines.colours[lines.inks[index]!];
  context.fillStyle = context.strokeStyle;
  context.lineWidth = width;
  context.setLineDash([...(DASHES[kind] ?? [])]);
  context.beginPath();
  context.moveTo(...at(begin, 0));
  context.lineTo(...at(tip - head, 0));
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(...at(tip, 0));
  context.lineTo(...at(tip - head, halfHead));
  context.lineTo(...at(tip - head, -halfHead));
  context.closePath();
  context.fill();
  if (kind !== 'struck') return;
  context.lineWidth = 1.6;
  for (const beside of [-2.5, 2.5]) {
    context.beginPath();
    context.moveTo(...at((begin + tip) / 2 + beside - 2, -5));
    context.lineTo(...at((begin + tip) / 2 + beside + 2, 5));
    context.stroke();
  }
}
