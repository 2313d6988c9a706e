import { parsed } from './parsed.fixture.js';
import { agents, isPassive, patients } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

const at = (tree: SentenceTree, word: string) => tree.tokens.findIndex((token) => token.text === word);
const words = (tree: SentenceTree, tokens: readonly number[]) => tokens.map((token) => tree.token(token).text);

describe('agents and patients', () => {
  it.each([
    [
      'an active verb',
      `Rebels rebel NOUN NNS 2 nsubj
       attacked attack VERB VBD 0 root
       Juba Juba PROPN NNP 2 obj`,
      'attacked',
      ['Rebels'],
      ['Juba'],
    ],
    [
      'a passive verb with its agent',
      `Juba Juba PROPN NNP 3 nsubj:pass
       was be AUX VBD 3 aux:pass
       attacked attack VERB VBN 0 root
       by by ADP IN 5 case
       rebels rebel NOUN NNS 3 obl:agent`,
      'attacked',
      ['rebels'],
      ['Juba'],
    ],
    [
      'a participle on a noun',
      `men man NOUN NNS 0 root
       killed kill VERB VBN 1 acl
       by by ADP IN 4 case
       police police NOUN NNS 2 obl:agent`,
      'killed',
      ['police'],
      ['men'],
    ],
    [
      'a relative clause',
      `rebels rebel NOUN NNS 0 root
       who who PRON WP 3 nsubj
       attacked attack VERB VBD 1 acl:relcl
       Juba Juba PROPN NNP 3 obj`,
      'attacked',
      ['rebels'],
      ['Juba'],
    ],
    [
      'a relative clause about the object',
      `town town NOUN NN 0 root
       that that PRON WDT 4 obj
       rebels rebel NOUN NNS 4 nsubj
       attacked attack VERB VBD 1 acl:relcl`,
      'attacked',
      ['rebels'],
      ['town'],
    ],
    [
      'a verb controlled by its subject',
      `Rebels rebel NOUN NNS 2 nsubj
       plan plan VERB VBP 0 root
       to to PART TO 4 mark
       attack attack VERB VB 2 xcomp
       Juba Juba PROPN NNP 4 obj`,
      'attack',
      ['Rebels'],
      ['Juba'],
    ],
    [
      'a verb controlled by its object',
      `Sudan Sudan PROPN NNP 2 nsubj
       ordered order VERB VBD 0 root
       troops troop NOUN NNS 2 obj
       to to PART TO 5 mark
       withdraw withdraw VERB VB 2 xcomp`,
      'withdraw',
      ['troops'],
      [],
    ],
    [
      'a participle after a passive clause',
      `Camp camp NOUN NN 3 nsubj:pass
       was be AUX VBD 3 aux:pass
       raided raid VERB VBN 0 root
       by by ADP IN 5 case
       gunmen gunman NOUN NNS 3 obl:agent
       killing kill VERB VBG 3 advcl
       nine nine NUM CD 8 nummod
       people people NOUN NNS 6 obj`,
      'killing',
      ['gunmen'],
      ['people'],
    ],
    [
      'a verb joined to another',
      `Rebels rebel NOUN NNS 2 nsubj
       entered enter VERB VBD 0 root
       and and CCONJ CC 4 cc
       burned burn VERB VBD 2 conj
       Juba Juba PROPN NNP 4 obj`,
      'burned',
      ['Rebels'],
      ['Juba'],
    ],
    [
      'an infinitive on a noun with a possessor',
      `Mali Mali PROPN NNP 3 nmod:poss
       's 's PART POS 1 case
       effort effort NOUN NN 0 root
       to to PART TO 5 mark
       defeat defeat VERB VB 3 acl
       rebels rebel NOUN NNS 5 obj`,
      'defeat',
      ['Mali'],
      ['rebels'],
    ],
    [
      'an infinitive on the object of a verb',
      `Rebels rebel NOUN NNS 2 nsubj
       have have VERB VBP 0 root
       plans plan NOUN NNS 2 obj
       to to PART TO 5 mark
       attack attack VERB VB 3 acl
       Juba Juba PROPN NNP 5 obj`,
      'attack',
      ['Rebels'],
      ['Juba'],
    ],
    [
      'several of each',
      `France France PROPN NNP 4 nsubj
       and and CCONJ CC 3 cc
       Mali Mali PROPN NNP 1 conj
       attacked attack VERB VBD 0 root
       rebels rebel NOUN NNS 4 obj
       and and CCONJ CC 7 cc
       bandits bandit NOUN NNS 5 conj`,
      'attacked',
      ['France', 'Mali'],
      ['rebels', 'bandits'],
    ],
  ])('%s', (_, rows, verb, doers, sufferers) => {
    const tree = parsed(rows);
    expect({
      agents: words(tree, agents(tree, at(tree, verb))),
      patients: words(tree, patients(tree, at(tree, verb))),
    }).toEqual({ agents: doers, patients: sufferers });
  });

  it('takes a past tense with an object for active', () => {
    const tree = parsed('Rebels rebel NOUN NNS 2 nsubj\nkilled kill VERB VBN 0 root\nnine nine NUM CD 2 obj');
    expect(isPassive(tree, 1)).toBe(false);
  });
});
