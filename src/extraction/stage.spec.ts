import { documentOf } from './parsed.fixture.js';
import { pipeline, type Layer, type Stage } from './stage.js';

const DOCUMENT = documentOf(['Rain rain NOUN NN 0 root']);

/** A stage that writes its name on the article's title. */
const stage = (name: string, needs: readonly Layer[], adds: readonly Layer[]): Stage => ({
  name,
  needs,
  adds,
  run: (document) => ({
    ...document,
    article: { ...document.article, title: `${document.article.title ?? ''}${name}` },
  }),
});

describe('pipeline', () => {
  it('runs its stages in the order given', () => {
    const run = pipeline([stage('a', [], ['mentions']), stage('b', ['mentions'], ['entities'])], []);
    expect(run(DOCUMENT).article.title).toBe('ab');
  });

  it('leaves the document that it was given as it was', () => {
    pipeline([stage('a', [], [])], [])(DOCUMENT);
    expect(DOCUMENT.article.title).toBeNull();
  });

  it('takes a layer that is there before', () => {
    expect(() => pipeline([stage('a', ['sentences'], [])], ['sentences'])).not.toThrow();
  });

  it.each([
    ['nobody adds', [stage('a', ['events'], [])]],
    ['only a later stage adds', [stage('a', ['events'], []), stage('b', [], ['events'])]],
    ['only the stage itself adds', [stage('a', ['events'], ['events'])]],
  ])('names a stage and the layer that it lacks, which %s', (_, stages) => {
    expect(() => pipeline(stages, [])).toThrow(new RangeError('Stage "a" needs events: put what adds it first.'));
  });
});
