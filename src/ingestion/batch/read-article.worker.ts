import { workerData } from 'node:worker_threads';
import type { Article } from '../../article/article.js';
import { CasusError } from '../../errors.js';
import { useOwnLexicons } from '../../extraction/lexicons.js';
import { readArticle } from './read-article.js';
import type { ThreadAnswer, ThreadData } from './reading-threads.js';

// Threads share nothing: each loads models and lexicons of its own.
useOwnLexicons((workerData as ThreadData).own);

/** @returns an error that was raised on purpose as data, since no class goes from thread to thread */
export default async function answer(article: Article): Promise<ThreadAnswer> {
  try {
    return { resolved: await readArticle(article) };
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    const { code, message, details } = error;
    return { fault: { code, message, details } };
  }
}
