export function drawing(seed: number): () => number;
export function below(draw: () => number, count: number): number;
export function chance(draw: () => number, probability: number): boolean;
export function pick<T>(draw: () => number, items: readonly T[]): T;
