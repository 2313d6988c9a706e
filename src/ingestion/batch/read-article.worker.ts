import { workerData } from 'node:worker_threads';
import { useOwnLexicons } from '../../extraction/lexicons.js';
import { readArticle } from './read-article.js';
import type { ThreadData } from './reading-threads.js';

// Threads share nothing: each loads models and lexicons of its own.
useOwnLexicons((workerData as ThreadData).own);

export default readArticle;
