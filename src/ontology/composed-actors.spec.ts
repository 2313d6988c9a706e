import { ActorLexicon } from './actor-lexicon.js';
import { composedActor, partsIn, stateParts } from './composed-actors.js';
import { loadCountries } from './countries.js';

describe('composedActor', () => {
  it.each([
    ['UA', 'government', 'ua/government', 'government'],
    ['UA', 'authorities', 'ua/government', 'government'],
    ['IQ', 'forces', 'iq/military', 'military'],
    ['IQ', 'army', 'iq/army', 'military'],
    ['IQ', 'security forces', 'iq/security-forces', 'military'],
    ['SY', 'warplanes', 'sy/air-force', 'military'],
    ['JO', 'ministry of foreign affairs', 'jo/foreign-ministry', 'government'],
    ['AF', 'ministry of the interior', 'af/interior-ministry', 'government'],
    ['IQ', 'oil ministry', 'iq/oil-ministry', 'government'],
    ['IR', 'state television', 'ir/state-media', 'media'],
    ['IL', 'parliament', 'knesset', 'government'],
    ['RU', 'lower house of parliament', 'state-duma', 'government'],
    ['UA', 'prosecutor generals office', 'ua/prosecutors', 'government'],
  ])('%s %s: %s, %s', (country, phrase, key, kind) => {
    expect(composedActor(country, phrase)).toEqual({ key, kind });
  });

  it.each(['official', 'rebels', 'minister', 'embassy', 'people', ''])('makes no actor of "%s"', (phrase) => {
    expect(composedActor('IQ', phrase)).toBeNull();
  });
});

describe('state-parts.jsonl', () => {
  const lexicon = ActorLexicon.load();
  const codes = new Set(loadCountries().map(({ code }) => code));
  const parts = [...new Set(stateParts().values())];

  it('names entries of the lexicon, of that country', () => {
    const named = parts.flatMap(({ named }) => Object.entries(named));
    expect(named.filter(([code]) => !codes.has(code))).toEqual([]);
    expect(named.filter(([code, key]) => lexicon.byKey(key)?.country !== code)).toEqual([]);
  });
});

describe('partsIn', () => {
  it('refuses a part of no known kind', () => {
    expect(() => partsIn('{"part":"army","kind":"soldiers"}')).toThrow(
      'state-parts.jsonl: line 1: kind must be one of',
    );
  });
});
