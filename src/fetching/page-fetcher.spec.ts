import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PageNotText, PageRefused, RobotsDisallow } from './errors.js';
import { PageFetcher } from './page-fetcher.js';

describe('PageFetcher', () => {
  let server: Server;
  let url: string;
  let robots: { readonly status: number; readonly text: string };
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.url!} ${request.headers['user-agent']!}`);
      if (request.url === '/robots.txt') response.writeHead(robots.status).end(robots.text);
      else if (request.url === '/picture') response.setHeader('content-type', 'image/png').end('...');
      else response.setHeader('content-type', 'text/html').end('<p>Text');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('fetches what robots.txt allows, and asks for that once, by its own name', async () => {
    robots = { status: 200, text: 'User-agent: casus\nDisallow: /private\n\nUser-agent: *\nDisallow: /' };
    const fetcher = new PageFetcher(true);
    await fetcher.fetch(`${url}/story`);
    await expect(fetcher.fetch(`${url}/private/story`)).rejects.toThrow(RobotsDisallow);
    expect(asked).toEqual([
      expect.stringMatching(/^\/robots\.txt Casus\/\d/),
      expect.stringMatching(/^\/story Casus\/\d/),
    ]);
  });

  it('fetches all of a site without robots.txt, and nothing of one that fails to tell', async () => {
    robots = { status: 404, text: '' };
    expect((await new PageFetcher(true).fetch(`${url}/story`)).url).toBe(`${url}/story`);
    robots = { status: 503, text: '' };
    await expect(new PageFetcher(true).fetch(`${url}/story`)).rejects.toThrow(PageRefused);
  });

  it('refuses what is no text', async () => {
    robots = { status: 404, text: '' };
    await expect(new PageFetcher(true).fetch(`${url}/picture`)).rejects.toThrow(PageNotText);
  });

  it('pauses between pages of a site', async () => {
    robots = { status: 404, text: '' };
    const fetcher = new PageFetcher(true);
    const started = Date.now();
    await Promise.all([fetcher.fetch(`${url}/a`), fetcher.fetch(`${url}/b`)]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(950);
  });
});
