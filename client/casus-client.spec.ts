import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { CasusClient } from './casus-client.js';
import { EventsDocument, SearchDocument } from './generated/operations.js';

interface Asked {
  readonly variables: { readonly after?: string; readonly text?: string };
}

describe('CasusClient', () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** A server that answers as it is told to, and where it is. */
  async function answering(
    answer: (asked: Asked, request: IncomingMessage, response: ServerResponse) => unknown,
  ): Promise<string> {
    server = createServer((request, response) => {
      void text(request).then((body) => {
        const given = answer(JSON.parse(body) as Asked, request, response);
        if (given === undefined) return;
        response.setHeader('content-type', 'application/json').end(JSON.stringify(given));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }

  it('asks by a generated document, with its key', async () => {
    const seen: unknown[] = [];
    const url = await answering(({ variables }, { headers }) => {
      seen.push(variables, headers.authorization);
      return { data: { search: [] } };
    });
    const client = new CasusClient({ url, key: 'casus_secret' });
    expect(await client.ask(SearchDocument, { text: 'taliban' })).toEqual({ search: [] });
    expect(seen).toEqual([{ text: 'taliban' }, 'Bearer casus_secret']);
  });

  it('sends no key where it has none', async () => {
    const url = await answering((_, { headers }) => ({ data: { search: [headers.authorization ?? 'none'] } }));
    expect(await new CasusClient({ url }).ask(SearchDocument, { text: 'a' })).toEqual({ search: ['none'] });
  });

  it('walks a list page by page, and asks for no page that is not wanted', async () => {
    const pages: Record<string, object> = {
      start: { pageInfo: { hasNextPage: true, endCursor: 'b' }, edges: [{ node: 1 }, { node: 2 }] },
      b: { pageInfo: { hasNextPage: true, endCursor: 'c' }, edges: [] },
      c: { pageInfo: { hasNextPage: false, endCursor: 'd' }, edges: [{ node: 3 }] },
    };
    const asked: unknown[] = [];
    const url = await answering(({ variables }) => {
      asked.push(variables.after ?? 'start');
      return { data: { events: pages[variables.after ?? 'start'] } };
    });
    const walk = () => new CasusClient({ url }).all(EventsDocument, { first: 2 }, ({ events }) => events);
    const items: unknown[] = [];
    for await (const event of walk()) items.push(event);
    expect({ items, asked: asked.splice(0) }).toEqual({ items: [1, 2, 3], asked: ['start', 'b', 'c'] });

    for await (const event of walk()) if ((event as unknown) === 2) break;
    expect(asked).toEqual(['start']);
  });

  it('tells message, code and remedy of an error of the API', async () => {
    const extensions = { code: 'KEY_MISSING', where: 'authorization', remedy: 'Send one.' };
    const url = await answering((_, __, response) => {
      response.statusCode = 401;
      return { data: null, errors: [{ message: 'There is no key.', extensions }] };
    });
    await expect(new CasusClient({ url }).ask(SearchDocument, { text: 'a' })).rejects.toMatchObject({
      name: 'RequestFailed',
      code: 'KEY_MISSING',
      message: 'There is no key. (KEY_MISSING) Send one.',
      details: { remedy: 'Send one.', status: 401 },
    });
  });

  it('tells of an address where something else answers', async () => {
    const url = await answering(
      (_, __, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('no'),
    );
    await expect(new CasusClient({ url }).ask(SearchDocument, { text: 'a' })).rejects.toMatchObject({
      code: 'HTTP',
      details: { status: 404 },
    });
  });

  it('gives up when its time is over', async () => {
    const url = await answering(() => undefined);
    await expect(new CasusClient({ url, timeoutMs: 50 }).ask(SearchDocument, { text: 'a' })).rejects.toMatchObject({
      code: 'TIMED_OUT',
    });
  });

  it('tells that nobody is there', async () => {
    const client = new CasusClient({ url: 'http://127.0.0.1:1/graphql' });
    await expect(client.ask(SearchDocument, { text: 'a' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});
