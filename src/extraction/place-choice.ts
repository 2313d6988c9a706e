import { choosePlace } from '../ontology/gazetteer.js';
import type { GazetteerPlace } from '../ontology/gazetteer-place.js';
import type { Document, Mention } from './document.js';
import { gazetteer } from './lexicons.js';
import { mentionsOfSentence } from './mentions-of-sentence.js';
import type { Stage } from './stage.js';

/** Decides which of several places of one name is meant: "Tripoli, Lebanon", or Birmingham in an article on Alabama. */
export const placeChoice: Stage = {
  name: 'place-choice',
  needs: ['sentences', 'mentions'],
  adds: ['mentions.places'],
  run: (document) => {
    const countries = new Set(document.mentions.flatMap(({ kind, country }) => (kind === 'country' && country) || []));
    return { ...document, mentions: document.mentions.map((mention) => chosen(mention, document, countries)) };
  },
};

function chosen(mention: Mention, document: Document, countries: ReadonlySet<string>): Mention {
  if (!mention.place || mention.kind !== null || mention.key === null) return mention;
  const candidates = gazetteer().find(mention.text);
  if (candidates.length < 2) return mention;
  const beside = placeBeside(mention, document);
  const place = choosePlace(candidates, { countries, beside: beside?.country ?? null, near: beside });
  return place === null ? mention : { ...mention, key: place.key, country: place.country };
}

/** The country or region named right after a place: "Tripoli, Lebanon", "Hyderabad in Pakistan", "Paris, Texas". */
function placeBeside(mention: Mention, { mentions, sentences }: Document): GazetteerPlace | null {
  const next = mentionsOfSentence(mentions, mention.sentence).find(({ index }) => index > mention.index);
  if (next?.place !== true || next.first !== mention.last + 1) return null;
  if (!/^(,|in)$/u.test(sentences[mention.sentence]!.token(mention.last).text)) return null;
  return (
    gazetteer()
      .find(next.text)
      .find(({ kind }) => kind === 'country' || kind === 'region') ?? null
  );
}
