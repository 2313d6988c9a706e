import { MAX_INPUT_BYTES } from '../article/limits.js';
import { ArchiveBomb, ArchiveTooLarge } from './errors.js';

/** How many times its size an archive may unpack to. Chosen: text packs to a third or a tenth, the same article again and again to a hundredth; bombs go to a thousandth. */
const MAX_RATIO = 200;

/** Up to here, in bytes, nothing is called a bomb. Chosen: a single file as large would be looked at too. */
const HARMLESS = MAX_INPUT_BYTES;

/** Most that one archive, or one member, may unpack to, in bytes. Chosen: all that a large agency writes in ten years, several times over. */
const MAX_UNPACKED = 100_000_000_000;

/** Keeps count of how much an archive grows while it is unpacked, with all that is packed within it. */
export class Expansion {
  private packed = 0;
  private unpacked = 0;
  private isOver = false;

  /** @param outer - of the archive that this one is in */
  constructor(
    private readonly where: string,
    private readonly outer: Expansion | null,
  ) {}

  /** Whether it grew too much, so that nothing more of it is worth a try. */
  get isSpent(): boolean {
    return this.isOver || this.outer?.isSpent === true;
  }

  takes(bytes: number): void {
    this.packed += bytes;
  }

  /** @throws ArchiveBomb, ArchiveTooLarge */
  gives(bytes: number): void {
    this.outer?.gives(bytes);
    this.unpacked += bytes;
    this.isOver = this.unpacked > HARMLESS && this.unpacked > this.packed * MAX_RATIO;
    if (this.isOver) throw new ArchiveBomb(this.where, MAX_RATIO, HARMLESS);
    this.isOver = this.unpacked > MAX_UNPACKED;
    if (this.isOver) throw new ArchiveTooLarge(this.where, 'unpacks to more than', MAX_UNPACKED);
  }
}
