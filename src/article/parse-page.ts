import { parseHTML } from 'linkedom';
import { ArticleMalformed } from './errors.js';
import type { Page, PageElement } from './page.js';

/** Deepest nesting of elements. Chosen: browsers stop at 512; what reads a page goes down it by recursion. */
const DEEPEST = 512;

/**
 * Parses a page or a piece of one. The elements that HTML lets writers leave out are put round it, since linkedom doesn't.
 *
 * @throws ArticleMalformed where its elements are nested too deeply
 */
export function parsePage(source: string, where: string): Page {
  const { document } = parseHTML(whole(source)) as unknown as { document: Page };
  const depths = new Map<PageElement | null, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > DEEPEST) throw new ArticleMalformed(where, `is nested more than ${DEEPEST} deep`);
    depths.set(element, depth);
  }
  return document;
}

function whole(source: string): string {
  if (/<html[\s>]/i.test(source)) return source;
  const inBody = /<body[\s>]/i.test(source);
  return `<html>${inBody ? source : `<head></head><body>${source}</body>`}</html>`;
}
