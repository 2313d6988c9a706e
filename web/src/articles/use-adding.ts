import { useState } from 'react';
import {
  DeleteArticleDocument,
  IngestArticleDocument,
  type IngestArticleInput,
  type IngestArticleMutation,
} from '../../../client/generated/operations.js';
import { ask } from '../api/ask.js';
import { queries } from '../api/queries.js';

/** An article that is being added, and how far it is. */
export interface Adding {
  readonly at: number;
  readonly name: string;
  readonly input: IngestArticleInput;
  readonly state: 'waiting' | 'added' | 'failed' | 'removed';
  readonly added: IngestArticleMutation['ingestArticle'] | null;
  readonly message: string;
}

interface Draft {
  readonly text: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** Articles that are added, one after another; a list of them with what came of each. */
export function useAdding() {
  const [items, setItems] = useState<readonly Adding[]>([]);
  const set = (at: number, part: Partial<Adding>): void => {
    setItems((all) => all.map((item) => (item.at === at ? { ...item, ...part } : item)));
  };
  const send = async ({ at, input }: Adding): Promise<void> => {
    set(at, { state: 'waiting', message: '' });
    try {
      const { ingestArticle } = await ask(IngestArticleDocument, { input });
      set(at, { state: 'added', added: ingestArticle });
    } catch (error) {
      set(at, { state: 'failed', message: (error as Error).message });
    }
  };
  const add = (drafts: readonly Draft[]): void => {
    const fresh = drafts.map((draft, index) => newItem(draft, items.length + index));
    setItems([...items, ...fresh]);
    void (async () => {
      for (const item of fresh) await send(item);
      await queries.invalidateQueries();
    })();
  };
  const retry = (at: number): void => {
    void send(items.find((item) => item.at === at)!).then(() => queries.invalidateQueries());
  };
  const remove = (at: number): void => {
    const { id } = items.find((item) => item.at === at)!.added!.article;
    void ask(DeleteArticleDocument, { id }).then(
      async () => {
        set(at, { state: 'removed', added: null });
        await queries.invalidateQueries();
      },
      (error: unknown) => {
        set(at, { state: 'failed', message: (error as Error).message });
      },
    );
  };
  return { items, add, retry, remove };
}

function newItem({ text, title, publisher = '', published = '' }: Draft, at: number): Adding {
  const known = Object.entries({ title, publisher, published }).filter(([, value]) => value.trim() !== '');
  const input = { text, ...Object.fromEntries(known) };
  return {
    at,
    name: title.trim() === '' ? text.slice(0, 60) : title,
    input,
    state: 'waiting',
    added: null,
    message: '',
  };
}
