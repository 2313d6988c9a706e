import type { ActorKind } from '../ontology/actor-kinds.js';
import type { Extraction, Span } from '../extraction/extraction.js';
import { actorIdentity } from './actors.js';
import { kindClass } from './kind-class.js';
import { byCodeUnits, type FormContent } from './fold-forms.js';
import { formId } from './form-id.js';
import { normalName } from './normal-name.js';
import { placeIdentity } from './places.js';
import type {
  Dropped,
  ResolvedForm,
  ResolvedMention,
  ResolvedParticipant,
  ResolvedSentence,
} from './resolved-article.js';
import { sentenceAt } from './sentence-at.js';
import { foldedWords } from './words.js';

/** The name that the actor lexicon gives an entry; null where it gives none. */
export type LexiconName = (lexiconKey: string) => string | null;

export interface ResolvedParticipants {
  /** By id. */
  readonly participants: readonly ResolvedParticipant[];
  /** Participant.id of each id in the extraction. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly dropped: readonly Dropped[];
}

/** Says which actors and places of the graph those of an article are. Two that turn out to be one become one. */
export function resolveParticipants(
  articleId: string,
  { actors, places }: Extraction,
  sentences: readonly ResolvedSentence[],
  lexiconName: LexiconName,
): ResolvedParticipants {
  const found = [
    ...actors.map((actor, at): Found => {
      const name = (actor.lexiconKey === null ? null : lexiconName(actor.lexiconKey)) ?? actor.name;
      const aliases = [...actor.aliases, actor.name];
      const form = { ...actor, name, aliases, latitude: null, longitude: null };
      return {
        item: `actors[${at}]`,
        local: actor.id,
        id: actorIdentity(actor, articleId),
        label: 'Actor',
        unnamedClass: actor.named || actor.lexiconKey !== null ? null : kindClass(actor.kind),
        form,
        mentions: actor.mentions,
      };
    }),
    ...places.map((place, at): Found => {
      const form = { ...place, kind: 'place' as const, named: true };
      return {
        item: `places[${at}]`,
        local: place.id,
        id: placeIdentity(place),
        label: 'Place',
        unnamedClass: null,
        form,
        mentions: place.mentions,
      };
    }),
  ];
  const dropped = found.flatMap(({ item, mentions }) => strayMentions(item, mentions, sentences));
  const groups = grouped(found);
  const participants = [...groups].map(([id, same]) => ({
    id,
    label: same[0]!.label,
    unnamedClass: same[0]!.unnamedClass,
    splitOf: null,
    form: mergedForm(id, same),
    mentions: mentionsOf(same, sentences),
  }));
  participants.sort((a, b) => byCodeUnits(a.id, b.id));
  return { participants, idOf: new Map(found.map(({ local, id }) => [local, id])), dropped };
}

/** An actor or place of the extraction, and which of the graph it is. */
interface Found {
  readonly item: string;
  readonly local: string;
  readonly id: string;
  readonly label: 'Actor' | 'Place';
  readonly unnamedClass: string | null;
  readonly form: FormContent;
  readonly mentions: readonly Span[];
}

function grouped(found: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  return groups;
}

/** How an article names a participant that it may have taken for several: as the one with the most mentions. */
function mergedForm(identity: string, same: readonly Found[]): ResolvedForm {
  const [main] = [...same].sort(
    (a, b) =>
      b.mentions.length - a.mentions.length ||
      b.form.name.length - a.form.name.length ||
      byCodeUnits(a.form.name, b.form.name),
  );
  const { name, kind, country, latitude, longitude } = main!.form;
  const aliases = new Set(same.flatMap(({ form }) => [form.name, ...form.aliases]));
  aliases.delete(name);
  const content = {
    name,
    kind,
    aliases: [...aliases].sort(byCodeUnits),
    country: country ?? same.find(({ form }) => form.country !== null)?.form.country ?? null,
    named: same.some(({ form }) => form.named),
    latitude,
    longitude,
  };
  return {
    ...content,
    id: formId(identity, content),
    key: normalName(name, kind === 'place' ? undefined : (kind satisfies ActorKind)),
    text: foldedWords([name, ...content.aliases].join(' ')).join(' '),
  };
}

function mentionsOf(same: readonly Found[], sentences: readonly ResolvedSentence[]): ResolvedMention[] {
  const mentions = same
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ start, end, text }) => {
      const sentence = sentenceAt(sentences, start);
      return sentence === null ? [] : [{ sentenceId: sentence.id, start, end, text }];
    });
  const unique = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function strayMentions(item: string, mentions: readonly Span[], sentences: readonly ResolvedSentence[]): Dropped[] {
  return mentions.flatMap(({ start }, at) =>
    sentenceAt(sentences, start) === null ? [{ item: `${item}.mentions[${at}]`, reason: 'stands in no sentence' }] : [],
  );
}
