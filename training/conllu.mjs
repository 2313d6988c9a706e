import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {{ first: number, last: number, kind: string }} Mention - tokens first to last, end exclusive
 * @typedef {{ corpus: string, document: string, paragraph: boolean, words: string[], lemmas: string[], upos: string[],
 *   xpos: string[], heads: number[], relations: string[], spaces: boolean[], mentions: Mention[] }} TreebankSentence
 *   heads count tokens from 0, -1 being the root; `spaces` says whether white space follows; `paragraph` whether one begins here
 */

/** The sentences of all .conllu files of a folder, by file name, then in order. @returns {TreebankSentence[]} */
export function readFolder(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => readFile(join(folder, name)));
}

/** The sentences of one CoNLL-U file; multiword tokens by their words, empty nodes left out. @returns {TreebankSentence[]} */
export function readFile(path) {
  const corpus = basename(path, '.conllu');
  const sentences = [];
  let document = '';
  let paragraph = true;
  let rows = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      document = line.split('=').at(-1).trim();
      paragraph = true;
    } else if (/^# newpar( id =|$|\s*=)/.test(line) || line === '# newpar') {
      paragraph = true;
    } else if (line === '') {
      if (rows.length > 0) sentences.push({ corpus, document, paragraph, ...readRows(rows) });
      if (rows.length > 0) paragraph = false;
      rows = [];
    } else if (!line.startsWith('#')) {
      rows.push(line.split('\t'));
    }
  }
  return sentences;
}

function readRows(rows) {
  const sentence = { words: [], lemmas: [], upos: [], xpos: [], heads: [], relations: [], spaces: [], mentions: [] };
  const open = [];
  let glued = { until: 0, space: true };
  for (const [id, word, lemma, upos, xpos, , head, relation, , misc] of rows) {
    const space = !misc.split('|').includes('SpaceAfter=No');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      glued = { until: Number(id.split('-')[1]), space };
      continue;
    }
    const index = Number(id) - 1;
    sentence.words.push(word);
    sentence.lemmas.push(lemma);
    sentence.upos.push(upos);
    sentence.xpos.push(xpos);
    sentence.heads.push(Number(head) - 1);
    sentence.relations.push(relation);
    sentence.spaces.push(index + 1 < glued.until ? false : index + 1 === glued.until ? glued.space : space);
    readMentions(misc, index, open, sentence.mentions);
  }
  return sentence;
}

function readMentions(misc, index, open, mentions) {
  const marks = /Entity=([^|]*)/.exec(misc)?.[1].match(/\(\d+-[^()]*\)?|\d+\)/g) ?? [];
  for (const mark of marks) {
    const [name, kind] = mark.replace(/[()]/g, '').split('-');
    if (mark.startsWith('(') && mark.endsWith(')')) {
      mentions.push({ first: index, last: index + 1, kind });
    } else if (mark.startsWith('(')) {
      open.push({ name, first: index, kind });
    } else {
      const place = open.findLastIndex((mention) => mention.name === name);
      if (place >= 0) {
        const [{ first, kind: opened }] = open.splice(place, 1);
        mentions.push({ first, last: index + 1, kind: opened });
      }
    }
  }
}
