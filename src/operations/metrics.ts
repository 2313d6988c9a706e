import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { UNFORESEEN, failures } from '../failures.js';
import { statementRuns } from '../graph/run-statement.js';
import { ingestions } from '../ingestion/ingestions.js';
import { BoundedNames } from './bounded-names.js';

/** In seconds. Chosen: from what a cached answer takes to what a request may take. */
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const STATEMENT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** Most names of operations that are told apart. Chosen: more than an explorer and a few programs have. */
const MOST_OPERATIONS = 100;
/** Most codes of errors. There are fewer; should a library make them up, this bounds them. */
const MOST_CODES = 200;

/** What is asked for each time the metrics are read. */
export interface Watched {
  readonly store: 'embedded' | 'neo4j';
  /** Whether the store answers. */
  readonly answers: () => Promise<boolean>;
  /** How many requests aren't answered yet. */
  readonly underWay: () => number;
}

/** What this process did since it started, counted for Prometheus. Units are seconds and bytes, as their names say. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly operations = new BoundedNames(MOST_OPERATIONS);
  private readonly codes = new BoundedNames(MOST_CODES);
  private readonly stops: (() => void)[];

  private readonly requestSeconds = new Histogram({
    name: 'casus_http_request_duration_seconds',
    help: 'From when a request came in until its answer was sent.',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_SECONDS,
    registers: [this.registry],
  });
  private readonly operationSeconds = new Histogram({
    name: 'casus_graphql_operation_duration_seconds',
    help: `How long GraphQL operations ran. operation is the name that they have, of the first ${MOST_OPERATIONS} names; the rest is "other", and "none" has no name.`,
    labelNames: ['operation', 'type', 'outcome'],
    buckets: REQUEST_SECONDS,
    registers: [this.registry],
  });
  private readonly statementSeconds = new Histogram({
    name: 'casus_statement_duration_seconds',
    help: 'How long statements ran in the store. statement is a file in cypher/.',
    labelNames: ['statement', 'outcome'],
    buckets: STATEMENT_SECONDS,
    registers: [this.registry],
  });
  private readonly articles = new Counter({
    name: 'casus_articles_ingested_total',
    help: 'Articles that were to be ingested: created, known already, or failed.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  private readonly failed = new Counter({
    name: 'casus_failures_total',
    help: 'Errors that were shown, by code. INTERNAL is what nobody foresaw; its details are in casus.log.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor(version: string, { store, answers, underWay }: Watched) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    new Gauge({ name: 'casus_info', help: 'Always 1.', labelNames: ['version', 'store'], registers }).set(
      { version, store },
      1,
    );
    new Gauge({
      name: 'casus_store_up',
      help: 'Whether the store answers, asked just now: 1 or 0.',
      registers,
      async collect() {
        this.set((await answers()) ? 1 : 0);
      },
    });
    new Gauge({
      name: 'casus_http_requests_under_way',
      help: 'Requests that are not answered yet, this one among them.',
      registers,
      collect() {
        this.set(underWay());
      },
    });
    // So that a rate can be told from the first one on.
    for (const outcome of ['created', 'known', 'failed']) this.articles.inc({ outcome }, 0);
    this.failed.inc({ code: UNFORESEEN }, 0);
    this.stops = [
      ingestions.listen(({ outcome }) => {
        this.articles.inc({ outcome });
      }),
      failures.listen(({ code }) => {
        this.failed.inc({ code: this.codes.labelOf(code) });
      }),
      statementRuns.listen(({ statement, ms, rows }) => {
        this.statementSeconds.observe(
          { statement: fileOf(statement), outcome: rows === null ? 'failed' : 'ok' },
          ms / 1000,
        );
      }),
    ];
  }

  /** @param route - as it is declared, `/export/:format`; undefined where there is none */
  countRequest(method: string, route: string | undefined, status: number, ms: number): void {
    this.requestSeconds.observe({ method, route: route ?? 'none', status }, ms / 1000);
  }

  countOperation(name: string | undefined, type: string, isFine: boolean, ms: number): void {
    const labels = { operation: this.operations.labelOf(name), type, outcome: isFine ? 'ok' : 'failed' };
    this.operationSeconds.observe(labels, ms / 1000);
  }

  /** All of it in Prometheus's text format, and the media type of that. */
  async text(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  /** Counts no more. */
  stop(): void {
    for (const stop of this.stops) stop();
  }
}

/** Of a file that has a statement for each type of relation, the file. */
function fileOf(statement: string): string {
  return statement.split('.')[0]!;
}
