import { Loader, useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Failed } from '../app/failed.js';
import { useExplorer } from '../state/use-explorer.js';
import { GraphActions } from './graph-actions.js';
import { GraphFacts } from './graph-facts.js';
import { GroupNames } from './group-names.js';
import { Lasso } from './lasso.js';
import { Legend } from './legend.js';
import { Minimap } from './minimap.js';
import { useNetwork } from './network.js';
import type { Picture } from './picture.js';
import { useGraphKeys } from './use-graph-keys.js';
import { useLayout } from './use-layout.js';
import { usePicture } from './use-picture.js';
import { useScene } from './use-scene.js';

/** Who did what to whom as a picture, and all that can be done with it. */
export function GraphView() {
  const { picked, pins } = useExplorer();
  const scheme = useComputedColorScheme('light');
  const network = useNetwork();
  const { relations, chain } = network;
  const picture = usePicture(relations);
  const container = useRef<HTMLDivElement>(null);
  const scene = useScene(container);
  const [focused, setFocused] = useState<string | null>(null);
  const [isLasso, setLasso] = useState(false);

  useEffect(() => {
    scene?.show(picture, scheme);
  }, [scene, picture, scheme]);
  const isSettled = useLayout(scene, picture);
  useEffect(() => {
    scene?.mark({ picked, focused, chain: chain ?? [], pinned: pins.map(({ id }) => id) });
  }, [scene, picked, focused, chain, pins, picture]);

  const onKeyDown = useGraphKeys({ scene, picture, focused, setFocused, setLasso });
  const isEmpty = !network.isLoading && network.error === null && picture.figures.length === 0;
  return (
    <>
      <div
        ref={container}
        className="graph"
        role="application"
        aria-label={`Graph of ${picture.figures.length} actors and ${picture.dyads.length} dyads. Arrow keys go from one to the next, Enter opens.`}
        data-settled={isSettled}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setFocused(null);
        }}
      />
      <Focused picture={picture} id={focused} />
      <GroupNames scene={scene} picture={picture} />
      {isLasso && <Lasso scene={scene} onEnd={setLasso} />}
      <GraphActions scene={scene} isLasso={isLasso} setLasso={setLasso} />
      <Legend picture={picture} />
      <Minimap scene={scene} />
      <GraphFacts network={network} picture={picture} />
      {network.isLoading && <Loader className="middle" aria-label="The graph is being asked for" />}
      {network.error !== null && <Failed error={network.error} />}
      {isEmpty && <p className="middle quiet">Nothing passes this filter.</p>}
    </>
  );
}

/** Tells a screen reader where the keyboard is. */
function Focused({ picture, id }: { readonly picture: Picture; readonly id: string | null }) {
  const figure = picture.figures.find((one) => one.id === id);
  return (
    <p className="unseen" aria-live="polite">
      {figure !== undefined && `${figure.name}, ${figure.kind.replace('_', ' ')}, ${figure.activity} events`}
    </p>
  );
}
