import { tellingsOf } from '../../src/graph/article-writes.js';
import { relationsOf } from '../../src/resolution/derive-event.js';
import { deriveEvents } from '../../src/resolution/derive-events.js';
import { normalName } from '../../src/resolution/normal-name.js';
import { resolve } from '../../src/resolution/resolve.js';
import type { ResolvedArticle } from '../../src/resolution/resolved-article.js';
import { told, type Told } from '../support/told.js';

/** Four articles, small enough to be known by heart, which the cases of reading are about. */
export const WORLD: readonly Told[] = [
  told(
    [
      {
        text: 'The Taliban pressed ISIS-K in Kabul.',
        did: ['Taliban', 'PRESSURES', 'COERCE', 'ISIS-K'],
        at: 'Kabul',
        mode: 'arrest',
        confidence: 0.8,
        time: { text: 'in May', start: '2023-05-01', end: '2023-06-01' },
      },
      {
        text: 'An official said that ISIS-K planned to attack the Taliban.',
        did: ['ISIS-K', 'PLOTS_AGAINST', 'ASSAULT', 'Taliban'],
        says: 'official',
        status: 'PLANNED',
        confidence: 0.6,
      },
      { text: 'ISIS-K is part of ISIS.', is: ['ISIS-K', 'PART_OF', 'ISIS'], confidence: 0.9 },
    ],
    { title: 'Pressure in Kabul', published: '2023-06-02', publisher: 'The Daily' },
    { official: { named: false, kind: 'role' }, Taliban: { kind: 'armed_group', country: 'AF' } },
  ),
  told(
    [
      {
        text: 'Taliban forces pressed ISIS-K.',
        did: ['Taliban', 'PRESSURES', 'COERCE', 'ISIS-K'],
        confidence: 0.7,
        mode: 'seize',
        time: { text: 'in May', start: '2023-05-01', end: '2023-06-01' },
      },
      {
        text: 'The Taliban denied that it pressed ISIS-K.',
        did: ['Taliban', 'PRESSURES', 'COERCE', 'ISIS-K'],
        says: 'Taliban',
        status: 'DENIED',
        confidence: 0.5,
        time: { text: 'in May', start: '2023-05-01', end: '2023-06-01' },
      },
    ],
    { title: 'Denial', published: '2023-06-03T08:00:00Z', publisher: 'The Weekly', url: 'https://example.org/denial' },
    { Taliban: { kind: 'government', aliases: ['Taliban forces'] } },
  ),
  told(
    [
      { text: 'Iran met Pakistan.', did: ['Iran', 'MEETS', 'CONSULT', 'Pakistan'], confidence: 0.9 },
      { text: 'Iran met the Taliban.', did: ['Iran', 'MEETS', 'CONSULT', 'Taliban'], confidence: 0.4 },
      { text: 'Iran struck Herat.', did: ['Iran', 'ATTACKS', 'ASSAULT', 'Herat'], status: 'ALLEGED' },
    ],
    { title: 'Meetings' },
    {
      Iran: { kind: 'country', country: 'IR' },
      Pakistan: { kind: 'country', country: 'PK' },
      Herat: { place: true },
      Taliban: { kind: 'armed_group' },
    },
  ),
  told(
    [
      { text: 'Iran met Pakistan.', did: ['Iran', 'MEETS', 'CONSULT', 'Pakistan'], confidence: 0.3 },
      { text: 'It rained.' },
    ],
    { title: 'Rain', published: '2021-01-01' },
    { Iran: { kind: 'country', country: 'IR' }, Pakistan: { kind: 'country', country: 'PK' } },
  ),
];

const RESOLVED: readonly ResolvedArticle[] = WORLD.map(({ article, extraction }) => resolve(article, extraction));

const DERIVED = deriveEvents(
  RESOLVED.flatMap((resolved) => tellingsOf(resolved, [])),
  (id) => id,
);

const NAMES = new Map(
  RESOLVED.flatMap(({ participants }) => participants.map(({ id, form }) => [form.name, id] as const)),
);

/** Participant.id of who is called so. */
export function who(name: string): string {
  return known(NAMES.get(name), name);
}

/** Article.id, Sentence.id and so on of the WORLD, by place: article 0, sentence 0 of article 1. */
export const articleAt = (at: number): string => RESOLVED[at]!.article.id;
export const sentenceAt = (article: number, at: number): string => RESOLVED[article]!.sentences[at]!.id;

/** Claim.id of the claim in a sentence. */
export function claimAt(article: number, at: number): string {
  const claim = RESOLVED[article]!.claims.find(({ sentenceId }) => sentenceId === sentenceAt(article, at));
  return known(claim, `${article}, ${at}`).id;
}

/** What the claim in a sentence is about: Event.id or Fact.id. */
export function toldAt(article: number, at: number): string {
  const claimId = claimAt(article, at);
  return known(
    DERIVED.find(({ claimIds }) => claimIds.includes(claimId)),
    `${article}, ${at}`,
  ).id;
}

/** Relation.id of the relation of that type between two. */
export function relation(type: string, source: string, target: string): string {
  const relations = DERIVED.flatMap(relationsOf);
  const found = relations.find(
    (one) => one.type === type && one.sourceId === who(source) && one.targetId === who(target),
  );
  return known(found, `${source} ${type} ${target}`).id;
}

export const key = (name: string): string => normalName(name);

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`The world has no ${what}.`);
  return value;
}
