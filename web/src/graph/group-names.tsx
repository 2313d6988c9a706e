import { useEffect, useRef } from 'react';
import { inWords } from '../app/words.js';
import { useExplorer } from '../state/use-explorer.js';
import { groupOf } from './layout.js';
import type { Picture } from './picture.js';
import type { Scene } from './scene.js';

/** The name of each group, in the middle of it. */
export function GroupNames({ scene, picture }: { readonly scene: Scene | null; readonly picture: Picture }) {
  const { grouping } = useExplorer();
  const layer = useRef<HTMLDivElement>(null);
  const groups = grouping === 'none' ? [] : [...Map.groupBy(picture.figures, (figure) => groupOf(figure, grouping))];
  useEffect(() => {
    if (scene === null || grouping === 'none') return undefined;
    const { sigma, graph } = scene;
    const place = (): void => {
      const names = [...(layer.current?.children ?? [])] as HTMLElement[];
      names.forEach((name) => {
        const ids = name.dataset.ids!.split(',').filter((id) => graph.hasNode(id));
        const mean = (axis: 'x' | 'y'): number =>
          ids.reduce((sum, id) => sum + (graph.getNodeAttribute(id, axis) as number), 0) / Math.max(1, ids.length);
        const { x, y } = sigma.graphToViewport({ x: mean('x'), y: mean('y') });
        name.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
      });
    };
    sigma.on('afterRender', place);
    sigma.scheduleRender();
    return () => {
      sigma.off('afterRender', place);
    };
  }, [scene, grouping, picture]);
  return (
    <div ref={layer} className="groups" aria-hidden>
      {groups.map(([group, figures]) => (
        <span key={group} data-ids={figures.map(({ id }) => id).join(',')}>
          {grouping === 'kind' ? inWords(group) : group}
        </span>
      ))}
    </div>
  );
}
