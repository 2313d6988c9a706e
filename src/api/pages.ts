import DataLoader from 'dataloader';
import type { Parameters } from '../graph/store.js';
import { connectionOf, type Connection, type PageArgs } from './connection.js';
import { cursorParameters, type List } from './lists.js';
import type { Reads } from './reads.js';

/**
 * A list that many things of the same kind each have: the claims of an event, the events of an actor. Its statement
 * gives for each of $ids at most $first rows, with the owner's id as `ownerId`; the one that counts, `{ownerId, count}`.
 */
export type OwnedList<T> = List<T>;

type Owned<T> = T & { readonly ownerId: string };

/**
 * Pages of owned lists, for one request: the same page of many owners is one statement, whoever asks for it.
 */
export class Pages {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly reads: Reads) {}

  async page<T>(list: OwnedList<T>, ownerId: string, args: PageArgs, filter: Parameters): Promise<Connection<T>> {
    const cursor = cursorParameters(list, args);
    const rows = await this.rowsOf(list, { ...filter, ...cursor, first: args.first + 1 }).load(ownerId);
    return connectionOf(list.name, rows, args, list.keysOf, () => this.countsOf(list, filter).load(ownerId));
  }

  /** Forgets what was read. */
  forget(): void {
    this.loaders.clear();
  }

  private rowsOf<T>({ statement }: OwnedList<T>, parameters: Parameters): DataLoader<string, readonly Owned<T>[]> {
    return this.loader(statement, parameters, (ids, rows: readonly Owned<T>[]) => {
      const rowsOf = new Map<string, Owned<T>[]>(ids.map((id) => [id, []]));
      for (const row of rows) rowsOf.get(row.ownerId)?.push(row);
      return ids.map((id) => rowsOf.get(id) ?? []);
    });
  }

  private countsOf<T>({ countStatement }: OwnedList<T>, parameters: Parameters): DataLoader<string, number> {
    return this.loader(countStatement, parameters, (ids, rows: readonly Owned<{ count: number }>[]) => {
      const countOf = new Map(rows.map(({ ownerId, count }) => [ownerId, count]));
      return ids.map((id) => countOf.get(id) ?? 0);
    });
  }

  /** One loader for each statement and its parameters, so that only the ids of the owners differ within a batch. */
  private loader<V>(
    statement: string,
    parameters: Parameters,
    share: (ids: readonly string[], rows: readonly never[]) => V[],
  ): DataLoader<string, V> {
    const key = JSON.stringify([statement, parameters]);
    const known = this.loaders.get(key) as DataLoader<string, V> | undefined;
    if (known !== undefined) return known;
    const loader = new DataLoader<string, V>(async (ids) =>
      share(ids, await this.reads.read<never>(statement, { ...parameters, ids })),
    );
    this.loaders.set(key, loader);
    return loader;
  }
}
