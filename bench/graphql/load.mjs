import { Pool } from 'undici';

/**
 * Asks a server over connections that are kept open, each for the next thing as soon as it has its answer.
 *
 * @param bodies - JSON of requests, asked in turn
 */
export class Load {
  constructor(url, connections) {
    const { origin, pathname } = new URL(url);
    this.pool = new Pool(origin, { connections, pipelining: 1 });
    this.connections = connections;
    this.path = pathname;
  }

  /** @returns the data of one answer; throws where there is an error in it */
  async ask(body) {
    const { data, errors } = JSON.parse(await this.textOf(body));
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  /**
   * Asks until the time is up or so many were asked.
   *
   * @returns {seconds, times} with the milliseconds of each answer
   */
  async run(bodies, { seconds = Infinity, count = Infinity }) {
    const times = [];
    const start = performance.now();
    const end = start + seconds * 1_000;
    let asked = 0;
    const client = async () => {
      while (asked < count && performance.now() < end) {
        const body = bodies[asked % bodies.length];
        asked += 1;
        const began = performance.now();
        const text = await this.textOf(body);
        times.push(performance.now() - began);
        if (text.startsWith('{"errors"')) throw new Error(text);
      }
    };
    await Promise.all(Array.from({ length: this.connections }, client));
    return { seconds: (performance.now() - start) / 1_000, times };
  }

  close() {
    return this.pool.close();
  }

  async textOf(body) {
    const headers = { 'content-type': 'application/json' };
    const { statusCode, body: answer } = await this.pool.request({ path: this.path, method: 'POST', headers, body });
    const text = await answer.text();
    if (statusCode !== 200) throw new Error(`${statusCode}: ${text}`);
    return text;
  }
}
