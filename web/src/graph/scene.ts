import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { kindColour, quadColour, type Scheme } from '../app/colours.js';
import { DyadProgram, moving, type DyadDisplay } from './edge-program.js';
import { drawHover } from './node-hover.js';
import type { Dyad } from './dyads.js';
import type { Figure, Picture } from './picture.js';
import { seededPosition } from './seeded-position.js';

/** What is stressed in the picture beside what it is. */
export interface Marks {
  readonly picked: readonly string[];
  /** Where the keyboard is. */
  readonly focused: string | null;
  /** Dyads of the chain that was asked for; empty where none was. */
  readonly chain: readonly string[];
  readonly pinned: readonly string[];
}

/** From so many dyads on lines are left out while the picture moves. Chosen: a small laptop draws as many in a frame. */
const LARGE = 3_000;

/** How long a slice of work may take, and how long a picture stands still before its lines come back. */
const SLICE_MS = 30;
const STILL_MS = 150;

/** Pixels between the line there and the line back. */
const BESIDE = 4;

/** The graph as sigma draws it. It is made once, and then told what changed. */
export class Scene {
  readonly graph = new DirectedGraph();
  readonly sigma: Sigma;
  private marks: Marks = { picked: [], focused: null, chain: [], pinned: [] };
  private hovered: string | null = null;
  private scheme: Scheme = 'light';
  private isLarge = false;
  private nextSlice = 0;
  private stillness = 0;
  private placed: (id: string) => { readonly x: number; readonly y: number } = seededPosition;

  constructor(container: HTMLElement) {
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      defaultEdgeType: 'dyad',
      edgeProgramClasses: { dyad: DyadProgram },
      defaultDrawNodeHover: drawHover,
      renderEdgeLabels: true,
      labelFont: 'system-ui, sans-serif',
      edgeLabelFont: 'system-ui, sans-serif',
      labelSize: 12,
      edgeLabelSize: 10,
      labelDensity: 0.7,
      labelRenderedSizeThreshold: 5,
      stagePadding: 40,
      zIndex: true,
      nodeReducer: (id, data) => this.reduceNode(id, data as NodeDisplayData),
      edgeReducer: (id, data) => this.reduceEdge(id, data as EdgeDisplayData),
    });
    this.sigma.getCamera().on('updated', () => {
      if (this.isLarge) this.restLines();
    });
    this.sigma.on('enterNode', ({ node }) => {
      this.hover(node);
    });
    this.sigma.on('leaveNode', () => {
      this.hover(null);
    });
  }

  /** Adds, changes and removes what differs, a slice a frame, so that no input waits. Who is new begins where its id puts it. */
  show(picture: Picture, scheme: Scheme): void {
    cancelAnimationFrame(this.nextSlice);
    this.useScheme(scheme);
    this.isLarge = picture.dyads.length > LARGE;
    this.sigma.setSettings({ hideLabelsOnMove: this.isLarge, renderEdgeLabels: !this.isLarge });
    const changes = this.changes(picture, scheme);
    const slice = (): void => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) if (changes.next().done === true) return;
      this.nextSlice = requestAnimationFrame(slice);
    };
    slice();
  }

  /** Puts nodes where a layout has them. */
  place(ids: readonly string[], positions: Float32Array): void {
    const at = new Map(ids.map((id, index) => [id, index]));
    this.placed = (id) => {
      const index = at.get(id);
      return index === undefined ? seededPosition(id) : { x: positions[2 * index]!, y: positions[2 * index + 1]! };
    };
    this.graph.updateEachNodeAttributes(
      (id, attributes) => {
        const index = at.get(id);
        return index === undefined
          ? attributes
          : { ...attributes, x: positions[2 * index]!, y: positions[2 * index + 1]! };
      },
      { attributes: ['x', 'y'] },
    );
  }

  mark(marks: Marks): void {
    const changed = [...new Set([...markedIn(this.marks), ...markedIn(marks)])].filter((id) => this.graph.hasNode(id));
    const isSameChain = this.marks.chain.join() === marks.chain.join();
    this.marks = marks;
    // Of a large picture only those who are marked are drawn otherwise: to go through all of it would be felt.
    if (!this.isLarge || !isSameChain) this.sigma.refresh({ skipIndexation: true });
    else if (changed.length > 0) this.sigma.refresh({ partialGraph: { nodes: changed }, schedule: true });
  }

  /** Whether the pointer is at a node. */
  get isPointedAt(): boolean {
    return this.hovered !== null;
  }

  end(): void {
    cancelAnimationFrame(this.nextSlice);
    clearTimeout(this.stillness);
    this.sigma.kill();
  }

  /** Leaves lines out until the picture has stood still for a moment. */
  private restLines(): void {
    moving.add(this.sigma);
    clearTimeout(this.stillness);
    this.stillness = window.setTimeout(() => {
      moving.delete(this.sigma);
      this.sigma.scheduleRender();
    }, STILL_MS);
  }

  private hover(node: string | null): void {
    this.hovered = node;
    if (!this.isLarge) this.sigma.refresh({ skipIndexation: true });
  }

  private useScheme(scheme: Scheme): void {
    this.scheme = scheme;
    const color = scheme === 'light' ? '#2a3038' : '#d5dae0';
    this.sigma.setSettings({
      labelColor: { color },
      edgeLabelColor: { color: scheme === 'light' ? '#59626e' : '#a2abb6' },
    });
  }

  private *changes({ figures, dyads }: Picture, scheme: Scheme): Generator<void, void> {
    const kept = new Set(figures.map(({ id }) => id));
    for (const id of this.graph.filterNodes((node) => !kept.has(node))) this.graph.dropNode(id);
    const edges = new Set(dyads.map(({ id }) => id));
    for (const id of this.graph.filterEdges((edge) => !edges.has(edge))) this.graph.dropEdge(id);
    for (const figure of figures) {
      this.showFigure(figure, scheme);
      yield;
    }
    for (const dyad of dyads) {
      this.showDyad(dyad, edges, scheme);
      yield;
    }
  }

  private showFigure({ id, name, kind, activity }: Figure, scheme: Scheme): void {
    const look = { label: name, size: Math.min(22, 3.5 + 2 * Math.sqrt(activity)), color: kindColour(kind, scheme) };
    if (!this.graph.hasNode(id)) this.graph.addNode(id, { ...look, ...this.placed(id) });
    else if (differs(this.graph.getNodeAttributes(id), look)) this.graph.mergeNodeAttributes(id, look);
  }

  private showDyad(
    { id, source, target, label, count, quad, line }: Dyad,
    ids: ReadonlySet<string>,
    scheme: Scheme,
  ): void {
    const look: Partial<DyadDisplay> = {
      label,
      size: Math.min(6, 1 + Math.log2(count)),
      color: quadColour(quad, scheme),
      line,
      offset: ids.has(`${target}>${source}`) ? BESIDE : 0,
    };
    if (!this.graph.hasEdge(id)) this.graph.addEdgeWithKey(id, source, target, look);
    else if (differs(this.graph.getEdgeAttributes(id), look)) this.graph.mergeEdgeAttributes(id, look);
  }

  /** With something in focus, all that has nothing to do with it steps back. */
  private reduceNode(id: string, data: NodeDisplayData): Partial<NodeDisplayData> {
    const { picked, focused, pinned } = this.marks;
    const isMarked = picked.includes(id) || id === focused;
    const look = {
      ...data,
      highlighted: isMarked,
      forceLabel: isMarked || pinned.includes(id),
      zIndex: isMarked ? 2 : 1,
    };
    if (this.isNear(id)) return look;
    return { ...look, label: '', color: this.scheme === 'light' ? '#e3e6ea' : '#2b3037', zIndex: 0 };
  }

  private reduceEdge(id: string, data: EdgeDisplayData): Partial<EdgeDisplayData> {
    const { chain } = this.marks;
    if (chain.length > 0) return chain.includes(id) ? { ...data, size: data.size + 2, zIndex: 1 } : this.faded(data);
    const center = this.center();
    if (center === null) return data;
    const [source, target] = this.graph.extremities(id);
    return source === center || target === center ? { ...data, zIndex: 1 } : this.faded(data);
  }

  private faded(data: EdgeDisplayData): Partial<EdgeDisplayData> {
    return { ...data, color: this.scheme === 'light' ? '#eceef1' : '#24282e', label: '', zIndex: 0 };
  }

  private isNear(id: string): boolean {
    const { chain } = this.marks;
    if (chain.length > 0) return chain.some((dyad) => dyad.split('>').includes(id));
    const center = this.center();
    return center === null || id === center || this.graph.areNeighbors(id, center);
  }

  /** The one that all else is looked at from; none where several are picked. */
  private center(): string | null {
    if (this.isLarge) return null;
    const { picked, focused } = this.marks;
    const center = this.hovered ?? focused ?? (picked.length === 1 ? picked[0]! : null);
    return center !== null && this.graph.hasNode(center) ? center : null;
  }
}

function markedIn({ picked, focused, pinned }: Marks): string[] {
  return [...picked, ...pinned, ...(focused === null ? [] : [focused])];
}

/** Whether something is to look otherwise: what looks the same isn't written again, since sigma would draw it anew. */
function differs(attributes: object, look: object): boolean {
  return Object.entries(look).some(([name, value]) => (attributes as Record<string, unknown>)[name] !== value);
}
