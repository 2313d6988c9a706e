import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFeeds } from './feeds-file.js';

/** A file of feeds. */
function fileWith(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'casus-feeds-')), 'feeds.yaml');
  writeFileSync(file, content);
  return file;
}

describe('readFeeds', () => {
  it('reads addresses, and feeds with what is told of them', () => {
    const file = fileWith(`# Ours
- https://news.example/rss
- url: http://127.0.0.1:8080/sitemap-news.xml
  every: 1h
  publisher: The Daily
  name: Daily
- {url: "https://a.example/feed?x=1", every: 7d, name: }
`);
    expect(readFeeds(file)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        url: 'https://news.example/rss',
        name: 'https://news.example/rss',
        everyMs: 900_000,
        publisher: null,
      },
      expect.objectContaining({
        url: 'http://127.0.0.1:8080/sitemap-news.xml',
        name: 'Daily',
        everyMs: 3_600_000,
        publisher: 'The Daily',
      }),
      expect.objectContaining({ everyMs: 604_800_000, name: 'https://a.example/feed?x=1' }),
    ]);
  });

  it.each([
    ['no YAML', '- [', 'line 1: is no YAML'],
    ['nothing', '', 'holds no list of feeds'],
    ['something by name', 'feeds: [https://a.example/]', 'holds no list of feeds'],
    ['a list of lists', '- [https://a.example/]', 'line 1: must be an address, or a feed by url'],
    ['no address', '- https://a.example/\n- a.example', 'line 2: url must be an http or https address'],
    ['a file', '- file:///etc/passwd', 'line 1: url must be'],
    ['a password', '- https://me:secret@a.example/', 'line 1: url must be an http or https address without a password'],
    ['no address by name', '- name: A', 'line 1: url must be'],
    ['an interval that is too short', '- url: https://a.example/\n  every: 0m', 'line 2: every must be a time from 1m'],
    ['one that is too long', '- url: https://a.example/\n  every: 8d', 'line 2: every must be'],
    ['one without a unit', '- url: https://a.example/\n  every: 15', 'line 2: every must be'],
    ['a number for a name', '- url: https://a.example/\n  name: 1', 'line 2: name must be a text'],
    ['an unknown field', '- url: https://a.example/\n  evry: 1h', 'line 2: there is no field evry'],
    ['the same twice', '- https://a.example\n- url: https://a.example/', 'line 2: https://a.example/ is listed twice'],
    ['many', '- https://a.example/\n'.repeat(1_001), 'lists more than 1000 feeds'],
    ['far too much', `# ${'a'.repeat(1_000_000)}`, 'has more than 1000000 bytes'],
  ])('refuses %s', (_, content, message) => {
    const file = fileWith(content);
    expect(() => readFeeds(file)).toThrow(message);
    expect(() => readFeeds(file)).toThrow(file);
  });

  it('tells every fault at once', () => {
    const file = fileWith('- url: x\n  every: y\n- https://a.example/\n- 7');
    expect(() => readFeeds(file)).toThrow(/line 1: url .*; line 2: every .*; line 4: must be/);
  });

  it('tells that there is no file', () => {
    expect(() => readFeeds('/no/such.yaml')).toThrow("/no/such.yaml: can't be read (ENOENT)");
  });
});
