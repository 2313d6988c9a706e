import { sentences, wordTraits } from './sentences.js';
import { Tokenizer } from './tokens.js';
import { Words } from './words.js';

const tokenizer = new Tokenizer(new Words(wordTraits));

function sentencesOf(text: string, longest = 240): string[] {
  const tokens = tokenizer.tokens(text);
  return sentences(text, tokens, longest).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end),
  );
}

describe('sentences', () => {
  it.each([
    ['ranks and titles', ['Lt. Gen. Smith met Sen. Jones.', 'They talked.']],
    ['a governor and a representative', ['Gov. Abbott sued Rep. Omar and Atty. Gen. Garland.', 'He lost.']],
    ['Mr., Mrs. and Dr.', ['Mr. Sharif and Mrs. May met Dr. Ghani.', 'Prof. Chomsky wrote.']],
    ['titles at the start', ['He left.', 'Gen. Milley stayed.']],
    [
      'retired officers',
      ['Adm. James Stavridis (Ret.) spoke.', 'Col. Wilkerson, Ret. Lt. Col. Davis and Maj. Smith agreed.'],
    ],
    ['ambassadors', ['Amb. Khalilzad spoke.', 'Spc. Jones and Sgt. Maj. Brown died.']],
    ['saints and mounts', ['They met in St. Petersburg near Ft. Hood.', 'They left Mt. Sinai.']],
    ['U.S. before a noun', ['The U.S. Army and U.S. officials left.']],
    ['U.S. before a name', ['The U.S. State Department and U.S. President Joe Biden agreed.']],
    ['U.S. before a new sentence', ['They left the U.S.', 'He said so.']],
    ['U.S. before The', ['He returned to the U.S.', 'The war went on.']],
    ['U.S. before a past participle', ['The U.S. backed group lost.']],
    ['U.N. and U.K.', ['The U.N. Security Council met.', 'It left the U.K.', 'They agreed.']],
    ['U.S. at the end of the text', ['He left the U.S.']],
    ['D.C. and its new sentence', ['He spoke in Washington, D.C.', 'The mayor left.']],
    ['D.C. before a verb', ['Washington, D.C. is a city.']],
    ['initials', ['J. K. Smith left.', 'So did he.']],
    ['initials joined', ['J.R. Smith left with J.K. Rowling.', 'Nobody saw.']],
    ['an initial in the middle', ['George W. Bush met John F. Kerry.', 'They talked.']],
    ['three initials', ['J. R. R. Tolkien wrote it.', 'We read it.']],
    ['a plan called B', ['They went for Plan B.', 'It failed.']],
    ['the pronoun I at the end', ['So am I.', 'We go.']],
    ['months', ['It began on Jan. 6 and ended in Feb. 2021.', 'Nobody came.']],
    ['a month at the end', ['They will meet in Nov.', 'He said so.']],
    ['weekdays', ['It is open Mon. to Fri. only.', 'Come.']],
    ['times of day', ['It began at 5 p.m. Tuesday.', 'It ended at 6 a.m.', 'Nobody came.']],
    ['times with zones', ['It began at 5 p.m. EST on Monday.', 'It ended at 6:30 a.m. GMT.']],
    ['times before a name', ['It began at 5 p.m.', 'Biden spoke first.']],
    ['No. before a number', ['He is the No. 2 leader.', 'Resolution No. 1373 passed.']],
    ['no at the end', ['The answer is no.', 'They left.']],
    ['companies', ['Lockheed Martin Corp. won.', 'Apple Inc. lost to Samsung Co. Ltd. in court.']],
    ['a company at the end', ['He runs Apple Inc.', 'The firm grew.']],
    ['states', ['They met in Fayetteville, N.C., and Austin, Tex., on Monday.', 'It rained.']],
    ['a senator’s state', ['Sen. Lindsey Graham, R-S.C., and Rep. Adam Schiff, D-Calif., spoke.', 'Nobody heard.']],
    ['vs. and et al.', ['It was Iran vs. Iraq.', 'Smith et al. say so.']],
    ['e.g. and i.e.', ['Some groups, e.g. Hamas, left.', 'The others, i.e. Fatah, stayed.']],
    ['Jr. and Sr.', ['Martin Luther King Jr. spoke.', 'Bush Sr. left.']],
    ['etc.', ['They took guns, bombs, etc. from them.', 'They took guns, etc.', 'They left.']],
    ['approx. and est.', ['They have approx. 500 men.', 'They came.']],
    ['a doctor of philosophy', ['He has a Ph.D. from Yale.', 'He has a Ph.D.', 'He teaches.']],
    ['decimals', ['It cost 10.5 million.', 'Then 3.2% more.']],
    ['a year at the end', ['He died in 2019.', 'His son leads.']],
    ['a number at the start', ['It failed.', '12 people died.']],
    ['a small name at the start', ['It failed.', 'al-Shabab claimed it.']],
    ['a sentence that ends in ?! marks', ['Who did it?!', 'Nobody knows!!', 'Really???', 'Yes.']],
  ])('knows %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it.each([
    ['quotes that close', ['“We left.”', '"They came!"', 'That was all.']],
    ['quotes that go on', ['"Why?" he asked.', '“Go!” she said.']],
    ['a quote of two sentences', ['“We left.', 'They came,” he said.', 'It was over.']],
    ['a quote after its speaker', ['He said: “We left.', 'We won’t return.”', 'Then he went.']],
    ['a speaker in the middle', ['“We left,” he said.', '“They came.”']],
    ['straight quotes after a speaker', ['"We left," he said.', '"They came."', 'All stayed.']],
    ['a quote that opens after a stop', ['They left.', '"We won."', '“Nobody lost.”']],
    ['a quote that opens small', ['They left.', '“… and never came back.”']],
    ['single quotes', ['‘We left.’', 'He said so.', "'They came.'", 'Nobody knew.']],
    ['a quote in a quote', ['“He said, ‘Go.’”', 'They went.']],
    ['a quoted title', ['They read “Who Goes There?” in class.', 'It was long.']],
    ['a quoted word at the end', ['They called it “peace.”', 'It was war.']],
    ['a quote and a bracket', ['(“We left.”)', 'He stayed.']],
    ['a stop after the quote', ['They called it “peace”.', 'It was war.']],
    ['brackets', ['(They left.)', 'He stayed.']],
    ['brackets inside', ['The group (also known as ISIS.) left.']],
    ['a bracket before the stop', ['It left (in 2014).', 'He stayed.']],
    ['a reporter’s name in the brackets', ['(Reporting by J. Smith; Editing by A. Jones)']],
    ['footnotes', ['They left. [3]', 'He stayed.']],
    ['footnotes in a row', ['They left.[3][4]', 'He stayed.']],
  ])('knows %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it.each([
    ['datelines with states', ['KABUL, Afghanistan (AP) - The men left.', 'WASHINGTON, Sept. 11 -- They came.']],
    ['datelines with dashes', ['WASHINGTON — The men left.', 'KABUL, Afghanistan (AP) — They came.']],
    ['datelines with a day', ['BAGHDAD, Dec. 4 (Reuters) — They came.', 'He left.']],
    ['an agency alone', ['(Reuters) - The men left.', 'They came.']],
    ['ellipses in a sentence', ['He went … and came back.', 'They left ... and stayed.']],
    ['ellipses at the end', ['He went…', 'They left...', 'That was it.']],
    ['a colon', ['He said this: They left.', 'So it was.']],
    ['a semicolon', ['They left; he stayed.', 'That was all.']],
    ['numbers of a list', ['1. First of all.', '2. And then.']],
    ['letters of a list', ['a) They left.', 'b) He stayed.']],
    ['short answers', ['Yes.', 'They did.']],
    ['addresses', ['See www.example.org.', 'Write to a.b@example.org.', 'Or call.']],
    ['an address with a question', ['See https://example.org/a.html?b=c. Then go.'.split('. ')[0]! + '.', 'Then go.']],
    ['a name with a stop in it', ['Booking.com and Yahoo! left.', 'He stayed.']],
    ['emoji at the end', ['They won! 🎉', 'He stayed.']],
    ['capitals', ['POLICE ARREST TWO MEN.', 'THEY ARE HELD.']],
    ['versions and sections', ['Section 3.1 says so.', 'Version 2.0 follows.']],
    ['a missing space that is none of ours', ['They left Kabul.', 'Then Herat fell.']],
    ['letters with marks at the start', ['He left.', 'Élysée officials stayed.', 'Özil spoke.']],
    ['money', ['It cost $1.5 billion.', 'Oil rose to $80.', 'They paid.']],
    ['a dash before the speaker', ['They left.', '— He said so.']],
  ])('knows %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it.each([
    [
      'a headline over a blank line',
      'Police arrest three\n\nThree men were\nheld.',
      ['Police arrest three', 'Three men were\nheld.'],
    ],
    [
      'a headline over a line',
      'Police arrest three\nThe men were held.',
      ['Police arrest three', 'The men were held.'],
    ],
    ['a headline with a question', 'Who did it?\nNobody knows.', ['Who did it?', 'Nobody knows.']],
    [
      'a headline that ends in U.S.',
      'Taliban talk to U.S.\n\nThe Taliban met.',
      ['Taliban talk to U.S.', 'The Taliban met.'],
    ],
    [
      'a headline with Windows’ line ends',
      'Police arrest three\r\n\r\nThree men were held.',
      ['Police arrest three', 'Three men were held.'],
    ],
    ['list marks', 'They want:\n• peace\n• land', ['They want:', '• peace', '• land']],
    ['list marks of other kinds', 'They want\n- peace\n* land\n▪ bread', ['They want', '- peace', '* land', '▪ bread']],
    ['a numbered list', 'They want\n1. Peace.\n2. Land.', ['They want', '1. Peace.', '2. Land.']],
    ['a byline', 'By John Smith\nKABUL — The men left.', ['By John Smith', 'KABUL — The men left.']],
    ['a byline with an initial', 'By John P. Smith\n\nThe men left.', ['By John P. Smith', 'The men left.']],
    [
      'wrapped text',
      'The men who had come from the north left the city before\nthe army came, and nobody saw them again until the war was\nover.',
      [
        'The men who had come from the north left the city before\nthe army came, and nobody saw them again until the war was\nover.',
      ],
    ],
    [
      'a wrapped name',
      'The men who had come from the north left the city before\nKabul fell to the Taliban in 2021, as nobody had thought it\nwould.',
      [
        'The men who had come from the north left the city before\nKabul fell to the Taliban in 2021, as nobody had thought it\nwould.',
      ],
    ],
    ['a quote over paragraphs', '“We left.\n\n“They came.”', ['“We left.', '“They came.”']],
    ['tabs and spaces', '  They left.\t\tHe stayed.  ', ['They left.', 'He stayed.']],
    ['a no-break space', 'They left.\u00a0He stayed.', ['They left.', 'He stayed.']],
    ['a line separator', 'They left\u2028\u2028He stayed', ['They left', 'He stayed']],
    [
      'a caption',
      'Taliban fighters in Kabul, Aug. 15, 2021. (AP Photo/Rahmat Gul)\n\nThe men left.',
      ['Taliban fighters in Kabul, Aug. 15, 2021.', '(AP Photo/Rahmat Gul)', 'The men left.'],
    ],
    ['questions and answers', 'Q: Who did it?\nA: Nobody.', ['Q: Who did it?', 'A: Nobody.']],
    ['a missing space after a stop', 'They left.He stayed.', ['They left.', 'He stayed.']],
    ['a missing space after a quote', 'They “left.”He stayed.', ['They “left.”', 'He stayed.']],
  ])('knows %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('cuts what is too long after a comma', () => {
    expect(sentencesOf('one two three four, five six seven eight', 6)).toEqual([
      'one two three four,',
      'five six seven eight',
    ]);
  });
});
