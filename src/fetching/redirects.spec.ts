import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as Filtering from 'request-filtering-agent';
import { AddressRefused } from './errors.js';
import { getBytes } from './get-bytes.js';

// The server of this spec stands for a public one: its address, and no other of this machine, is let through.
jest.mock('request-filtering-agent', () => {
  const actual = jest.requireActual<typeof Filtering>('request-filtering-agent');
  return {
    ...actual,
    RequestFilteringHttpAgent: class extends actual.RequestFilteringHttpAgent {
      constructor(options: Filtering.RequestFilteringAgentOptions) {
        super({ ...options, allowIPAddressList: ['127.0.0.1'] });
      }
    },
  };
});

const PUBLIC = { bytes: 100_000, milliseconds: 5_000, allowsPrivate: false };

describe('getBytes, redirected by a public server', () => {
  let server: Server;
  let port: number;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.headers.host!}${request.url!}`);
      const to = new URL(request.url!, 'http://a.example').searchParams.get('to');
      if (to === null) response.end('Text');
      else response.writeHead(302, { location: to }).end();
    });
    await new Promise<void>((ready) => server.listen(0, ready));
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const moved = (to: string) => `http://127.0.0.1:${port}/?to=${encodeURIComponent(to)}`;

  it('follows it to a public one', async () => {
    const { bytes } = await getBytes(moved(`http://127.0.0.1:${port}/`), PUBLIC);
    expect(Buffer.from(bytes).toString()).toBe('Text');
  });

  it.each(['127.0.0.2', '[::1]', '0.0.0.0', '169.254.169.254', '10.0.0.1', '192.168.0.1', '2130706434'])(
    'asks nobody at %s',
    async (host) => {
      await expect(getBytes(moved(`http://${host}:${port}/`), PUBLIC)).rejects.toThrow(AddressRefused);
      await expect(getBytes(moved(moved(`http://${host}:${port}/`)), PUBLIC)).rejects.toThrow(AddressRefused);
      expect(asked).toHaveLength(3);
    },
  );

  it.each(['file:///etc/passwd', 'gopher://a.example/'])('follows none to %s', async (to) => {
    await expect(getBytes(moved(to), PUBLIC)).rejects.toThrow(AddressRefused);
  });
});
