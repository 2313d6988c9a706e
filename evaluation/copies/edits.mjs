// What editors do to a text that they take from an agency. An edit maps {headline, paragraphs} to the same, by a source of
// numbers in [0, 1) and paragraphs of other texts on the subject.

const HOUSE_STYLE = [
  [/\bpercent\b/g, 'per cent'],
  [/\bcautioned\b/g, 'warned'],
  [/\borganised\b/g, 'organized'],
  [/\bdollars\b/g, 'US dollars'],
  [/\bkilometres\b/g, 'km'],
  [/\bmetres\b/g, 'meters'],
  [/\bcentre\b/g, 'center'],
  [/\bMs /g, ''],
  [/\bColonel\b/g, 'Col.'],
  [/\bdoesn't\b/g, 'does not'],
  [/\bsaid that\b/g, 'said'],
  [/\bsome (\d)/g, 'about $1'],
  [/\bneighbouring\b/g, 'neighboring'],
  [/\bharbour\b/g, 'harbor'],
  [/\bSaturday\b/g, 'Sat.'],
  [/\bUnited Nations\b/g, 'UN'],
  [/\bmore than\b/g, 'over'],
  [/\btowards\b/g, 'toward'],
  [/"/g, '\u201d'],
];

const SYNONYMS = {
  killed: 'slain',
  killing: 'leaving dead',
  wounded: 'injured',
  town: 'city',
  began: 'started',
  shortly: 'soon',
  likely: 'probable',
  large: 'big',
  asked: 'requested',
  houses: 'homes',
  attack: 'assault',
  arrived: 'came',
  region: 'area',
  many: 'lots',
  almost: 'nearly',
  however: 'but',
  children: 'youngsters',
  reached: 'got to',
  near: 'close to',
  expected: 'due',
  announced: 'made known',
  first: 'initial',
  under: 'beneath',
  against: 'versus',
  only: 'just',
  last: 'past',
  also: 'too',
  people: 'persons',
};

const LEADS = [
  'The news reached readers late in the evening, and reactions came from all sides within hours.',
  'It is the latest turn in a story that has kept this part of the world busy for months, and few had seen it coming.',
  'Officials gave details of what had happened in the course of the day, while others waited for answers.',
];

const HEADLINES = ['What we know so far', 'A day of fear and hope', 'Live: latest developments', 'World in brief'];

/** Each kind of copy by its name: what the editor did. */
export const edits = {
  'headline and byline': (text, random) => ({
    headline: one(HEADLINES, random),
    paragraphs: ['By Maria Lindqvist and agency staff', ...text.paragraphs],
  }),
  'dateline and credit line': ({ headline, paragraphs: [lead, ...rest] }) => ({
    headline,
    paragraphs: [
      lead.replace(/^[A-Z ]+, .*? - /, ''),
      ...rest,
      '(Reporting by our correspondents; editing by J. Bauer)',
    ],
  }),
  'new lead': ({ headline, paragraphs: [, ...rest] }, random) => ({
    headline,
    paragraphs: [one(LEADS, random), ...rest],
  }),
  'house style': (text) => everywhere(text, (words) => HOUSE_STYLE.reduce((now, rule) => now.replace(...rule), words)),
  'last paragraphs dropped, a quarter': (text) => shortened(text, 0.75),
  'last paragraphs dropped, half': (text) => shortened(text, 0.5),
  'cut to a brief, a third': (text) => shortened(text, 0.33),
  'added 10%': (text, random, others) => lengthened(text, 0.1, random, others),
  'added 30%': (text, random, others) => lengthened(text, 0.3, random, others),
  'added 100%': (text, random, others) => lengthened(text, 1, random, others),
  typos: (text, random) => everyWord(text, (word) => (word.length > 3 && random() < 0.03 ? typo(word, random) : word)),
  'light rewording': (text) => everyWord(text, (word) => SYNONYMS[word] ?? word),
  'paragraphs in another order': ({ headline, paragraphs: [lead, ...rest] }, random) => ({
    headline,
    paragraphs: [lead, ...shuffled(rest, random)],
  }),
  'capitals and spaces': (text) => everywhere(text, (words) => words.toUpperCase().replaceAll(' ', '\n ')),
  'everything at once': (text, random, others) =>
    [
      'headline and byline',
      'new lead',
      'house style',
      'typos',
      'last paragraphs dropped, a quarter',
      'added 10%',
    ].reduce((now, name) => edits[name](now, random, others), text),
};

const one = (list, random) => list[Math.floor(random() * list.length)];

const everywhere = ({ headline, paragraphs }, change) => ({
  headline: change(headline),
  paragraphs: paragraphs.map(change),
});

const everyWord = (text, change) => everywhere(text, (words) => words.replace(/[a-z]+/g, change));

const wordCount = (paragraphs) => paragraphs.join(' ').split(/\s+/).length;

/** Drops paragraphs from the end until at most this share of the words is left, though never the lead. */
function shortened({ headline, paragraphs }, share) {
  const most = share * wordCount(paragraphs);
  const kept = [...paragraphs];
  while (kept.length > 1 && wordCount(kept) > most) kept.pop();
  return { headline, paragraphs: kept };
}

/** Puts paragraphs of other texts anywhere but at the top until this share of the words is added. */
function lengthened({ headline, paragraphs }, share, random, others) {
  const wanted = (1 + share) * wordCount(paragraphs);
  const all = [...paragraphs];
  const from = shuffled(others, random);
  while (wordCount(all) < wanted && from.length > 0) all.splice(1 + Math.floor(random() * all.length), 0, from.pop());
  return { headline, paragraphs: all };
}

function shuffled(list, random) {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Two letters exchanged. */
function typo(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
