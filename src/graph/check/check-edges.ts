import { RELATION_TYPES } from '../../ontology/relation-types.js';
import type { GraphReader, Row } from '../store.js';
import type { Check, Mend } from './finding.js';
import { textOf } from './text-of.js';

/** Which edges join what. Edges of types that aren't here are nothing that this is about. */
const JOINED: ReadonlyMap<string, readonly string[]> = new Map([
  ['HAS', ['Article Sentence']],
  ['MENTIONS', ['Sentence Participant']],
  ['NAMES', ['Article Form']],
  ['OF', ['Form Participant']],
  ['STATED_IN', ['Claim Sentence']],
  ['ASSERTS', ['Participant Claim']],
  ['ABOUT', ['Claim Event', 'Claim Fact']],
  ['SOURCE_OF', ['Participant Event', 'Participant Fact']],
  ['TARGETS', ['Event Participant', 'Fact Participant']],
  ['AT', ['Claim Participant', 'Event Participant']],
  ['FOLDED_INTO', ['Event Relation', 'Fact Relation']],
  ['MERGED_INTO', ['Participant Participant']],
  ['CONCERNS', ['Change Subject']],
  ...RELATION_TYPES.map((type): [string, string[]] => [type, ['Participant Participant']]),
]);

/** Edges join only what they can join, and what articles and decisions are joined to once. */
export const checkEdges: Check = async function* (store) {
  for (const { type, fromLabels, toLabels, count, example } of await straying(store)) {
    const id = `${textOf(type)} from ${nameOf(fromLabels)} to ${nameOf(toLabels)}`;
    yield { kind: 'edge-astray', id, detail: `${textOf(count)} of them, one from ${textOf(example)}` };
  }
  for (const { type, id, toId, count } of await store.read('check/double-edges', {})) {
    yield {
      kind: 'edge-double',
      id: `${textOf(type)} from ${textOf(id)} to ${textOf(toId)}`,
      detail: `${textOf(count)} times`,
    };
  }
};

/** Removes edges that lead astray, and all but one of those that are there several times. */
export const mendEdges: Mend = async (store, findings) => {
  if (findings.length === 0) return;
  const rows = (await straying(store)).map(({ type, fromLabels, toLabels }) => {
    return { type: type!, fromLabels: fromLabels!, toLabels: toLabels! };
  });
  await store.write([
    { statement: 'check/delete-edges-between', parameters: { rows } },
    { statement: 'check/delete-double-edges', parameters: {} },
  ]);
};

async function straying(reader: GraphReader): Promise<Row[]> {
  return (await reader.read('check/edge-kinds', {})).filter(({ type, fromLabels, toLabels }) => {
    const joined = JOINED.get(type as string);
    const pairs = (fromLabels as string[]).flatMap((from) => (toLabels as string[]).map((to) => `${from} ${to}`));
    return joined !== undefined && !pairs.some((pair) => joined.includes(pair));
  });
}

const nameOf = (labels: Row[string] | undefined): string => (labels as string[]).join(':') || 'a node without a label';
