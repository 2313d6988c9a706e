import type { ChildProcess } from 'node:child_process';

export function classpath(): string;
export function startServer(data: string, options?: { port?: number }): Promise<{ uri: string; child: ChildProcess }>;
export function importFull(data: string, options: readonly string[], folder: string): void;
