import { useEffect, useRef, type MouseEvent } from 'react';
import type { Scene } from './scene.js';

const WIDTH = 132;
const HEIGHT = 96;

/** The whole graph, small, and the part of it that is seen. A click goes there. */
export function Minimap({ scene }: { readonly scene: Scene | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (scene === null) return undefined;
    const dots = new OffscreenCanvas(WIDTH, HEIGHT);
    let due = 0;
    let areDotsDue = true;
    // Once a frame at most, after sigma's own work. Of the dots only where they have changed, not as one moves among them.
    const later = (): void => {
      due ||= requestAnimationFrame(() => {
        due = 0;
        // Gone already where the view was changed within the frame.
        if (canvas.current === null) return;
        if (areDotsDue) drawDots(scene, dots);
        areDotsDue = false;
        drawSeen(scene, dots, canvas.current);
      });
    };
    const dotsLater = (): void => {
      areDotsDue = true;
    };
    scene.sigma.on('afterProcess', dotsLater);
    scene.sigma.on('afterRender', later);
    return () => {
      cancelAnimationFrame(due);
      scene.sigma.off('afterProcess', dotsLater);
      scene.sigma.off('afterRender', later);
    };
  }, [scene]);

  const go = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent): void => {
    if (scene === null) return;
    const { scale, left, top } = frameOf(scene);
    const place = { x: left + offsetX / scale, y: top - offsetY / scale };
    const camera = scene.sigma.getCamera();
    camera.setState(scene.sigma.viewportToFramedGraph(scene.sigma.graphToViewport(place)));
  };
  return <canvas ref={canvas} className="minimap" width={WIDTH} height={HEIGHT} onClick={go} aria-hidden />;
}

/** How the graph lies in the small picture: graph units to pixels, and what its corner is. */
function frameOf({ sigma }: Scene) {
  const { x, y } = sigma.getBBox();
  const scale = Math.min((WIDTH - 8) / Math.max(1, x[1] - x[0]), (HEIGHT - 8) / Math.max(1, y[1] - y[0]));
  return {
    scale,
    left: (x[0] + x[1]) / 2 - WIDTH / 2 / scale,
    top: (y[0] + y[1]) / 2 + HEIGHT / 2 / scale,
  };
}

/** From places in the graph to places in the small picture. */
function placer(scene: Scene): (place: { x: number; y: number }) => { x: number; y: number } {
  const { scale, left, top } = frameOf(scene);
  return ({ x, y }) => ({ x: (x - left) * scale, y: (top - y) * scale });
}

function drawDots(scene: Scene, dots: OffscreenCanvas): void {
  const context = dots.getContext('2d', { willReadFrequently: true })!;
  const at = placer(scene);
  context.clearRect(0, 0, WIDTH, HEIGHT);
  scene.graph.forEachNode((_, { x, y, color }) => {
    const place = at({ x: x as number, y: y as number });
    context.fillStyle = color as string;
    context.fillRect(place.x - 1, place.y - 1, 2, 2);
  });
}

function drawSeen(scene: Scene, dots: OffscreenCanvas, canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const at = placer(scene);
  const { width, height } = scene.sigma.getDimensions();
  const first = at(scene.sigma.viewportToGraph({ x: 0, y: 0 }));
  const last = at(scene.sigma.viewportToGraph({ x: width, y: height }));
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.drawImage(dots, 0, 0);
  context.strokeStyle = getComputedStyle(canvas).color;
  context.strokeRect(first.x, first.y, last.x - first.x, last.y - first.y);
}
