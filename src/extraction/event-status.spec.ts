import { eventStatus, statusAt } from './event-status.js';
import { at, eventAt } from './found.fixture.js';
import { documentOf, parsed } from './parsed.fixture.js';

const under = (verb: string, lemma: string) => `
  Rebels  rebel    NOUN NNS 2 nsubj
  ${verb} ${lemma} VERB VBD 0 root
  to      to       PART TO  4 mark
  attack  attack   VERB VB  2 xcomp
  Juba    Juba     PROPN NNP 4 obj`;
const withAuxiliary = (word: string) => `
  Rebels  rebel   NOUN NNS 3 nsubj
  ${word} ${word} AUX  MD  3 aux
  attack  attack  VERB VB  0 root`;
const described = (adjective: string) => `
  ${adjective} ${adjective} ADJ  JJ 2 amod
  attack       attack       NOUN NN 0 root`;

describe('statusAt', () => {
  it.each([
    ['nothing more than that it is told', 'Rebels rebel NOUN NNS 2 nsubj\nattack attack VERB VBP 0 root', null],
    ['a plan', under('planned', 'plan'), 'PLANNED'],
    ['a threat', under('threatened', 'threaten'), 'THREATENED'],
    ['an attempt', under('failed', 'fail'), 'FAILED'],
    ['a verb that passes on what is above it', under('began', 'begin'), null],
    ['an auxiliary of the future', withAuxiliary('will'), 'PLANNED'],
    ['an auxiliary of the possible', withAuxiliary('could'), 'HYPOTHETICAL'],
    ['an adjective that doubts', described('alleged'), 'ALLEGED'],
    ['an adjective that says it failed', described('foiled'), 'FAILED'],
    ['"no" before it', 'no no DET DT 2 det\nattack attack NOUN NN 0 root', 'DENIED'],
    [
      '"not" beside it',
      'Rebels rebel NOUN NNS 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nattack attack VERB VB 0 root',
      'DENIED',
    ],
    ['nobody who does it', 'Nobody nobody PRON NN 2 nsubj\nattack attack VERB VBD 0 root', 'DENIED'],
    [
      'no group that does it',
      'No no DET DT 2 det\ngroup group NOUN NN 3 nsubj\nattack attack VERB VBD 0 root',
      'DENIED',
    ],
    [
      'a condition',
      'if if SCONJ IN 3 mark\nrebels rebel NOUN NNS 3 nsubj\nattack attack VERB VBP 0 root',
      'HYPOTHETICAL',
    ],
    [
      'a noun that it belongs to',
      'plan plan NOUN NN 0 root\nto to PART TO 3 mark\nattack attack VERB VB 1 acl',
      'PLANNED',
    ],
    [
      'a noun that it is the complement of',
      'threat threat NOUN NN 0 root\nof of ADP IN 3 case\nattack attack NOUN NN 1 nmod',
      'THREATENED',
    ],
    [
      'the outermost of two',
      `Rebels rebel NOUN NNS 2 nsubj
       denied deny VERB VBD 0 root
       planning plan VERB VBG 2 xcomp
       to to PART TO 5 mark
       attack attack VERB VB 3 xcomp`,
      'DENIED',
    ],
    [
      'not what the one who reports it does besides',
      `Mali Mali PROPN NNP 2 nsubj
       plans plan VERB VBZ 0 root
       to to PART TO 4 mark
       say say VERB VB 2 xcomp
       rebels rebel NOUN NNS 6 nsubj
       attack attack VERB VBP 4 ccomp`,
      null,
    ],
    [
      'not what stands above a clause of its own',
      `Mali Mali PROPN NNP 2 nsubj
       plans plan VERB VBZ 0 root
       elections election NOUN NNS 2 obj
       after after SCONJ IN 6 mark
       rebels rebel NOUN NNS 6 nsubj
       attack attack VERB VBP 2 advcl`,
      null,
    ],
    [
      'not what a relative clause says of something else',
      `plans plan VERB VBZ 0 root
       Mali Mali PROPN NNP 1 obj
       that that PRON WDT 4 nsubj
       attack attack VERB VBP 2 acl:relcl`,
      null,
    ],
  ])('hears %s', (_, rows, status) => {
    const tree = parsed(rows);
    expect(statusAt(tree, at(tree, 'attack'))).toBe(status);
  });

  it('takes "until" with a past tense for a fact', () => {
    const until = (xpos: string) => {
      const tree = parsed(
        `until until SCONJ IN 3 mark\nMali Mali PROPN NNP 3 nsubj\nattack attack VERB ${xpos} 0 root`,
      );
      return statusAt(tree, 2);
    };
    expect([until('VBD'), until('VBZ')]).toEqual([null, 'HYPOTHETICAL']);
  });

  it('ends in a parse that goes round', () => {
    const tree = parsed('plan plan VERB VB 2 xcomp\nattack attack VERB VB 1 xcomp');
    expect(statusAt(tree, 1)).toBe('PLANNED');
  });
});

describe('eventStatus', () => {
  const statusOf = (rows: string, event: ReturnType<typeof eventAt>) => {
    const { status, relation } = eventStatus.run({ ...documentOf([rows]), events: [event] }).events[0]!;
    return [status, relation];
  };

  it.each([
    ['what is told as it is happens', under('began', 'begin'), ['ACTUAL', 'ATTACKS']],
    ['a planned attack is a plot', under('planned', 'plan'), ['PLANNED', 'PLOTS_AGAINST']],
    ['a threatened one is none', under('threatened', 'threaten'), ['THREATENED', 'ATTACKS']],
  ])('%s', (_, rows, expected) => {
    expect(statusOf(rows, eventAt(3, 'ASSAULT'))).toEqual(expected);
  });

  it('lets a word that has a status of its own keep it where the sentence says no more', () => {
    const plot = eventAt(3, 'COERCE');
    const planned = {
      ...plot,
      frame: { ...plot.frame, predicate: { ...plot.frame.predicate, status: 'PLANNED' as const } },
    };
    expect(statusOf(under('began', 'begin'), planned)[0]).toBe('PLANNED');
    expect(statusOf(under('failed', 'fail'), planned)[0]).toBe('FAILED');
  });
});
