import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';

// Each command is a process of its own, and some tests start several of them.
jest.setTimeout(60_000);

const CASUS = resolve('bin/casus.mjs');

/** What a command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder for the data of one test. */
export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'casus-e2e-'));
}

/** The environment of a test: that of the machine, with nothing that would choose a store or a port, and its own on top. */
export function environmentOf(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|CASUS_|OTEL_|PORT$|HOST$|DEBUG$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...settings };
}

/** Runs one command of the built program to its end. */
export function casus(
  args: readonly string[],
  settings: NodeJS.ProcessEnv,
  input: string | Buffer = '',
): Promise<Finished> {
  return finished(spawn(process.execPath, [CASUS, ...args], { env: environmentOf(settings) }), input);
}

/** Runs any program to its end. */
export function finished(child: ChildProcess, input: string | Buffer | Readable = ''): Promise<Finished> {
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  // A command that ends before it has read everything closes its input.
  child.stdin?.on('error', () => undefined);
  if (input instanceof Readable) input.pipe(child.stdin!);
  else child.stdin?.end(input);
  return new Promise((done) =>
    child.on('close', (code) => {
      done({ code, ...output });
    }),
  );
}

/** A running server, and how to speak with it. */
export class Server {
  private constructor(
    readonly url: string,
    /** From the start of the process to the line that says that it is ready. */
    readonly readyMs: number,
    private readonly child: ChildProcess,
    private readonly end: Promise<Finished>,
  ) {}

  /** Starts the built program on a free port, and waits until it says that it is ready. */
  static async start(settings: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<Server> {
    const started = performance.now();
    const env = environmentOf({ PORT: '0', ...settings });
    const child = spawn(process.execPath, [CASUS, 'serve', ...args], { env });
    const end = finished(child);
    let printed = '';
    const url = await new Promise<string>((ready, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [, address] = /(http:\S+)\/graphql /.exec(printed) ?? [];
        if (address !== undefined) ready(address);
      });
      void end.then(({ stderr }) => {
        fail(new Error(`the server ended: ${stderr}`));
      });
    });
    return new Server(url, performance.now() - started, child, end);
  }

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  }

  /** Sends a signal, and waits for the end. */
  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Finished> {
    this.child.kill(signal);
    return this.end;
  }
}

export interface Answer {
  readonly status: number;
  // The shape of the data is the test's own matter.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}
