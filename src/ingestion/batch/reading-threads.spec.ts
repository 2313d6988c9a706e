import { pathToFileURL } from 'node:url';
import { makeArticle } from '../../article/make-article.js';
import { ReadingThreads } from './reading-threads.js';

const DYING = pathToFileURL('test/fixtures/dying-reader.mjs').href;

describe('ReadingThreads', () => {
  it('loses the article alone of which a thread dies, and none that it had in hand besides', async () => {
    const threads = ReadingThreads.open(1, DYING);
    const texts = ['one', 'two', 'die', 'three', 'fail', 'four'];
    const read = await Promise.allSettled(texts.map((text) => threads.read(makeArticle(text, {}, 'test'))));
    expect(read.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'],
    ]);
    await threads.close();
  });

  it('tells by its code what was raised on purpose in a thread', async () => {
    const threads = ReadingThreads.open(1, DYING);
    const reading = threads.read(makeArticle('no model', {}, 'test'));
    await expect(reading).rejects.toMatchObject({ code: 'MODEL_UNREADABLE', message: 'No model.' });
    await threads.close();
  });
});
