import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../bin/prepare.mjs';

const MUTATION = `mutation Ingest($inputs: [IngestArticleInput!]!) {
  ingestArticles(inputs: $inputs) { ingested { created } failed { code message } }
}`;

/** What came of articles, by whatever way they were ingested. */
class Ingester {
  given = 0;
  created = 0;
  known = 0;
  errors = [];

  /** How many have an outcome. */
  get done() {
    return this.created + this.known + this.errors.length;
  }

  count({ created, error }) {
    if (error !== undefined) this.errors.push(`ingestion: ${error}`);
    else if (created) this.created += 1;
    else this.known += 1;
  }
}

/** Ingests through the API of the server that is asked, as one has to while it holds an embedded graph. */
export class ApiIngester extends Ingester {
  constructor(load, signal) {
    super();
    Object.assign(this, { load, signal });
  }

  /** Resolves when they are in the graph. */
  async give(articles) {
    const inputs = articles.map(({ id: _, ...input }) => input);
    this.given += inputs.length;
    try {
      const data = await this.load.ask(JSON.stringify({ query: MUTATION, variables: { inputs } }));
      for (const outcome of data.ingestArticles.ingested) this.count(outcome);
      for (const { code, message } of data.ingestArticles.failed) this.count({ error: `${code} ${message}` });
    } catch (error) {
      if (!this.signal.aborted) this.count({ error: error.message });
    }
  }

  async settled() {}

  async end() {}
}

/** Ingests by `casus ingest`, a process of its own that gets the articles on its standard input, line by line. */
export class CliIngester extends Ingester {
  /** @param env - says where the graph is */
  constructor(env, signal) {
    super();
    const args = [join(root, 'bin', 'casus.mjs'), 'ingest', '--format', 'jsonl', '--json', '-'];
    this.child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    // What it says beside its outcomes is how far it is; and why it ended, should it end.
    this.said = '';
    this.child.stderr.on('data', (chunk) => (this.said = `${this.said}${chunk}`.slice(-2_000)));
    this.child.stdin.on('error', () => undefined);
    this.ended = once(this.child, 'exit').then(([code]) => {
      this.hasEnded = true;
      if (code !== 0 && !signal.aborted) this.errors.push(`casus ingest ended with ${code}: ${this.said}`);
    });
    createInterface(this.child.stdout).on('line', (line) => {
      const outcome = JSON.parse(line);
      if (outcome.summary === undefined) this.count(outcome);
    });
  }

  /** Resolves when the process can take more. */
  async give(articles) {
    this.given += articles.length;
    const lines = articles.map(({ id: _, ...article }) => `${JSON.stringify(article)}\n`).join('');
    if (this.child.stdin.write(lines) || this.hasEnded) return;
    await Promise.race([once(this.child.stdin, 'drain'), this.ended]);
  }

  /** Resolves when all that was given is in the graph. */
  async settled(signal) {
    while (this.done < this.given && !this.hasEnded && !signal.aborted) await new Promise((on) => setTimeout(on, 20));
  }

  /** Lets it end by itself, or at a signal of ours where it takes no more. */
  async end(isInterrupted) {
    if (isInterrupted) this.child.kill('SIGINT');
    else this.child.stdin.end();
    await this.ended;
  }
}
