/**
 * Groups that grow by complete link: two become one only where no member of one is apart from a member of the other. So a
 * chain, of which each is like the next, never makes one of its ends.
 */
export class CompleteLink<T> {
  private readonly groups = new Map<T, Set<T>>();

  /** @param together - groups to begin with; whoever is in none is alone */
  constructor(together: Iterable<readonly T[]>) {
    for (const members of together) {
      const group = new Set(members);
      for (const member of members) this.groups.set(member, group);
    }
  }

  /** Whether two are in one group. */
  areOne(a: T, b: T): boolean {
    return a === b || this.groupOf(a).has(b);
  }

  /**
   * Whether the groups of two that are alike may become one.
   *
   * @param areApart - asked of each member of one with each of the other, but not of the two themselves
   */
  mayJoin(a: T, b: T, areApart: (one: T, other: T) => boolean): boolean {
    const others = [...this.groupOf(b)];
    return [...this.groupOf(a)].every((one) =>
      others.every((other) => (one === a && other === b) || !areApart(one, other)),
    );
  }

  /** Makes one of the groups of two. */
  join(a: T, b: T): void {
    const group = new Set([...this.groupOf(a), ...this.groupOf(b)]);
    for (const member of group) this.groups.set(member, group);
  }

  private groupOf(one: T): ReadonlySet<T> {
    return this.groups.get(one) ?? new Set([one]);
  }
}
