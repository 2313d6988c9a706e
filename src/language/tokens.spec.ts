import { wordTraits } from './sentences.js';
import { Tokenizer } from './tokens.js';
import { Words } from './words.js';

const tokenizer = new Tokenizer(new Words(wordTraits));
const tokensOf = (text: string): string =>
  tokenizer
    .tokens(text)
    .map(({ word }) => word.text)
    .join(' ');

describe('Tokenizer', () => {
  it.each([
    // clitics and possessives
    ["They don't know Kyiv's plan.", "They do n't know Kyiv 's plan ."],
    ['They don’t know Kyiv’s plan.', 'They do n’t know Kyiv ’s plan .'],
    ["the soldiers' arms", "the soldiers ' arms"],
    ['the soldiers’ arms', 'the soldiers ’ arms'],
    [
      "I'm sure we've said they'll go, he'd go, you're right",
      "I 'm sure we 've said they 'll go , he 'd go , you 're right",
    ],
    ["It isn't and won't be", "It is n't and wo n't be"],
    ['we cannot go', 'we can not go'],
    ['gonna', 'gon na'],
    ["DON'T GO", "DO N'T GO"],
    ["O'Neill left Xi'an at five o'clock", "O'Neill left Xi'an at five o'clock"],
    ["U.S.’s and U.S.'s", "U.S. ’s and U.S. 's"],
    ["the '90s", "the ' 90s"],
    ['rock ’n’ roll', 'rock ’ n ’ roll'],
    // abbreviations
    ['U.S. officials met Lt. Gen. Smith at 5 p.m.', 'U.S. officials met Lt. Gen. Smith at 5 p.m.'],
    ['the U.S. and the U.S government.', 'the U.S. and the U.S government .'],
    ['No. 5 said no.', 'No. 5 said no .'],
    ['Nos. 5 and 6', 'Nos. 5 and 6'],
    ['Sen. J. R. Smith, Jr., of D.C.', 'Sen. J. R. Smith , Jr. , of D.C.'],
    ['J.R. Smith and J.K. Rowling', 'J.R. Smith and J.K. Rowling'],
    ['on Jan. 6, in Nov. 2020', 'on Jan. 6 , in Nov. 2020'],
    ['the mass. was said in may.', 'the mass . was said in may .'],
    ['Apple Inc. and Co. Ltd.', 'Apple Inc. and Co. Ltd.'],
    ['i.e. this, e.g. that, etc.', 'i.e. this , e.g. that , etc.'],
    ['a.m. and p.m.', 'a.m. and p.m.'],
    ['vs. them', 'vs. them'],
    ['(Ret.) and (U.S.)', '( Ret. ) and ( U.S. )'],
    ['a Ph.D. from N.Y.U.', 'a Ph.D. from N.Y.U.'],
    ['U.S.-backed and U.N.-led', 'U.S. - backed and U.N. - led'],
    ['U.S.-Iran talks', 'U.S. - Iran talks'],
    ['R-S.C. and D-Calif.', 'R - S.C. and D - Calif.'],
    // hyphens and dashes
    ['a well-known, pro-Kyiv al-Qaida cell', 'a well - known , pro-Kyiv al - Qaida cell'],
    ['ISIS-K and COVID-19', 'ISIS - K and COVID - 19'],
    ['anti-Taliban, non-state, ex-president', 'anti-Taliban , non-state , ex-president'],
    ['a co-founder re-elected in mid-August', 'a co-founder re-elected in mid-August'],
    ['post-Soviet and pre-war counter-terrorism', 'post-Soviet and pre-war counter-terrorism'],
    ['a 20-year-old', 'a 20 - year - old'],
    ['Russian-backed', 'Russian - backed'],
    ['five-to-four', 'five - to - four'],
    ['2019-2021 and 2019–2021', '2019 - 2021 and 2019 – 2021'],
    ['they — all — left--now', 'they — all — left -- now'],
    ['e-mail', 'e-mail'],
    ['and/or', 'and / or'],
    // numbers
    ['It cost $5m, or 1,000.50 (10%) more.', 'It cost $ 5 m , or 1,000.50 ( 10 % ) more .'],
    ['10.5 million at 3.2%', '10.5 million at 3.2 %'],
    ['$1.5bn and €20k', '$ 1.5 bn and € 20 k'],
    ['US$5 and 5km', 'US$ 5 and 5 km'],
    ['at 10:30 on 9/11 and 2024-01-31', 'at 10:30 on 9/11 and 2024-01-31'],
    ['the 1990s, the 21st and 2nd', 'the 1990s , the 21st and 2nd'],
    ['1,200 men; 12,000,000 more.', '1,200 men ; 12,000,000 more .'],
    ['a score of 3:2, 24/7', 'a score of 3:2 , 24/7'],
    ['+1-202-555 .50', '+1 - 202 - 555 .50'],
    ['5pm', '5 pm'],
    ['the F-16, the T-72 and AK-47s', 'the F - 16 , the T - 72 and AK - 47s'],
    ['G7 and G20', 'G7 and G20'],
    // quotes and marks
    ['“Go”—he said…', '“ Go ” — he said …'],
    ['"Go," he said.', '" Go , " he said .'],
    ["'Go,' he said.", "' Go , ' he said ."],
    ['‘Go,’ he said.', '‘ Go , ’ he said .'],
    ["``Go,'' he said.", "`` Go , '' he said ."],
    ['«Go», he said.', '« Go » , he said .'],
    ['Wait... what?! No!!', 'Wait ... what ?! No !!'],
    ['[sic] {or} (so)', '[ sic ] { or } ( so )'],
    ['said.[3][4]', 'said . [ 3 ] [ 4 ]'],
    ['left.He stayed', 'left . He stayed'],
    ['one;two,three', 'one ; two , three'],
    ['Q: why? A: so', 'Q : why ? A : so'],
    ['• one ▪ two', '• one ▪ two'],
    // addresses and tags
    ['see https://example.org/a?b=c. Or x@example.org!', 'see https://example.org/a?b=c . Or x@example.org !'],
    ['(www.example.org/a_(b))', '( www.example.org/a_(b ) )'],
    ['Amazon.com, state.gov and bbc.co.uk.', 'Amazon.com , state.gov and bbc.co.uk .'],
    ['a.b-c@mail.example.co.uk,', 'a.b-c@mail.example.co.uk ,'],
    ['@POTUS tweeted #MeToo', '@POTUS tweeted #MeToo'],
    ['report.pdf', 'report.pdf'],
    // emoji and other scripts
    ['🇺🇦 says 👍🏽!!', '🇺🇦 says 👍🏽 !!'],
    ['so 👩‍👩‍👧🔥', 'so 👩‍👩‍👧 🔥'],
    ['no :( yes :-)', 'no :( yes :-)'],
    ['Élysée, Łódź and Özil', 'Élysée , Łódź and Özil'],
    ['Zelenskyy (Зеленський)', 'Zelenskyy ( Зеленський )'],
  ])('divides %s', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it('leaves white space and invisible marks out of all tokens', () => {
    expect(tokenizer.tokens('\u200bone\u00a0\ttwo\ufeff').map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [6, 9],
    ]);
  });
});
