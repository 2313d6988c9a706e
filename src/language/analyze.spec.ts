import { Analyzer } from './analyze.js';

const analyzer = new Analyzer();

describe('Analyzer', () => {
  it('finds who acts on whom in a plain sentence', () => {
    const [sentence] = analyzer.analyze('The Taliban attacked Afghan soldiers in Kabul.');
    const { tokens } = sentence!;
    const attacked = tokens.findIndex((token) => token.lemma === 'attack');
    expect(tokens[attacked]).toMatchObject({ upos: 'VERB', head: -1, relation: 'root' });
    expect(tokens.find((token) => token.text === 'Taliban')).toMatchObject({ head: attacked, relation: 'nsubj' });
    expect(tokens.find((token) => token.text === 'soldiers')).toMatchObject({ head: attacked, relation: 'obj' });
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['lone surrogates', '\ud800 said \udc00\ud800.'],
    ['emoji and marks', '🇺🇦🔥👩‍👩‍👧 wow!!! :) ¿?'],
    ['capitals', 'POLICE ARREST TWO MEN IN LONDON AFTER ATTACK'],
    ['another script', '塔利班袭击了喀布尔。Они сказали.'],
    ['one endless word', 'a'.repeat(5000)],
    ['a sentence of 10,000 words', 'and the men '.repeat(3334)],
    ['punctuation alone', '... --- "" (((]]] ,,, ;;'],
  ])('slices each token from the text: %s', (_, text) => {
    const sentences = analyzer.analyze(text);
    let last = 0;
    for (const { start, end, tokens } of sentences) {
      expect(start).toBe(tokens[0]!.start);
      expect(end).toBe(tokens.at(-1)!.end);
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
    }
    expect(text.replace(/\s/gu, '').length).toBe(
      sentences.flatMap((s) => s.tokens).reduce((sum, t) => sum + t.text.length, 0),
    );
  });

  it('says the same of a paragraph wherever it stands', () => {
    const paragraph = 'The No. 5 man left Kabul\nafter he had met the Taliban. He said so [3].';
    const tokensOf = (text: string) =>
      analyzer.analyze(text).map(({ tokens }) => tokens.map(({ text: word, head }) => `${word} ${head}`));
    const alone = tokensOf(paragraph);
    expect(tokensOf(`${paragraph}\n\n${paragraph}\n\n\n\n ${paragraph}\n\n`)).toEqual([...alone, ...alone, ...alone]);
  });

  it('gives every sentence one root and no cycle', () => {
    for (const { tokens } of analyzer.analyze('Go. ' + 'and they said that the men who '.repeat(40))) {
      expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
      for (const token of tokens) {
        let steps = 0;
        for (let at = token.head; at !== -1; at = tokens[at]!.head) expect(++steps).toBeLessThanOrEqual(tokens.length);
      }
    }
  });

  it('says the same twice, and whatever it read in between', () => {
    const text = 'Lt. Gen. Sean MacFarland told the Pentagon that al-Qaida had lost ground.';
    const first = analyzer.analyze(text);
    analyzer.analyze('Some other text, with other words in it.');
    expect(analyzer.analyze(text)).toEqual(first);
    expect(new Analyzer().analyze(text)).toEqual(first);
  });
});
