import { readdirSync, readFileSync } from 'node:fs';
import { edits } from './edits.mjs';
import { numbers } from './numbers.mjs';
import { report } from './reports.mjs';

const FOLDER = new URL('texts/', import.meta.url);

/** Copies of each kind that are made of each wire story. */
const COPIES = 6;

/** Reports by form: every two of them are a pair. */
const REPORTS = 60;

/**
 * The pairs of texts to judge, each {kind, isCopy, texts: [text, text]}.
 *
 * texts/ holds three texts on each of eight events: EVENT.wire, EVENT.apart (the same event told by another reporter) and
 * EVENT.later (what happened next). Copies are made of wire stories; a follow-up also takes their last paragraph, as
 * agencies repeat the background. Reports by form are told apart by their facts alone.
 */
export function pairs() {
  const random = numbers(1);
  const texts = read();
  const wires = texts.filter(({ role }) => role === 'wire');
  const copies = wires.flatMap((wire) => {
    const others = texts.filter(({ event }) => event !== wire.event).flatMap(({ paragraphs }) => paragraphs);
    return Object.entries(edits).flatMap(([kind, edit]) =>
      Array.from({ length: COPIES }, () => ({ kind, wire, text: plain(edit(wire, random, others)) })),
    );
  });
  const later = texts
    .filter(({ role }) => role === 'later')
    .map((text) => ({
      event: text.event,
      text: plain({
        ...text,
        paragraphs: [...text.paragraphs, wires.find(({ event }) => event === text.event).paragraphs.at(-1)],
      }),
    }));
  const reports = Array.from({ length: REPORTS }, () => plain(report(random)));
  const wired = ({ event }) => plain(wires.find((wire) => wire.event === event));
  return [
    ...copies.map(({ kind, wire, text }) => pair(kind, true, plain(wire), text)),
    ...twoByTwo(copies)
      .filter(([a, b]) => a.wire === b.wire && a.kind !== b.kind)
      .filter((_, at) => at % 20 === 0)
      .map(([a, b]) => pair('two copies of one story', true, a.text, b.text)),
    ...texts
      .filter(({ role }) => role === 'apart')
      .map((text) => pair('same event, told apart', false, wired(text), plain(text))),
    ...later.map(({ event, text }) => pair('follow-up with its background', false, wired({ event }), text)),
    ...twoByTwo(texts)
      .filter(([a, b]) => a.event !== b.event)
      .map(([a, b]) => pair('other event', false, plain(a), plain(b))),
    ...twoByTwo(copies)
      .filter(([a, b]) => a.wire !== b.wire && !isAdding(a) && !isAdding(b))
      .map(([a, b]) => pair('copies of two stories', false, a.text, b.text)),
    ...twoByTwo(reports).map(([a, b]) => pair('same form, other facts', false, a, b)),
  ];
}

/** What was added may be the other story itself. */
const isAdding = ({ kind }) => kind.startsWith('added') || kind === 'everything at once';

const pair = (kind, isCopy, a, b) => ({ kind, isCopy, texts: [a, b] });

const plain = ({ headline, paragraphs }) => [headline, ...paragraphs].join('\n\n');

function read() {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const [event, role] = name.split('.');
      const [headline, ...paragraphs] = readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n\n');
      return { event, role, headline, paragraphs };
    });
}

function twoByTwo(list) {
  return list.flatMap((first, at) => list.slice(at + 1).map((second) => [first, second]));
}
