import type { Entry } from '../../article/reading.js';
import type { CasusError } from '../../errors.js';
import type { FileReading, Unreadable } from './preview.types.js';

/** Articles that were read, and what is none, each as the API tells it. */
export async function entriesFound(entries: AsyncIterable<Entry>): Promise<FileReading> {
  const found: FileReading = { articles: [], failed: [] };
  for await (const entry of entries) {
    if ('error' in entry) found.failed.push(unreadable(entry.where, entry.error));
    else found.articles.push({ where: entry.where, ...entry.article });
  }
  return found;
}

export function unreadable(where: string, { code, message, details }: CasusError): Unreadable {
  return { where, code, message, remedy: details.remedy };
}
