/**
 * Writes a plan out, and notes where everything stands.
 *
 * @param sentences - as planOf makes them
 * @param published - first day of the article's own time, or null
 * @returns the text and its Extraction, offsets in UTF-16 units of that text
 */
export function render(sentences, published) {
  const writer = { text: '', mentions: new Map(), who: new Map() };
  const written = sentences.map((sentence) => write(writer, sentence));
  const { text } = writer;
  const span = ({ start, end }) => ({ start, end, text: text.slice(start, end) });
  const members = [...writer.who.values()].map((who) => ({ ...who, mentions: writer.mentions.get(who.id).map(span) }));
  return {
    text,
    extraction: {
      extractor: 'synthetic 1',
      sentences: written.map(span),
      actors: members.filter(({ isPlace }) => !isPlace).map(actor),
      places: members.filter(({ isPlace }) => isPlace).map(place),
      events: written.flatMap(({ events, triggers, ...sentence }) =>
        events.map((event, at) => {
          const time = event.time === null ? null : timeOf(event.time, published);
          return { ...event, time, trigger: span(triggers[at]), evidence: span(sentence) };
        }),
      ),
      relations: written.flatMap(({ facts, ...sentence }) =>
        facts.map((fact) => ({ ...fact, evidence: span(sentence) })),
      ),
    },
  };
}

function write(writer, { pieces, events, facts }) {
  if (writer.text !== '') writer.text += ' ';
  const start = writer.text.length;
  const triggers = [];
  for (const piece of pieces.filter((piece) => piece !== '')) {
    const words = typeof piece === 'string' ? piece : (piece.trigger ?? piece.form);
    const at = writer.text.length;
    writer.text += at === start ? words[0].toUpperCase() + words.slice(1) : words;
    const stretch = { start: at, end: writer.text.length };
    if (piece.trigger !== undefined) triggers.push(stretch);
    if (piece.who !== undefined) note(writer, piece.who, stretch);
  }
  return { start, end: writer.text.length, triggers, events, facts };
}

function note({ mentions, who: known }, who, stretch) {
  known.set(who.id, who);
  mentions.set(who.id, [...(mentions.get(who.id) ?? []), stretch]);
}

function actor({ id, name, kind, named, lexiconKey, country, mentions }) {
  // "The group" stands for it in one place only; it is no name of it.
  const forms = mentions.map(({ text }) => text).filter((text) => text !== name && !/^the [a-z]/i.test(text));
  return { id, name, kind, aliases: named ? [...new Set(forms)] : [], mentions, named, lexiconKey, country };
}

function place({ id, name, gazetteerKey, country, latitude, longitude, mentions }) {
  return { id, name, aliases: [], mentions, gazetteerKey, country, latitude, longitude };
}

function timeOf([text, before, days], published) {
  if (published === null) return { text, start: null, end: null };
  const start = Date.parse(published.slice(0, 10)) - before * DAY_MS;
  return { text, start: dayOf(start), end: dayOf(start + days * DAY_MS) };
}

const DAY_MS = 86_400_000;

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
