import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Scheme } from '../app/colours.js';
import { FONT } from '../app/theme.js';
import type { Dyad } from './dyads.js';
import { DyadProgram } from './edge-program.js';
import { edgeInFocus, markedIn, nodeInFocus, type Focus, type Marks } from './focus.js';
import { atOnce, inSlices } from './in-slices.js';
import { LinesLayer } from './lines/lines-layer.js';
import { linesOf } from './lines/lines.js';
import { crowding, dyadLook, figureLook } from './looks.js';
import { findNodesHere } from './node-at.js';
import { drawHover } from './node-hover.js';
import { EMPTY_PICTURE, type Picture } from './picture.js';
import { seededPosition } from './seeded-position.js';

/** From so many dyads on a worker draws them, and sigma those alone that are stressed. Chosen: a small laptop draws as many in a frame. */
const LARGE = 3_000;

/** So many are dropped one by one: for each sigma goes through all that it draws. Where more go, all go and those that stay come again. */
const MOST_DROPPED = 20;

/** The graph as sigma draws it. It is made once, and then told what changed. */
export class Scene {
  readonly graph = new DirectedGraph();
  readonly sigma: Sigma;
  scheme: Scheme = 'light';
  private picture = EMPTY_PICTURE;
  private crowded = 1;
  private marks: Marks = { picked: [], focused: null, chain: [], pinned: [] };
  private hovered: string | null = null;
  private stopShowing = (): void => undefined;
  private hasEnded = false;
  private readonly lines: LinesLayer;
  private placed: (id: string) => { readonly x: number; readonly y: number } = seededPosition;

  constructor(container: HTMLElement) {
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      defaultEdgeType: 'dyad',
      edgeProgramClasses: { dyad: DyadProgram },
      defaultDrawNodeHover: drawHover,
      renderEdgeLabels: true,
      labelFont: FONT,
      edgeLabelFont: FONT,
      labelSize: 12,
      edgeLabelSize: 10,
      labelDensity: 0.7,
      labelRenderedSizeThreshold: 5,
      stagePadding: 40,
      zIndex: true,
      nodeReducer: (id, data) => nodeInFocus(this.focus, id, data as NodeDisplayData),
      edgeReducer: (id, data) => edgeInFocus(this.focus, id, data as EdgeDisplayData),
    });
    findNodesHere(this.sigma);
    this.lines = new LinesLayer(this.sigma);
    // What was written before its font was there is written again.
    void document.fonts.ready.then(() => {
      if (!this.hasEnded) this.sigma.scheduleRender();
    });
    this.sigma.on('enterNode', ({ node }) => {
      this.hover(node);
    });
    this.sigma.on('leaveNode', () => {
      this.hover(null);
    });
  }

  /** All lines of the picture, those too that sigma doesn't draw. */
  get dyads(): readonly Dyad[] {
    return this.picture.dyads;
  }

  /** Whether the pointer is at a node. */
  get isPointedAt(): boolean {
    return this.hovered !== null;
  }

  /** Adds, changes and removes what differs, a large picture in slices. Who is new begins where its id puts it. */
  show(picture: Picture, scheme: Scheme): void {
    this.stopShowing();
    this.picture = picture;
    this.crowded = crowding(picture.figures);
    this.useScheme(scheme);
    this.sigma.setSettings({ hideLabelsOnMove: this.isLarge });
    const ids = picture.figures.map(({ id }) => id);
    this.lines.show(this.isLarge ? linesOf(picture.dyads, ids, (dyad) => dyadLook(dyad, scheme), scheme) : null);
    this.placeLines();
    if (this.isLarge) this.stopShowing = inSlices(this.changes(), () => undefined);
    else atOnce(this.changes());
  }

  /** Puts nodes where a layout has them. */
  place(ids: readonly string[], positions: Float32Array): void {
    const at = new Map(ids.map((id, index) => [id, index]));
    this.placed = (id) => {
      const index = at.get(id);
      return index === undefined ? seededPosition(id) : { x: positions[2 * index]!, y: positions[2 * index + 1]! };
    };
    this.graph.updateEachNodeAttributes((id, attributes) => Object.assign(attributes, this.placed(id)), {
      attributes: ['x', 'y'],
    });
    this.placeLines();
  }

  mark(marks: Marks): void {
    const changed = [...new Set([...markedIn(this.marks), ...markedIn(marks)])].filter((id) => this.graph.hasNode(id));
    const isSameChain = this.marks.chain.join() === marks.chain.join();
    this.marks = marks;
    if (!this.isLarge) {
      this.sigma.refresh({ skipIndexation: true });
      return;
    }
    this.showEdges(this.drawnDyads());
    // Of a large picture only those who are marked are drawn otherwise: to go through all of it would be felt.
    if (!isSameChain) this.sigma.refresh({ skipIndexation: true, schedule: true });
    else if (changed.length > 0) this.sigma.refresh({ partialGraph: { nodes: changed }, schedule: true });
  }

  end(): void {
    this.hasEnded = true;
    this.stopShowing();
    this.lines.end();
    this.sigma.kill();
  }

  private get isLarge(): boolean {
    return this.picture.dyads.length > LARGE;
  }

  private placeLines(): void {
    if (!this.isLarge) return;
    const { figures } = this.picture;
    const positions = new Float32Array(2 * figures.length);
    figures.forEach(({ id }, index) => {
      const { x, y } = this.placed(id);
      positions.set([x, y], 2 * index);
    });
    const radii = Float32Array.from(figures, (figure) => figureLook(figure, this.scheme, this.crowded).size);
    this.lines.place({ positions, radii });
  }

  /** What sigma draws of the lines: of a large picture the chain, and what has to do with those who are picked. */
  private drawnDyads(): readonly Dyad[] {
    const { dyads } = this.picture;
    if (!this.isLarge) return dyads;
    const chain = new Set(this.marks.chain);
    const picked = new Set(this.marks.picked);
    return dyads
      .filter(({ id, source, target }) => chain.has(id) || picked.has(source) || picked.has(target))
      .slice(0, LARGE);
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

  private *changes(): Generator<void, void> {
    const { figures } = this.picture;
    const kept = new Set(figures.map(({ id }) => id));
    const gone = this.graph.filterNodes((node) => !kept.has(node));
    if (gone.length > MOST_DROPPED) this.graph.clear();
    else for (const id of gone) this.graph.dropNode(id);
    for (const figure of figures) {
      const { id } = figure;
      const look = figureLook(figure, this.scheme, this.crowded);
      if (!this.graph.hasNode(id)) this.graph.addNode(id, { ...look, ...this.placed(id) });
      else if (differs(this.graph.getNodeAttributes(id), look)) this.graph.mergeNodeAttributes(id, look);
      yield;
    }
    this.showEdges(this.drawnDyads());
  }

  private showEdges(dyads: readonly Dyad[]): void {
    const kept = new Set(dyads.map(({ id }) => id));
    const gone = this.graph.filterEdges((edge) => !kept.has(edge));
    if (gone.length > MOST_DROPPED) this.graph.clearEdges();
    else for (const id of gone) this.graph.dropEdge(id);
    for (const dyad of dyads) {
      const { id, source, target } = dyad;
      const look = dyadLook(dyad, this.scheme);
      if (this.graph.hasEdge(id)) {
        if (differs(this.graph.getEdgeAttributes(id), look)) this.graph.mergeEdgeAttributes(id, look);
      } else if (this.graph.hasNode(source) && this.graph.hasNode(target)) {
        this.graph.addEdgeWithKey(id, source, target, look);
      }
    }
  }

  private get focus(): Focus {
    return { marks: this.marks, center: this.center(), graph: this.graph, scheme: this.scheme };
  }

  /** The one that all else is looked at from; none where several are picked. */
  private center(): string | null {
    if (this.isLarge) return null;
    const { picked, focused } = this.marks;
    const center = this.hovered ?? focused ?? (picked.length === 1 ? picked[0]! : null);
    return center !== null && this.graph.hasNode(center) ? center : null;
  }
}

/** Whether something is to look otherwise: what looks the same isn't written again, since sigma would draw it anew. */
function differs(attributes: object, look: object): boolean {
  return Object.entries(look).some(([name, value]) => (attributes as Record<string, unknown>)[name] !== value);
}
