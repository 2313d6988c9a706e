import { CloseButton } from '@mantine/core';
import { lazy, type ComponentType } from 'react';
import { change, useExplorer } from '../state/use-explorer.js';
import { ArticlePage } from './article-page.js';
import { ChainPage } from './chain-page.js';
import { EdgePage } from './edge-page.js';
import { EventPage } from './event-page.js';
import { ActorPage } from '../pages/actor-page.js';
import { DyadPage } from '../pages/dyad-page.js';

const AddPage = lazy(() => import('../articles/add-page.js'));
const ReviewPage = lazy(() => import('../curate/review-page.js'));
const HelpPage = lazy(() => import('../help/help-page.js'));

/** What each page of the panel takes: the ids that follow its name in the address. */
export interface PageProps {
  readonly ids: readonly string[];
}

const PAGES: Readonly<Record<string, ComponentType<PageProps>>> = {
  actor: ActorPage,
  dyad: DyadPage,
  edge: EdgePage,
  event: EventPage,
  article: ArticlePage,
  path: ChainPage,
  add: AddPage,
  review: ReviewPage,
  help: HelpPage,
};

/** What speaks for what is seen: one page at a time, by the address. */
export default function Panel() {
  const [kind = '', ...ids] = useExplorer().open;
  const Page = PAGES[kind];
  return (
    <div className="panel-page">
      <CloseButton
        className="panel-close"
        aria-label="Close (Escape)"
        onClick={() => {
          change({ open: [] });
        }}
      />
      {Page === undefined ? (
        <p className="quiet">There is nothing of that kind to show.</p>
      ) : (
        <Page key={ids.join()} ids={ids} />
      )}
    </div>
  );
}
