import { EVENT_TYPES } from '../../src/ontology/event-types.js';
import { ACTOR_KINDS } from '../../src/ontology/actor-kinds.js';
import { EVENT_RELATIONS, FACT_RELATIONS } from '../../src/ontology/relation-types.js';
import { STATUSES } from '../../src/ontology/statuses.js';
import { told, type Telling, type Told } from './told.js';

/** Numbers in [0, 1) that are the same for the same seed. @see Bob Jenkins' and others' mulberry32 */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Articles about few actors, who do much to each other on few days, so that nearly everything is shared. */
export function randomArticles(seed: number, count: number): Told[] {
  const random = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const actors = ['Ana', 'Bela', 'Cem', 'Dua', 'Élan', 'Fir-Bolg', 'official', 'the Group'];
  const places = ['Kabul', 'Herat'];

  const telling = (at: number): Telling => {
    const [source, target] = [pick([...actors, null]), pick([...actors, ...places, null])];
    const end = `number ${at} ${pick(['today', 'again', '\u{1F525}'])}.`;
    if (random() < 0.15) {
      const is = [pick(actors), pick(FACT_RELATIONS), pick(actors)] as const;
      return { text: `${is[0]} stays with ${is[2]} ${end}`, is, confidence: round(random()) };
    }
    const said = random() < 0.4 ? { says: pick(actors) } : {};
    const placed = random() < 0.3 ? { at: pick(places) } : {};
    const day = pick(['2023-01-01', '2023-01-02', '2023-01-05']);
    const time = random() < 0.5 ? { text: 'then', start: day, end: pick([null, '2023-01-06']) } : null;
    return {
      text: `${source ?? 'Someone'} met ${target ?? 'someone'} in ${placed.at ?? 'town'}, ${said.says ?? 'we'} said, ${end}`,
      did: [source, pick(EVENT_RELATIONS.slice(0, 4)), pick(EVENT_TYPES.slice(0, 2)), target],
      status: pick(STATUSES),
      mode: pick([null, 'visit', 'phone']),
      confidence: round(random()),
      time,
      ...said,
      ...placed,
    };
  };

  return Array.from({ length: count }, (_, at) =>
    told(
      [{ text: `Article ${at} of ${seed}.` }, ...Array.from({ length: 8 }, (_, sentence) => telling(sentence))],
      {
        title: `Article ${at}`,
        published: pick(['2023-01-01', '2023-01-05', null]),
        publisher: pick(['A', 'B', null]),
      },
      {
        Kabul: { place: true },
        Herat: { place: true },
        official: { named: false, kind: 'role' },
        Ana: { kind: pick(ACTOR_KINDS.slice(1, 4)), aliases: [pick(['Annie', 'A.']), pick(['Annie', 'Änn'])] },
        Bela: { country: pick(['HU', 'RO', null]), lexiconKey: 'bela' },
        Cem: { name: pick(['Cem', 'Cem the Elder', 'CEM']), lexiconKey: 'cem' },
      },
    ),
  );
}

/** Few values, so that equal ones are met. */
const round = (value: number): number => Math.round(value * 4) / 4;
