import { Skeleton } from '@mantine/core';
import { Suspense, lazy, useEffect } from 'react';
import { KeyGate } from '../api/key-gate.js';
import { ChipBar } from '../filter/chip-bar.js';
import { startFirstTour } from '../help/tour.js';
import { useExplorer } from '../state/use-explorer.js';
import { GraphView } from '../graph/graph-view.js';
import { Header } from './header.js';
import { Notice } from './notice.js';
import { Shortcuts } from './shortcuts.js';

const MapView = lazy(() => import('../map/map-view.js'));
const TableView = lazy(() => import('../table/table-view.js'));
const Timeline = lazy(() => import('../timeline/timeline.js'));
const Panel = lazy(() => import('../evidence/panel.js'));

const VIEW_OF = { graph: GraphView, map: MapView, table: TableView } as const;

/** The page: what is asked above, what is found in the middle, when it was below, what speaks for it beside. */
export function App() {
  const { view, open } = useExplorer();
  const View = VIEW_OF[view];
  useEffect(startFirstTour, []);
  return (
    <KeyGate>
      <Shortcuts />
      <Notice />
      <div className="page" data-panel={open.length > 0}>
        <Header />
        <ChipBar />
        <main className="view" aria-label={`${view} of what was found`}>
          <Suspense fallback={<Skeleton h="100%" radius={0} />}>
            <View />
          </Suspense>
        </main>
        <section className="time" aria-label="Timeline">
          <Suspense fallback={null}>
            <Timeline />
          </Suspense>
        </section>
        {open.length > 0 && (
          <aside className="panel" aria-label="Evidence">
            <Suspense fallback={<Skeleton h={200} m="md" />}>
              <Panel />
            </Suspense>
          </aside>
        )}
      </div>
    </KeyGate>
  );
}
