import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { ACTOR_KINDS } from '../../src/ontology/actor-kinds.js';
import { eventTypeDefinition, EVENT_TYPES } from '../../src/ontology/event-types.js';
import { EVENT_RELATIONS, FACT_RELATIONS } from '../../src/ontology/relation-types.js';
import { CERTAINTIES, STATUSES } from '../../src/ontology/statuses.js';
import { resolve } from '../../src/resolution/resolve.js';

const told = [...syntheticArticles(1, 300, makeArticle)];

describe('syntheticArticles', () => {
  it('has offsets at which its texts stand', () => {
    for (const { article, extraction } of told) {
      const { sentences, actors, places, events, relations } = extraction;
      const mentions = [...actors, ...places].flatMap((one) => one.mentions);
      const spans = [...sentences, ...mentions, ...[...events, ...relations].map(({ evidence }) => evidence)];
      for (const { start, end, text } of [...spans, ...events.map(({ trigger }) => trigger)]) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('tells only what the ontology knows, and nothing that the graph can’t use', () => {
    for (const { article, extraction } of told) {
      for (const { type, mode, relation, status, attribution } of extraction.events) {
        expect(EVENT_TYPES).toContain(type);
        expect([null, ...eventTypeDefinition(type).modes]).toContain(mode);
        expect(EVENT_RELATIONS).toContain(relation);
        expect(STATUSES).toContain(status);
        if (attribution !== null) expect(CERTAINTIES).toContain(attribution.certainty);
      }
      for (const { kind } of extraction.actors) expect(ACTOR_KINDS).toContain(kind);
      for (const { type } of extraction.relations) expect(FACT_RELATIONS).toContain(type);
      expect(resolve(article, extraction).dropped).toEqual([]);
    }
  });

  it('is the same for the same seed, and other for another', () => {
    const ids = (seed: number) => [...syntheticArticles(seed, 20, makeArticle)].map(({ article }) => article.id);
    expect(ids(1)).toEqual(told.slice(0, 20).map(({ article }) => article.id));
    expect(new Set([...ids(1), ...ids(2)]).size).toBe(40);
  });

  it('is about as long and as repetitive as the news', () => {
    const words = told.map(({ article }) => article.text.split(' ').length);
    expect(Math.abs(words.reduce((sum, count) => sum + count) / told.length - 450)).toBeLessThan(50);
    const american = told.filter(({ extraction }) => extraction.actors.some(({ name }) => name === 'United States'));
    expect(Math.abs(american.length / told.length - 0.5)).toBeLessThan(0.1);
    const names = told.flatMap(({ extraction }) => extraction.actors.map(({ name }) => name));
    expect(new Set(names).size).toBeGreaterThan(500);
  });
});
