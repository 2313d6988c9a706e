/** The forms that an article may come in. */
export const ARTICLE_FORMATS = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv', 'tsv', 'email'] as const;

export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

const FORMAT_OF_SUFFIX: Readonly<Record<string, ArticleFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  eml: 'email',
};

/** The format that a file's name tells; undefined where it tells none. */
export function formatOfName(name: string): ArticleFormat | undefined {
  return FORMAT_OF_SUFFIX[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** The format that a text looks like; plain text where it looks like no other. */
export function formatOfText(text: string): Exclude<ArticleFormat, 'csv' | 'tsv' | 'email'> {
  const start = text.trimStart();
  if (/^(<!doctype html|<html|<head|<body|<article|<\?xml)/i.test(start)) return 'html';
  if (start.startsWith('{'))
    return isJson(start) ? 'json' : isJson(start.slice(0, start.indexOf('\n'))) ? 'jsonl' : 'text';
  return /^---[ \t]*\r?\n/.test(text) ? 'markdown' : 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
