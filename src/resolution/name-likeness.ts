/** How well two names go together. */
export interface Likeness {
  /** From 0, surely two, to 1, one name. */
  readonly score: number;
  /** Why, for and against, in words. */
  readonly reasons: readonly string[];
  /** Whether nothing else can make them one: the names themselves say that they are two. */
  readonly isVetoed: boolean;
}

export const like = (score: number, ...reasons: string[]): Likeness => ({ score, reasons, isVetoed: false });
export const veto = (reason: string): Likeness => ({ score: 0, reasons: [reason], isVetoed: true });
