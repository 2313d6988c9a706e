/** Longer names are nobody's own. */
const LONGEST = 64;

/**
 * Names that others give, as labels of metrics. Each label is kept for ever by us and by who reads it, so that only the
 * first so many names have one of their own.
 */
export class BoundedNames {
  private readonly known = new Set<string>();

  /** @param most - how many names there may be */
  constructor(private readonly most: number) {}

  /** The name itself, `none` where there is none, or `other` where it came too late or is too long. */
  labelOf(name: string | undefined): string {
    if (name === undefined || name === '') return 'none';
    if (this.known.has(name)) return name;
    if (this.known.size >= this.most || name.length > LONGEST) return 'other';
    this.known.add(name);
    return name;
  }
}
