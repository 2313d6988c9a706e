import { useSyncExternalStore } from 'react';
import {
  DeleteArticleDocument,
  IngestArticleDocument,
  PreviewArticleDocument,
  ReadFileDocument,
  ReadPageDocument,
  type FileReadingFragment,
  type IngestArticleInput,
  type IngestArticleMutation,
  type PreviewArticleQuery,
} from '../../../client/generated/operations.js';
import { ask } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { base64Of } from './base64-of.js';

export type Preview = PreviewArticleQuery['previewArticle'];

/** An article on its way into the graph: read, looked at, and saved or left out. */
export interface Adding {
  readonly at: number;
  readonly name: string;
  readonly state: 'reading' | 'found' | 'saving' | 'added' | 'left out' | 'failed';
  /** What it is read from: a file, or an address; null where it was pasted. */
  readonly origin: File | string | null;
  /** Which of the articles of its file; null where that isn't known yet, or there is but one. */
  readonly where: string | null;
  /** Null while its file or page is being read. */
  readonly input: IngestArticleInput | null;
  readonly preview: Preview | null;
  readonly added: IngestArticleMutation['ingestArticle'] | null;
  /** Why it failed. */
  readonly message: string;
}

/** All that are being added. They stay while other pages are looked at, so that nothing that was read is lost. */
let items: readonly Adding[] = [];
let count = 0;
const listeners = new Set<() => void>();

export function useAdding(): readonly Adding[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => items,
  );
}

/** Reads an article that was pasted. */
export function addText(input: IngestArticleInput): void {
  const item = newItem({ name: nameOf(input, 'Untitled article'), input });
  put([...items, item]);
  void look(item);
}

/** Reads files, or pages at addresses, one after the other. */
export function addAll(origins: readonly (File | string)[]): void {
  const fresh = origins.map((origin) => newItem({ name: typeof origin === 'string' ? origin : origin.name, origin }));
  put([...items, ...fresh]);
  void (async () => {
    for (const item of fresh) await open(item);
  })();
}

/** Does again what failed. */
export function retry(item: Adding): void {
  if (item.preview !== null) save([item]);
  else if (item.input !== null) void look(item);
  else void open(item);
}

/** Puts into the graph what was looked at. */
export function save(chosen: readonly Adding[]): void {
  void (async () => {
    for (const { at, input } of chosen) {
      await attempt(at, async () => {
        set(at, { state: 'saving' });
        const { ingestArticle } = await ask(IngestArticleDocument, { input: input! });
        return { state: 'added', added: ingestArticle };
      });
    }
    await queries.invalidateQueries();
  })();
}

export function leaveOut({ at }: Adding): void {
  set(at, { state: 'left out' });
}

/** Takes an article out of the graph again. */
export function takeOut({ at, added }: Adding): void {
  void attempt(at, async () => {
    await ask(DeleteArticleDocument, { id: added!.article.id });
    return { state: 'left out', added: null };
  }).then(() => queries.invalidateQueries());
}

/** Takes those from the list with which nothing is to be done any more. */
export function clearDone(): void {
  put(items.filter(({ state }) => state !== 'added' && state !== 'left out'));
}

/** Reads what is in a file or at an address: its articles take the item's place. */
function open({ at, origin, where }: Adding): Promise<void> {
  return attempt(at, async () => {
    set(at, { state: 'reading' });
    const { articles, failed } = await readingOf(origin!);
    // Of a file that is read again only what failed: the others are there.
    const isWanted = (entry: { readonly where: string }): boolean => where === null || entry.where === where;
    const found = articles
      .filter(isWanted)
      .map(({ where: place, ...input }) => newItem({ name: nameOf(input, place), where: place, origin, input }));
    const unreadable = failed
      .filter(isWanted)
      .map(({ where: place, message, remedy }) =>
        newItem({ name: place, where: place, origin, state: 'failed', message: `${message} ${remedy}` }),
      );
    put(items.flatMap((item) => (item.at === at ? [...found, ...unreadable] : [item])));
    for (const item of found) await look(item);
    return {};
  });
}

function look({ at, input }: Adding): Promise<void> {
  return attempt(at, async () => {
    set(at, { state: 'reading' });
    const { previewArticle } = await ask(PreviewArticleDocument, { input: input! });
    return { state: 'found', preview: previewArticle };
  });
}

/** Does something for an item; what goes wrong is told there. */
async function attempt(at: number, work: () => Promise<Partial<Adding>>): Promise<void> {
  try {
    set(at, await work());
  } catch (error) {
    set(at, { state: 'failed', message: (error as Error).message });
  }
}

function set(at: number, part: Partial<Adding>): void {
  put(items.map((item) => (item.at === at ? { ...item, ...part } : item)));
}

function put(next: readonly Adding[]): void {
  items = next;
  for (const listener of listeners) listener();
}

function newItem(part: Partial<Adding> & Pick<Adding, 'name'>): Adding {
  count += 1;
  return {
    at: count,
    state: 'reading',
    origin: null,
    where: null,
    input: null,
    preview: null,
    added: null,
    message: '',
    ...part,
  };
}

async function readingOf(origin: File | string): Promise<FileReadingFragment> {
  if (typeof origin === 'string') return (await ask(ReadPageDocument, { url: origin })).readPage;
  const file = { name: origin.name, base64: await base64Of(origin) };
  return (await ask(ReadFileDocument, { file })).readFile;
}

function nameOf({ title, text }: IngestArticleInput, otherwise: string): string {
  return title?.trim() || text.trim().slice(0, 60) || otherwise;
}
