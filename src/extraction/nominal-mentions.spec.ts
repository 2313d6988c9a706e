import { at } from './found.fixture.js';
import { nominalMention } from './nominal-mentions.js';
import { parsed } from './parsed.fixture.js';

function mentionAt(rows: string, word: string) {
  const tree = parsed(rows);
  const text = tree.tokens.map((token) => token.text).join(' ');
  return nominalMention(tree, at(tree, word), text, []);
}
const described = (noun: string, lemma: string, relation = 'root', xpos = 'NN') =>
  `${noun} ${lemma} NOUN ${xpos} ${relation === 'root' ? 0 : 2} ${relation}`;

describe('nominalMention', () => {
  it.each([
    ['rebels', 'rebel', 'armed_group', 'person'],
    ['soldier', 'soldier', 'military', 'person'],
    ['ministry', 'ministry', 'government', 'group'],
    ['minister', 'minister', 'role', 'person'],
    ['refugees', 'refugee', 'population', 'person'],
    ['hospital', 'hospital', 'facility', 'thing'],
  ])('takes "%s" (%s) for %s, which is a %s', (noun, lemma, kind, nature) => {
    expect(mentionAt(described(noun, lemma), noun)).toMatchObject({ kind, nature, form: 'nominal', text: noun });
  });

  it.each([
    ['a noun that can be no actor', 'weather weather NOUN NN 0 root', 'weather'],
    ['a verb', 'police police VERB VB 0 root', 'police'],
    ['a noun that only describes another', 'rebel rebel NOUN NN 2 compound\nattack attack NOUN NN 0 root', 'rebel'],
    [
      'the kind of place that a name is',
      'capital capital NOUN NN 0 root\nof of ADP IN 3 case\nGao Gao PROPN NNP 1 nmod',
      'capital',
    ],
  ])('is not %s', (_, rows, word) => {
    expect(mentionAt(rows, word)).toBeNull();
  });

  it.each([
    [
      'adjectives, without article and count',
      'The the DET DT 4 det\ntwo two NUM CD 4 nummod\narmed armed ADJ JJ 4 amod\nrebels rebel NOUN NNS 0 root',
      'rebels',
      'armed rebels',
    ],
    ['no words that count', 'several several ADJ JJ 2 amod\nrebels rebel NOUN NNS 0 root', 'rebels', 'rebels'],
    [
      'no adverb before the adjective',
      'mostly mostly ADV RB 2 advmod\nArab arab ADJ JJ 3 amod\nrebels rebel NOUN NNS 0 root',
      'rebels',
      'Arab rebels',
    ],
    [
      'whose it is, without article',
      "the the DET DT 2 det\nbishop bishop NOUN NN 4 nmod:poss\n's 's PART POS 2 case\nguards guard NOUN NNS 0 root",
      'guards',
      "bishop 's guards",
    ],
    ['no pronoun', 'his his PRON PRP$ 2 nmod:poss\nguards guard NOUN NNS 0 root', 'guards', 'guards'],
    [
      'where they are from',
      'residents resident NOUN NNS 0 root\nof of ADP IN 3 case\nGao Gao PROPN NNP 1 nmod',
      'residents',
      'residents of Gao',
    ],
    [
      'not when it was',
      'soldiers soldier NOUN NNS 0 root\nof of ADP IN 3 case\nweek week NOUN NN 1 nmod',
      'soldiers',
      'soldiers',
    ],
    [
      'not against whom they are',
      'soldiers soldier NOUN NNS 0 root\nagainst against ADP IN 3 case\nGao Gao PROPN NNP 1 nmod',
      'soldiers',
      'soldiers',
    ],
  ])('takes with it %s', (_, rows, word, text) => {
    expect(mentionAt(rows, word)?.text).toBe(text);
  });

  it.each([
    ['the', 'the DET DT 2 det', true],
    ['those', 'that DET DT 2 det', true],
    ['their', 'their PRON PRP$ 2 nmod:poss', true],
    ['some', 'some DET DT 2 det', false],
  ])('is known already after "%s"', (word, row, definite) => {
    expect(mentionAt(`${word} ${row}\nrebels rebel NOUN NNS 0 root`, 'rebels')?.definite).toBe(definite);
  });

  it('tells one from many', () => {
    expect(mentionAt(described('rebel', 'rebel'), 'rebel')?.plural).toBe(false);
    expect(mentionAt(described('rebels', 'rebel', 'root', 'NNS'), 'rebels')?.plural).toBe(true);
  });

  it.each([
    ['does something', 'nsubj', 'population'],
    ['is only counted', 'obl', undefined],
  ])('takes a number for people where it %s', (_, relation, kind) => {
    const rows = `Thousands thousand NOUN NNS 2 ${relation}\nmarched march VERB VBD 0 root`;
    expect(mentionAt(rows, 'Thousands')?.kind).toBe(kind);
  });

  it('tells a text that says something from the setting free of somebody', () => {
    const release = (verb: string) => `release release NOUN NN 2 nsubj\n${verb} ${verb} VERB VBZ 0 root`;
    expect(mentionAt(release('say'), 'release')?.kind).toBe('document');
    expect(mentionAt(release('follow'), 'release')).toBeNull();
  });
});
