import { quadColour, QUADS, type Scheme } from '../../app/colours.js';
import { LINES, type Dyad } from '../dyads.js';
import { endsOf } from '../layout.js';
import type { ToPixels } from '../to-pixels.js';

/** Dyads as they are told to the worker that draws them: by numbers, so that little is copied. One place in each for each line. */
export interface Lines {
  /** Places of source and target in the list of figures, two by two. */
  readonly ends: Uint32Array;
  /** Pixels. */
  readonly widths: Float32Array;
  /** Places in the list of colours. */
  readonly inks: Uint8Array;
  /** Places in the list of kinds of line. */
  readonly kinds: Uint8Array;
  /** Pixels to the left of the straight line. */
  readonly offsets: Uint8Array;
  readonly colours: readonly string[];
}

/** Where figures are, x and y by turns, in units of the graph, and how large, in pixels. */
export interface Places {
  readonly positions: Float32Array;
  readonly radii: Float32Array;
}

/** The part of the graph that is seen, in pixels of the page. */
export interface View {
  readonly matrix: ToPixels;
  readonly width: number;
  readonly height: number;
  /** Pixels for what is a pixel where all of the graph is seen: nodes and lines grow as one comes nearer. */
  readonly unit: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
}

export type LinesTask =
  | { readonly task: 'lines'; readonly lines: Lines }
  | { readonly task: 'places'; readonly places: Places }
  | { readonly task: 'draw'; readonly view: View };

/** The lines of a view, in colours that are transparent elsewhere. */
export interface DrawnLines {
  readonly bitmap: ImageBitmap;
  readonly view: View;
}

export function linesOf(
  dyads: readonly Dyad[],
  figureIds: readonly string[],
  look: (dyad: Dyad) => { readonly size: number; readonly offset: number },
  scheme: Scheme,
): Lines {
  const at = new Map(figureIds.map((id, index) => [id, index]));
  const widths = new Float32Array(dyads.length);
  const inks = new Uint8Array(dyads.length);
  const kinds = new Uint8Array(dyads.length);
  const offsets = new Uint8Array(dyads.length);
  dyads.forEach((dyad, index) => {
    const { size, offset } = look(dyad);
    widths[index] = size;
    inks[index] = QUADS.indexOf(dyad.quad);
    kinds[index] = LINES.indexOf(dyad.line);
    offsets[index] = offset;
  });
  return {
    ends: endsOf(dyads, at),
    widths,
    inks,
    kinds,
    offsets,
    colours: QUADS.map((quad) => quadColour(quad, scheme)),
  };
}
