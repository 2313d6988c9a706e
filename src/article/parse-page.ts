import { parseHTML } from 'linkedom';

/** Parses a page or a piece of one. The elements that HTML lets writers leave out are put round it, since linkedom doesn't. */
export function parsePage(source: string): Document {
  if (/<html[\s>]/i.test(source)) return parseHTML(source).document;
  const inBody = /<body[\s>]/i.test(source);
  return parseHTML(`<html>${inBody ? source : `<head></head><body>${source}</body>`}</html>`).document;
}
