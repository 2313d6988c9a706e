import { drawLines } from './draw-lines.js';
import type { DrawnLines, Lines, LinesTask, Places } from './lines.js';

let lines: Lines | undefined;
let places: Places | undefined;

/** Draws the lines of a large graph beside the page, which so never waits for them. */
self.onmessage = ({ data }: MessageEvent<LinesTask>) => {
  if (data.task === 'lines') lines = data.lines;
  else if (data.task === 'places') places = data.places;
  else if (lines !== undefined && places !== undefined) {
    const { view } = data;
    const { width, height, ratio } = view;
    const canvas = new OffscreenCanvas(Math.max(1, width * ratio), Math.max(1, height * ratio));
    // Many thin lines are drawn faster by the processor than by what stands in for a graphics card, and as well elsewhere.
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.scale(ratio, ratio);
    drawLines(context, lines, places, view);
    const bitmap = canvas.transferToImageBitmap();
    self.postMessage({ bitmap, view } satisfies DrawnLines, { transfer: [bitmap] });
  }
};
