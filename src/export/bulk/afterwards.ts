import type { Value } from '../../graph/store.js';
import { typeOf } from './columns.js';
import type { NodeKind } from './kinds.js';
import type { NodeRow } from './read-kinds.js';

type Properties = Readonly<Record<string, Value>>;

/** How many nodes a statement changes. Chosen: a second's work. */
const AT_ONCE = 20_000;

/**
 * What CSV can't say, for statements that are run once all is imported. Empty lists are many: their nodes get a label
 * meanwhile, which names the properties. Lists that can't be split are rare: each gets a statement.
 */
export class Afterwards {
  private readonly empty = new Map<string, { readonly names: readonly string[]; count: number }>();
  private readonly single: string[] = [];

  /** The properties that CSV can say, and the label that says which lists are empty, if any is. */
  take({ label, key }: NodeKind, { id, properties }: NodeRow): { properties: Properties; label: string | null } {
    const unsaid = Object.keys(properties).filter((name) => isUnsaid(properties[name]!));
    if (unsaid.length === 0) return { properties, label: null };
    const said = { ...properties };
    const empty: string[] = [];
    for (const name of unsaid) {
      const value = properties[name]!;
      said[name] = null;
      if (Array.isArray(value) && value.length === 0) empty.push(name);
      // What JSON says of text and lists of it, Cypher says in the same way.
      else this.single.push(`MATCH (node:${label} {${key}: ${text(id)}}) SET node.\`${name}\` = ${text(value)}`);
    }
    return { properties: said, label: empty.length === 0 ? null : this.labelOf(empty.sort()) };
  }

  /** Statements, to be run in this order. */
  *statements(): Generator<string> {
    for (const [label, { names, count }] of this.empty) {
      const lists = names.map((name) => `node.\`${name}\` = []`).join(', ');
      const statement = `MATCH (node:${label}) WITH node LIMIT ${AT_ONCE} SET ${lists} REMOVE node:${label}`;
      for (let left = count; left > 0; left -= AT_ONCE) yield statement;
    }
    yield* this.single;
  }

  private labelOf(names: readonly string[]): string {
    const label = `Empty_${names.join('_')}`;
    const found = this.empty.get(label);
    if (found === undefined) this.empty.set(label, { names, count: 1 });
    else found.count += 1;
    return label;
  }
}

const isUnsaid = (value: Value): boolean => value !== null && typeOf(value) === null;

const text = (value: Value): string => JSON.stringify(value);
