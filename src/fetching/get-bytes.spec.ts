import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { AddressRefused, PageRefused, PageTooLarge, PageUnreachable } from './errors.js';
import { getBytes } from './get-bytes.js';

const HERE = { bytes: 100_000, milliseconds: 5_000, allowsPrivate: true };
const MONDAY = 'Mon, 24 Apr 2023 10:00:00 GMT';
const PUBLIC = { ...HERE, allowsPrivate: false };

describe('getBytes', () => {
  let server: Server;
  let url: string;
  const answers: Record<string, RequestListener> = {
    '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=latin1').end('<p>Caf\u00e9'),
    '/known': (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since'] === MONDAY;
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"', 'last-modified': MONDAY }).end(isKnown ? '' : 'Text');
    },
    '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
    '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
    '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/gone': (_, response) => response.writeHead(410).end('gone'),
    '/silent': () => undefined,
    '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(20_000_000))),
    '/broken': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
    '/endless': (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000)));
      };
      response.on('drain', more);
      more();
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      const answer = answers[request.url!] ?? ((_, page) => page.writeHead(404).end());
      answer(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives bytes, their type, and where they are', async () => {
    const fetched = await getBytes(`${url}/moved`, HERE);
    expect(fetched).toMatchObject({ url: `${url}/page`, contentType: 'text/html; charset=latin1' });
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>Café');
  });

  it.each([
    [{ etag: '"1"', lastModified: null }, true],
    [{ etag: null, lastModified: MONDAY }, true],
    [{ etag: '"0"', lastModified: null }, false],
    [undefined, false],
  ])('asks whether what is known still holds: %j', async (known, isUnchanged) => {
    const { bytes, ...fetched } = await getBytes(`${url}/known`, HERE, known);
    expect(fetched).toMatchObject({ isUnchanged, etag: '"1"', lastModified: MONDAY });
    expect(Buffer.from(bytes).toString()).toBe(isUnchanged ? '' : 'Text');
  });

  it.each([
    ['a page that is gone', '/gone', PageRefused, '410'],
    ['a page that is nowhere', '/nowhere', PageRefused, '404'],
    ['redirects without end', '/round', PageUnreachable, 'redirects'],
    ['a redirect to a file', '/file', AddressRefused, 'away from http'],
    ['bytes without end', '/endless', PageTooLarge, '100000'],
    ['much in little', '/bomb', PageTooLarge, '100000'],
    ['what only says it is compressed', '/broken', PageUnreachable, 'reached'],
  ])('refuses %s', async (_, path, kind, said) => {
    const refused = getBytes(`${url}${path}`, HERE);
    await expect(refused).rejects.toThrow(kind);
    await expect(refused).rejects.toThrow(said);
  });

  it('waits so long and no longer', async () => {
    await expect(getBytes(`${url}/silent`, { ...HERE, milliseconds: 200 })).rejects.toThrow('no answer in 200 ms');
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'https://127.0.0.1/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'no address',
    '',
  ])('asks nobody in this network: %s', async (address) => {
    await expect(getBytes(address, PUBLIC)).rejects.toThrow(AddressRefused);
  });

  it('says that nobody answers', async () => {
    await expect(getBytes('http://127.0.0.1:1/', HERE)).rejects.toThrow(PageUnreachable);
  });
});
