import { buffer } from 'node:stream/consumers';
import { pack, type Header } from 'tar-stream';
import { ZipFile } from 'yazl';
import type { Entry } from '../article/reading.js';

/** A ZIP of files by their names; a name is written as it is, also one that leads out. */
export async function zipOf(files: Readonly<Record<string, string | Buffer>>, options = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const names = Object.keys(files);
  // yazl refuses names that lead out; so another of the same length is put in, and replaced.
  const standIn = (name: string, at: number) => `${at}`.padEnd(Buffer.byteLength(name), '_');
  names.forEach((name, at) => {
    zip.addBuffer(Buffer.from(files[name]!), standIn(name, at), options);
  });
  zip.end();
  const bytes = await buffer(zip.outputStream);
  names.forEach((name, at) => {
    replace(bytes, standIn(name, at), name);
  });
  return bytes;
}

function replace(bytes: Buffer, old: string, name: string): void {
  for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, at + 1)) bytes.write(name, at);
}

/** A tar of files, or of whatever a header says. */
export function tarOf(
  files: readonly (readonly [name: string | (Partial<Header> & { readonly name: string }), content: string | Buffer])[],
): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of files) tar.entry(typeof name === 'string' ? { name } : name, content);
  tar.finalize();
  return buffer(tar);
}

/** A record of a WARC. */
export function warcRecord(headers: Readonly<Record<string, string>>, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const all = Object.entries({ ...headers, 'Content-Length': String(bytes.length) });
  const head = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** What a server answered. */
export function answer(headers: readonly string[], body: string | Buffer, status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A stream of bytes, in pieces as those of files. */
export async function* streamOf(bytes: Buffer, piece = 64_000): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.subarray(at, at + piece));
}

/** Where each entry is, and its text or its error's code. */
export async function told(entries: AsyncIterable<Entry>): Promise<[where: string, text: string][]> {
  const all: [string, string][] = [];
  for await (const entry of entries) {
    all.push([entry.where, 'error' in entry ? entry.error.code : entry.article.text]);
  }
  return all;
}
