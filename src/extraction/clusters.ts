import type { Mention } from './document.js';

/** Mentions joined into clusters: a disjoint-set forest, where the earliest mention stands for its cluster. */
export class Clusters {
  private readonly parent: number[];
  private readonly members: Mention[][];

  constructor(readonly mentions: readonly Mention[]) {
    this.parent = mentions.map((_, index) => index);
    this.members = mentions.map((mention) => [mention]);
  }

  /** Index of the mention that stands for the cluster of `index`. */
  find(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = index; at !== root;) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [root, other] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    if (root === other) return;
    this.parent[other] = root;
    this.members[root] = [...this.members[root]!, ...this.members[other]!].sort((x, y) => x.index - y.index);
    this.members[other] = [];
  }

  /** The mentions of a mention's cluster, in the order of the text. */
  of(index: number): readonly Mention[] {
    return this.members[this.find(index)]!;
  }

  together(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  /** Every cluster, by its first mention. */
  all(): (readonly Mention[])[] {
    return this.members.filter((members) => members.length > 0);
  }
}
