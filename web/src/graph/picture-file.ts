import type { DirectedGraph } from 'graphology';
import { dyadLook } from './looks.js';
import type { Scene } from './scene.js';
import { shownScene } from './shown-scene.js';

const DASHES: Readonly<Record<string, string>> = { dashed: '6 4', dotted: '2 2.5', plain: '', struck: '' };
const MARGIN = 60;

/** The whole graph that is shown as SVG, as it is laid out; null where none is shown. */
export function pictureInSvg(): string | null {
  const scene = shownScene();
  if (scene === null || scene.graph.order === 0) return null;
  const { graph, sigma } = scene;
  const { x, y } = sigma.getBBox();
  const width = 1_600;
  const scale = (width - 2 * MARGIN) / Math.max(1, x[1] - x[0]);
  const height = Math.round((y[1] - y[0]) * scale + 2 * MARGIN);
  const at = (id: string): { readonly x: number; readonly y: number } => {
    const node = graph.getNodeAttributes(id) as { x: number; y: number };
    return { x: MARGIN + (node.x - x[0]) * scale, y: MARGIN + (y[1] - node.y) * scale };
  };
  const { backgroundColor, color } = getComputedStyle(document.body);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="${backgroundColor}"/>
${edges(scene, at)}
${nodes(graph, at, color)}
</svg>`;
}

/** The same as pixels. */
export async function svgInPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * 2, height: image.height * 2 });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => {
    canvas.toBlob((blob) => {
      done(blob!);
    });
  });
}

type At = (id: string) => { readonly x: number; readonly y: number };

function edges({ graph, dyads, scheme }: Scene, at: At): string {
  const lines = dyads.map((dyad) => {
    const { size, color, line } = dyadLook(dyad, scheme);
    const [source, target] = [at(dyad.source), at(dyad.target)];
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const radius = (graph.getNodeAttribute(dyad.target, 'size') as number) + 3;
    const tip = {
      x: target.x - ((target.x - source.x) * radius) / length,
      y: target.y - ((target.y - source.y) * radius) / length,
    };
    const angle = (Math.atan2(target.y - source.y, target.x - source.x) * 180) / Math.PI;
    const middle = `translate(${fixed((source.x + target.x) / 2)} ${fixed((source.y + target.y) / 2)}) rotate(${fixed(angle)})`;
    const struck = line === 'struck' ? `<path d="M-4 6L0 -6M1 6L5 -6" transform="${middle}" stroke="${color}"/>` : '';
    return `<path d="M${fixed(source.x)} ${fixed(source.y)}L${fixed(tip.x)} ${fixed(tip.y)}" stroke="${color}" stroke-width="${fixed(size)}" stroke-dasharray="${DASHES[line] ?? ''}"/>
<path d="M0 0L-9 -4V4Z" transform="translate(${fixed(tip.x)} ${fixed(tip.y)}) rotate(${fixed(angle)})" fill="${color}"/>${struck}`;
  });
  return lines.join('\n');
}

function nodes(graph: DirectedGraph, at: At, ink: string): string {
  const dots = graph.mapNodes((id, { size, color, label }) => {
    const { x, y } = at(id);
    return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(size as number)}" fill="${color as string}"/>
<text x="${fixed(x + (size as number) + 4)}" y="${fixed(y + 4)}" fill="${ink}">${escaped(label as string)}</text>`;
  });
  return dots.join('\n');
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
