import { Lemmatizer } from './lemmas.js';

const lemmatizer = new Lemmatizer(new URL('./models/lemmas.json', import.meta.url));

describe('Lemmatizer', () => {
  it.each([
    ['bombed', 'VBD', 'bomb'],
    ['seized', 'VBN', 'seize'],
    ['overran', 'VBD', 'overrun'],
    ['fled', 'VBD', 'flee'],
    ['planning', 'VBG', 'plan'],
    ['accuses', 'VBZ', 'accuse'],
    ['embassies', 'NNS', 'embassy'],
    ['hostages', 'NNS', 'hostage'],
    ['gunmen', 'NNS', 'gunman'],
    ["n't", 'RB', 'not'],
    ['n’t', 'RB', 'not'],
    ['Said', 'VBD', 'say'],
    ['Kabul', 'NNP', 'Kabul'],
    ['', 'NN', ''],
  ])('%s as %s is %s', (word, xpos, lemma) => {
    expect(lemmatizer.lemma(word, xpos)).toBe(lemma);
  });
});
