import { useRef, useState } from 'react';
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
  /** Null while its file or page is being read. */
  readonly input: IngestArticleInput | null;
  readonly preview: Preview | null;
  readonly added: IngestArticleMutation['ingestArticle'] | null;
  /** Why it failed. */
  readonly message: string;
}

/** Articles that are being added, one after another; what came of each, and what can be done with it. */
export function useAdding() {
  const [items, setItems] = useState<readonly Adding[]>([]);
  const count = useRef(0);

  const set = (at: number, part: Partial<Adding>): void => {
    setItems((all) => all.map((item) => (item.at === at ? { ...item, ...part } : item)));
  };
  const newItem = (part: Partial<Adding> & Pick<Adding, 'name'>): Adding => {
    count.current += 1;
    return { ...BLANK, at: count.current, ...part };
  };
  /** Does something for an item; what goes wrong is told there. */
  const attempt = async (at: number, work: () => Promise<Partial<Adding>>): Promise<void> => {
    try {
      set(at, await work());
    } catch (error) {
      set(at, { state: 'failed', message: (error as Error).message });
    }
  };

  const look = (at: number, input: IngestArticleInput): Promise<void> =>
    attempt(at, async () => {
      set(at, { state: 'reading', input });
      const { previewArticle } = await ask(PreviewArticleDocument, { input });
      return { state: 'found', preview: previewArticle };
    });
  const open = (at: number, origin: File | string): Promise<void> =>
    attempt(at, async () => {
      set(at, { state: 'reading' });
      const { articles, failed: unreadable } = await readingOf(origin);
      const found = articles.map(({ where, ...input }) => newItem({ name: nameOf(input, where), input }));
      const failed = unreadable.map(({ where, message, remedy }) =>
        newItem({ name: where, origin, state: 'failed', message: `${message} ${remedy}` }),
      );
      setItems((all) => all.flatMap((item) => (item.at === at ? [...found, ...failed] : [item])));
      for (const item of found) await look(item.at, item.input!);
      return {};
    });
  const keep = ({ at, input }: Adding): Promise<void> =>
    attempt(at, async () => {
      set(at, { state: 'saving' });
      const { ingestArticle } = await ask(IngestArticleDocument, { input: input! });
      return { state: 'added', added: ingestArticle };
    });

  return {
    items,
    addText: (input: IngestArticleInput): void => {
      const item = newItem({ name: nameOf(input, 'Untitled article'), input });
      setItems((all) => [...all, item]);
      void look(item.at, input);
    },
    /** @param origins - files, or addresses */
    addAll: (origins: readonly (File | string)[]): void => {
      const fresh = origins.map((origin) =>
        newItem({ name: typeof origin === 'string' ? origin : origin.name, origin }),
      );
      setItems((all) => [...all, ...fresh]);
      void (async () => {
        for (const { at, origin } of fresh) await open(at, origin!);
      })();
    },
    /** Does again what failed. */
    retry: (item: Adding): void => {
      if (item.preview !== null) void keep(item).then(refresh);
      else if (item.input !== null) void look(item.at, item.input);
      else void open(item.at, item.origin!);
    },
    /** Puts into the graph what was looked at. */
    save: (chosen: readonly Adding[]): void => {
      void (async () => {
        for (const item of chosen) await keep(item);
        await refresh();
      })();
    },
    leaveOut: ({ at }: Adding): void => {
      set(at, { state: 'left out' });
    },
    /** Takes an article out of the graph again. */
    remove: ({ at, added }: Adding): void => {
      void attempt(at, async () => {
        await ask(DeleteArticleDocument, { id: added!.article.id });
        return { state: 'left out', added: null };
      }).then(refresh);
    },
  };
}

const BLANK: Omit<Adding, 'at' | 'name'> = {
  state: 'reading',
  origin: null,
  input: null,
  preview: null,
  added: null,
  message: '',
};

async function readingOf(origin: File | string): Promise<FileReadingFragment> {
  if (typeof origin === 'string') return (await ask(ReadPageDocument, { url: origin })).readPage;
  const file = { name: origin.name, base64: await base64Of(origin) };
  return (await ask(ReadFileDocument, { file })).readFile;
}

function refresh(): Promise<void> {
  return queries.invalidateQueries();
}

function nameOf({ title, text }: IngestArticleInput, otherwise: string): string {
  return title?.trim() || text.trim().slice(0, 60) || otherwise;
}
