import DataLoader from 'dataloader';
import type { Part, Question } from '../graph/compose.js';
import { compose } from '../graph/compose.js';
import type { Statement } from '../graph/store.js';
import { connectionOf, pagingOf, type Connection, type PageArgs } from './connection.js';
import { keysIn, questionOf, type List } from './lists.js';
import type { Reads } from './reads.js';

/**
 * A list that many things of the same kind each have: the claims of an event, the events of an actor. Its statement
 * gives for each of $ids at most $first rows, with the owner's id as `ownerId`.
 */
export interface OwnedList extends List {
  /** Gives `{ownerId, count}` from the same parameters but $first. */
  readonly countStatement: Statement;
  /** What that one leaves open. */
  readonly countParts?: Readonly<Record<string, Part>>;
}

interface Owned {
  readonly ownerId: string;
}

/**
 * Pages of owned lists, for one request: the same page of many owners is one statement, whoever asks for it.
 */
export class Pages {
  private readonly loaders = new Map<string, DataLoader<string, readonly unknown[]>>();

  constructor(private readonly reads: Reads) {}

  async page<T>(list: OwnedList, ownerId: string, args: PageArgs): Promise<Connection<T>> {
    const paging = pagingOf(args);
    const rows = (await this.rowsOf(questionOf(list, paging), ownerId)) as readonly T[];
    return connectionOf(
      list.order.name,
      rows,
      paging,
      (row) => keysIn(list.order, row),
      async () => {
        const counts = await this.counts<{ count: number }>(list, ownerId);
        return counts.reduce((sum, { count }) => sum + count, 0);
      },
    );
  }

  /** The rows that count an owner's list. */
  counts<T>({ countStatement, countParts, parameters }: OwnedList, ownerId: string): Promise<readonly T[]> {
    return this.rowsOf(compose(countStatement, countParts ?? {}, parameters), ownerId) as Promise<readonly T[]>;
  }

  /** Forgets what was read. */
  forget(): void {
    this.loaders.clear();
  }

  /** One loader for each question, so that only the ids of the owners differ within a batch. */
  private rowsOf({ statement, parameters }: Question, ownerId: string): Promise<readonly unknown[]> {
    const key = JSON.stringify([statement.name, statement.cypher, parameters]);
    const loader =
      this.loaders.get(key) ??
      new DataLoader<string, readonly unknown[]>(async (ids) => {
        const rows = await this.reads.read<Owned>(statement, { ...parameters, ids });
        const rowsOf = new Map<string, Owned[]>(ids.map((id) => [id, []]));
        for (const row of rows) rowsOf.get(row.ownerId)?.push(row);
        return ids.map((id) => rowsOf.get(id) ?? []);
      });
    this.loaders.set(key, loader);
    return loader.load(ownerId);
  }
}
