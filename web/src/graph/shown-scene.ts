import type { Scene } from './scene.js';

let scene: Scene | null = null;

/** The scene that is on the page, for those who save a picture of it; null where the graph isn't looked at. */
export function shownScene(): Scene | null {
  return scene;
}

export function setShownScene(shown: Scene | null): void {
  scene = shown;
}
