import { FailureLog } from '../failure-log.js';
import { failures } from '../failures.js';
import { EmbeddedStore } from '../graph/embedded/embedded-store.js';
import { ingestions } from '../ingestion/ingestions.js';
import { Metrics } from './metrics.js';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('Metrics', () => {
  let isUp: boolean;
  let metrics: Metrics;
  beforeEach(() => {
    isUp = true;
    metrics = new Metrics('1.2.3', { store: 'neo4j', answers: () => Promise.resolve(isUp), underWay: () => 7 });
  });
  afterEach(() => {
    metrics.stop();
  });

  /** The lines of what casus counts, without the buckets. */
  const lines = async () => (await metrics.text()).text.split('\n').filter((line) => /^casus_(?!.*_bucket)/.test(line));
  const series = async (name: string) => (await lines()).filter((line) => line.startsWith(name));

  it('tells what runs, and what it is at', async () => {
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'casus_info{version="1.2.3",store="neo4j"} 1',
        'casus_store_up 1',
        'casus_http_requests_under_way 7',
        'casus_articles_ingested_total{outcome="failed"} 0',
        'casus_failures_total{code="INTERNAL"} 0',
      ]),
    );
    isUp = false;
    expect(await lines()).toContain('casus_store_up 0');
    expect((await metrics.text()).text).toContain('process_cpu_seconds_total');
  });

  it('counts requests by their declared path, in seconds', async () => {
    metrics.countRequest('GET', '/export/:format', 200, 1500);
    metrics.countRequest('GET', undefined, 404, 1);
    expect(await series('casus_http_request_duration_seconds')).toEqual([
      'casus_http_request_duration_seconds_sum{method="GET",route="/export/:format",status="200"} 1.5',
      'casus_http_request_duration_seconds_count{method="GET",route="/export/:format",status="200"} 1',
      'casus_http_request_duration_seconds_sum{method="GET",route="none",status="404"} 0.001',
      'casus_http_request_duration_seconds_count{method="GET",route="none",status="404"} 1',
    ]);
  });

  it('has a bounded number of series, however many names are given', async () => {
    for (let at = 0; at < 500; at += 1) {
      metrics.countOperation(`Name${at}`, 'query', true, 1);
      failures.tell({ code: `CODE_${at}` });
    }
    const counts = (await lines()).filter((line) => line.includes('_count{operation='));
    expect(counts).toHaveLength(101);
    expect(counts.at(-1)).toBe(
      'casus_graphql_operation_duration_seconds_count{operation="other",type="query",outcome="ok"} 400',
    );
    expect((await series('casus_failures_total')).length).toBeLessThan(210);
  });

  it('counts statements by their file, articles and failures', async () => {
    const store = await EmbeddedStore.inMemory();
    await store.read('graph/stats', {});
    await expect(store.transaction((transaction) => transaction.run('relation/link.PRESSURES', {}))).rejects.toThrow();
    await store.close();
    ingestions.tell({ outcome: 'created', articleId: null });
    new FailureLog(mkdtempSync(join(tmpdir(), 'casus-metrics-'))).record(new Error('a bug'));
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'casus_statement_duration_seconds_count{statement="graph/stats",outcome="ok"} 1',
        'casus_articles_ingested_total{outcome="created"} 1',
        'casus_failures_total{code="INTERNAL"} 1',
      ]),
    );
  });
});
