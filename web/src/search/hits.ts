import type { SearchQuery } from '../../../client/generated/operations.js';
import { dayText, inWords, titled } from '../app/words.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { explorerState } from '../state/use-explorer.js';

export type Hit = SearchQuery['search'][number];

const LABELS: readonly (readonly [Hit['node']['__typename'], string])[] = [
  ['Actor', 'Actors'],
  ['Place', 'Places'],
  ['Event', 'Events'],
  ['Sentence', 'Sentences'],
  ['Article', 'Articles'],
];

/** Hits under the name of their kind, each with its place in the whole list. */
export function hitsByKind(hits: readonly Hit[]) {
  return LABELS.map(([kind, label]) => ({
    label,
    found: hits.flatMap((hit, at) => (hit.node.__typename === kind ? [{ hit, at, detail: detailOf(hit) }] : [])),
  })).filter(({ found }) => found.length > 0);
}

/** What opens when a hit is taken. A place has no page of its own, and is filtered by. */
export function openingOf({ node }: Hit): Partial<ExplorerState> {
  switch (node.__typename) {
    case 'Actor':
      return { open: ['actor', node.id], picked: [node.id] };
    case 'Place':
      return { filter: { ...explorerState().filter, place: node.id } };
    case 'Event':
      return { open: ['event', node.id] };
    case 'Sentence':
      return { open: ['article', node.article.id, node.id] };
    case 'Article':
      return { open: ['article', node.id] };
  }
}

function detailOf({ node }: Hit): string {
  switch (node.__typename) {
    case 'Actor':
    case 'Place':
      return titled(node.kind);
    case 'Event':
      return [
        node.sources.map(({ name }) => name).join(', '),
        inWords(node.type),
        node.targets.map(({ name }) => name).join(', '),
        dayText(node.from),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'Sentence':
      return node.article.title ?? '';
    case 'Article':
      return '';
  }
}
