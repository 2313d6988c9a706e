import { linkEvents } from './event-links.js';
import type { EventMention } from './document.js';
import { at, eventAt } from './found.fixture.js';
import { parsed } from './parsed.fixture.js';
import type { SentenceTree } from './sentence-tree.js';

const [MALI, REBELS, NIGER] = [0, 1, 2];
type Told = readonly [word: string, type: EventMention['type'], sides: Partial<EventMention>];

function linked(rows: string, ...told: Told[]): string[] {
  const tree: SentenceTree = parsed(rows);
  const events = told.map(([word, type, sides]) => eventAt(at(tree, word), type, sides));
  return linkEvents(tree, events).map(
    ({ frame, sources, targets }) => `${tree.token(frame.head).text} ${sources.join()}->${targets.join()}`,
  );
}

const KILLED_IN_RAID = `
  men    man  NOUN NNS 3 nsubj:pass
  were   be   AUX  VBD 3 aux:pass
  killed kill VERB VBN 0 root
  in     in   ADP  IN  5 case
  raid   raid NOUN NN  3 obl`;
const AGREED = `
  Mali     Mali     PROPN NNP 2 nsubj
  agreed   agree    VERB  VBD 0 root
  to       to       PART  TO  4 mark
  withdraw withdraw VERB  VB  2 xcomp`;
const OPERATION = `
  operation operation NOUN NN  0 root
  to        to        PART TO  3 mark
  seize     seize     VERB VB  1 acl
  Gao       Gao       PROPN NNP 3 obj`;

describe('linkEvents', () => {
  it('gives a killing the source of the raid it was done in, and the raid its target', () => {
    expect(
      linked(KILLED_IN_RAID, ['killed', 'ASSAULT', { targets: [REBELS] }], ['raid', 'ASSAULT', { sources: [MALI] }]),
    ).toEqual([`killed ${MALI}->${REBELS}`, `raid ${MALI}->${REBELS}`]);
  });

  it('leaves a target that grammar gives, and takes another for one that only stands nearest', () => {
    const sides = { sources: [MALI], targets: [NIGER] };
    const raid = (guessed: boolean) =>
      linked(
        KILLED_IN_RAID,
        ['killed', 'ASSAULT', { targets: [REBELS] }],
        ['raid', 'ASSAULT', { ...sides, guessed }],
      )[1];
    expect([raid(false), raid(true)]).toEqual([`raid ${MALI}->${NIGER}`, `raid ${MALI}->${REBELS}`]);
  });

  it('shares nothing with what is no act of force', () => {
    expect(
      linked(KILLED_IN_RAID, ['killed', 'ASSAULT', { targets: [REBELS] }], ['raid', 'CONSULT', { sources: [MALI] }]),
    ).toEqual([`killed ->${REBELS}`, `raid ${MALI}->`]);
  });

  it('aims an agreement at the target of what is agreed', () => {
    expect(
      linked(
        AGREED,
        ['agreed', 'AGREE', { sources: [MALI] }],
        ['withdraw', 'RETREAT', { sources: [MALI], targets: [NIGER] }],
      ),
    ).toEqual([`agreed ${MALI}->${NIGER}`, `withdraw ${MALI}->${NIGER}`]);
  });

  it('never makes who does it its target', () => {
    expect(
      linked(AGREED, ['agreed', 'AGREE', { sources: [MALI] }], ['withdraw', 'RETREAT', { targets: [MALI] }])[0],
    ).toBe(`agreed ${MALI}->`);
  });

  it.each<[string, EventMention['type'], string[]]>([
    ['help: the promise is the event', 'AID', [`agreed ${MALI}->${NIGER}`]],
    ['force: the force is the event', 'ASSAULT', [`withdraw ${MALI}->${NIGER}`]],
  ])('tells once that somebody agrees to %s', (_, type, expected) => {
    const sides = { sources: [MALI], targets: [NIGER] };
    expect(linked(AGREED, ['agreed', 'AGREE', { sources: [MALI] }], ['withdraw', type, sides])).toEqual(expected);
  });

  it('tells an operation and its aim as one', () => {
    const seize: Told = ['seize', 'COERCE', { sources: [MALI], targets: [NIGER] }];
    expect(linked(OPERATION, ['operation', 'ASSAULT', { sources: [MALI] }], seize)).toEqual([
      `seize ${MALI}->${NIGER}`,
    ]);
    expect(linked(OPERATION, ['operation', 'ASSAULT', { targets: [REBELS] }], seize)).toHaveLength(2);
  });

  it('keeps apart what only comes after', () => {
    const rows = AGREED.replace('to       to       PART  TO', 'after after SCONJ IN').replace('xcomp', 'advcl');
    expect(
      linked(rows, ['agreed', 'AGREE', { sources: [MALI] }], ['withdraw', 'RETREAT', { targets: [NIGER] }])[0],
    ).toBe(`agreed ${MALI}->`);
  });
});
