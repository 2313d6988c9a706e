import { SearchDocument, type Filter, type SearchQuery } from '../../../client/generated/operations.js';
import { answerOf } from '../api/ask.js';
import type { Named, Phrase } from './phrase.js';

type Hit = SearchQuery['search'][number];

/** How many hits are looked at for a name: the first ones are of all kinds. */
const LOOKED_AT = 20;

/** The filter that a phrase is in this graph: names are ids in it; what nobody is called is looked for as words. */
export async function resolvePhrase({ filter, named, between }: Phrase): Promise<Filter> {
  if (between !== null) {
    const ids = await Promise.all(between.map((text) => participantId(text)));
    const [first, second] = ids;
    if (typeof first === 'string' && typeof second === 'string') return { ...filter, between: [first, second] };
    return {
      ...filter,
      ...withWords(
        {},
        between.filter((_, at) => ids[at] === undefined),
      ),
      ...known(ids),
    };
  }
  let resolved = filter;
  for (const one of named) resolved = { ...resolved, ...(await resolveName(one, resolved)) };
  return resolved;
}

async function resolveName({ as, text }: Named, filter: Filter): Promise<Filter> {
  const id = await participantId(text, as === 'place');
  return id === undefined ? withWords(filter, [text]) : { [as]: id };
}

function known(ids: readonly (string | undefined)[]): Filter {
  const id = ids.find((one) => one !== undefined);
  return id === undefined ? {} : { actor: id };
}

function withWords({ text }: Filter, words: readonly string[]): Filter {
  return { text: [text ?? '', ...words].filter(Boolean).join(' ') };
}

/** The best known of those who have all the words of a name in one of theirs; a place only where a place is wanted. */
async function participantId(text: string, isPlace = false): Promise<string | undefined> {
  const { search } = await answerOf(SearchDocument, { text, first: LOOKED_AT });
  const wanted = isPlace ? ['Place'] : ['Actor', 'Place'];
  const found = search.find(
    ({ node: { __typename } }, at) => wanted.includes(__typename) && isWhole(search[at]!, text),
  );
  return found !== undefined && 'id' in found.node ? found.node.id : undefined;
}

function isWhole({ highlight: { spans } }: Hit, text: string): boolean {
  return spans.length >= text.split(/[\s-]+/).length;
}
