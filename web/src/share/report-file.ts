import { EventsDocument } from '../../../client/generated/operations.js';
import { ask } from '../api/ask.js';
import { notify } from '../app/notice.js';
import { withoutEmpty } from '../state/explorer-state.js';
import { explorerState } from '../state/use-explorer.js';
import { reportText } from './report.js';
import { save } from './save.js';

/** Events of one report, and claims of each, at most. */
const MOST_EVENTS = 200;
const MOST_CLAIMS = 3;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}blockquote{border-left:3px solid #ccc;margin:0;padding-left:1rem}';

/** Saves a report of the current selection, with the sentences that it rests on. */
export async function saveReport(format: 'md' | 'html'): Promise<void> {
  try {
    const text = await report();
    if (format === 'md') save('casus-report.md', new Blob([text], { type: 'text/markdown' }));
    else save('casus-report.html', new Blob([await pageOf(text)], { type: 'text/html' }));
  } catch (error) {
    notify((error as Error).message);
  }
}

async function report(): Promise<string> {
  const filter = withoutEmpty(explorerState().filter);
  const { events } = await ask(EventsDocument, { filter, first: MOST_EVENTS, claims: MOST_CLAIMS });
  const nodes = events.edges.map(({ node }) => node);
  return reportText({ address: location.href, filter, made: new Date(), events: nodes, total: events.totalCount });
}

/** Loaded only by those who want it. */
async function pageOf(text: string): Promise<string> {
  const { marked } = await import('marked');
  const body = await marked.parse(text);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Casus report</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
