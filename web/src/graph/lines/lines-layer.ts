import type Sigma from 'sigma';
import { toPixels } from '../to-pixels.js';
import type { DrawnLines, Lines, LinesTask, Places, View } from './lines.js';

/** How long a picture stands still before its lines are drawn anew. Chosen: shorter than it takes to turn a wheel further. */
const STILL_MS = 90;

/**
 * The lines of a large graph below its nodes. A worker draws them; until it has, those that it drew last are moved and
 * stretched along with the picture, which costs the page nothing.
 */
export class LinesLayer {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: ImageBitmapRenderingContext;
  private worker: Worker | null = null;
  private drawn: View | null = null;
  private isDrawing = false;
  private stillness = 0;

  constructor(private readonly sigma: Sigma) {
    this.canvas = sigma.createCanvas('lines', { beforeLayer: 'edges', style: { transformOrigin: '0 0' } });
    this.context = this.canvas.getContext('bitmaprenderer')!;
    sigma.on('afterRender', () => {
      this.follow();
    });
  }

  /** Draws these from now on; none where they are null, since somebody else draws them. */
  show(lines: Lines | null): void {
    if (lines === null) {
      this.end();
      this.drawn = null;
      this.context.transferFromImageBitmap(null);
      return;
    }
    this.tell({ task: 'lines', lines });
    this.drawSoon();
  }

  place(places: Places): void {
    if (this.worker === null) return;
    this.tell({ task: 'places', places });
    this.drawSoon();
  }

  end(): void {
    clearTimeout(this.stillness);
    this.worker?.terminate();
    this.worker = null;
    this.isDrawing = false;
  }

  private tell(task: LinesTask): void {
    this.worker ??= this.newWorker();
    this.worker.postMessage(task);
  }

  private newWorker(): Worker {
    const worker = new Worker(new URL('./lines.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { bitmap, view } }: MessageEvent<DrawnLines>) => {
      this.isDrawing = false;
      this.drawn = view;
      this.canvas.width = bitmap.width;
      this.canvas.height = bitmap.height;
      this.context.transferFromImageBitmap(bitmap);
      this.follow();
    };
    return worker;
  }

  /** Moves what was drawn to where it would be now. */
  private follow(): void {
    if (this.worker === null || this.drawn === null) return;
    const now = this.view();
    const move = new DOMMatrix([...now.matrix]).multiply(new DOMMatrix([...this.drawn.matrix]).inverse());
    this.canvas.style.transform = move.toString();
    this.canvas.style.width = `${this.drawn.width}px`;
    this.canvas.style.height = `${this.drawn.height}px`;
    if (!move.isIdentity || now.width !== this.drawn.width || now.height !== this.drawn.height) this.drawSoon();
  }

  private drawSoon(): void {
    clearTimeout(this.stillness);
    this.stillness = window.setTimeout(() => {
      if (this.worker === null) return;
      // One at a time: what has changed meanwhile is drawn once this is there.
      if (this.isDrawing) {
        this.drawSoon();
        return;
      }
      this.isDrawing = true;
      this.tell({ task: 'draw', view: this.view() });
    }, STILL_MS);
  }

  private view(): View {
    const { sigma } = this;
    const { width, height } = sigma.getDimensions();
    return {
      matrix: toPixels(sigma),
      width,
      height,
      unit: sigma.scaleSize(1),
      ratio: window.devicePixelRatio,
    };
  }
}
