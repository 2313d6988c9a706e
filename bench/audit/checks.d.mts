export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly name: string;
  readonly from: 'graphql-cop' | 'ours';
  /** What was found, or null where all is well. */
  readonly fault: string | null;
  /** A server that only this machine can reach has it on, by choice. */
  readonly openOnThisMachine: boolean;
}

export const CHECKS: readonly Pick<Outcome, 'name' | 'from'>[];

export function audit(target: Target): Promise<Outcome[]>;
