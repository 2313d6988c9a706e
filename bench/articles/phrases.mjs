// What synthetic articles tell, in words of our own.

/** [past, base, what follows the target, type, relation, mode] */
export const DEEDS = [
  ['accused', 'accuse', 'of breaking the terms of the truce', 'ACCUSE', 'ACCUSES', 'allege'],
  ['condemned', 'condemn', 'over the handling of the crisis', 'ACCUSE', 'CONDEMNS', 'disapprove'],
  ['criticized', 'criticize', 'for acting without consulting anyone', 'ACCUSE', 'CONDEMNS', 'disapprove'],
  ['investigated', 'investigate', 'for payments made through a bank abroad', 'ACCUSE', 'INVESTIGATES', 'investigate'],
  ['met', 'meet', 'for a second round of talks', 'CONSULT', 'MEETS', 'visit'],
  ['visited', 'visit', 'to prepare the summit in the autumn', 'CONSULT', 'MEETS', 'visit'],
  ['negotiated with', 'negotiate with', 'about access to the port', 'CONSULT', 'NEGOTIATES_WITH', 'third-party'],
  ['phoned', 'phone', 'after the vote was counted', 'CONSULT', 'MEETS', 'phone'],
  ['signed an accord with', 'sign an accord with', 'on the sharing of water', 'AGREE', 'AGREES_WITH', null],
  ['praised', 'praise', 'for its part in the exchange', 'SUPPORT', 'SUPPORTS', null],
  ['endorsed', 'endorse', 'ahead of the election', 'SUPPORT', 'SUPPORTS', null],
  ['trained with', 'train with', 'in a joint exercise', 'COOPERATE', 'COOPERATES_WITH', null],
  ['sent supplies to', 'send supplies to', 'by road and by air', 'AID', 'AIDS', null],
  ['financed', 'finance', 'through a fund set up last year', 'AID', 'AIDS', null],
  ['apologized to', 'apologize to', 'for the delay', 'CONCEDE', 'CONCEDES_TO', null],
  ['withdrew from', 'withdraw from', 'under an arrangement reached in secret', 'RETREAT', 'WITHDRAWS_FROM', 'withdraw'],
  ['released', 'release', 'after months without a charge', 'RETREAT', 'RELEASES', 'release'],
  ['called on', 'call on', 'to open the crossing at once', 'REQUEST', 'DEMANDS', 'change'],
  ['asked', 'ask', 'to send doctors and medicine', 'REQUEST', 'DEMANDS', 'assist'],
  ['rejected', 'reject', 'as a partner in any settlement', 'REJECT', 'REJECTS', 'change'],
  ['warned', 'warn', 'that patience was running out', 'THREATEN', 'THREATENS', 'violence'],
  ['protested against', 'protest against', 'for the third week in a row', 'PROTEST', 'PROTESTS_AGAINST', 'demo'],
  [
    'imposed sanctions on',
    'impose sanctions on',
    'and froze what it holds abroad',
    'SANCTION',
    'SANCTIONS',
    'discontinue',
  ],
  ['expelled', 'expel', 'within a day of the report', 'SANCTION', 'SANCTIONS', 'expel'],
  [
    'moved troops toward',
    'move troops toward',
    'in a column of forty vehicles',
    'MOBILIZE',
    'MOBILIZES_AGAINST',
    'troops',
  ],
  ['pressed', 'press', 'to hand over the suspects', 'COERCE', 'PRESSURES', null],
  ['detained', 'detain', 'at a checkpoint on the ring road', 'COERCE', 'ARRESTS', 'arrest'],
  ['seized the offices of', 'seize the offices of', 'before dawn', 'COERCE', 'SEIZES', 'seize'],
  ['restricted', 'restrict', 'by a decree that took effect at midnight', 'COERCE', 'RESTRICTS', 'restrict'],
  ['attacked', 'attack', 'with rifles and mortars', 'ASSAULT', 'ATTACKS', 'firearms'],
  ['bombed', 'bomb', 'in two waves overnight', 'ASSAULT', 'ATTACKS', 'aerial'],
  ['fought', 'fight', 'along the river for most of the day', 'ASSAULT', 'FIGHTS', 'firearms'],
  ['killed members of', 'kill members of', 'near the old bridge', 'ASSAULT', 'KILLS', null],
  ['abducted members of', 'abduct members of', 'on the way to the airport', 'ASSAULT', 'KIDNAPS', 'abduct'],
].map(([past, base, after, type, relation, mode]) => ({ past, base, after, type, relation, mode }));

/** [share, status, words before the deed, which of its forms] */
export const STATUS_FRAMES = [
  [0.68, 'ACTUAL', '', 'past'],
  [0.77, 'PLANNED', 'planned to ', 'base'],
  [0.81, 'THREATENED', 'threatened to ', 'base'],
  [0.88, 'ALLEGED', 'allegedly ', 'past'],
  [0.93, 'DENIED', 'denied having tried to ', 'base'],
  [0.96, 'FAILED', 'failed to ', 'base'],
  [1, 'HYPOTHETICAL', 'could yet ', 'base'],
].map(([upTo, status, before, form]) => ({ upTo, status, before, form }));

/** [verb, certainty] */
export const REPORTS = [
  ['said', 'asserted'],
  ['told reporters', 'asserted'],
  ['confirmed', 'asserted'],
  ['suggested', 'hedged'],
  ['claimed', 'doubted'],
];

/** [words between the two, relation, whether its target is a place] */
export const FACTS = [
  ['is a member of', 'MEMBER_OF', false],
  ['works for', 'WORKS_FOR', false],
  ['is an ally of', 'ALLIED_WITH', false],
  ['is part of', 'PART_OF', false],
  ['leads', 'LEADS', false],
  ['is based in', 'BASED_IN', true],
];

export const OPENINGS = [
  'in a move that few had expected, ',
  'according to notes taken at the meeting, ',
  'with the deadline only hours away, ',
  'after a night of rumors and little news, ',
  'while markets were still closed, ',
  '',
  '',
  '',
];

export const ENDINGS = [
  ', a step that observers in the region had long thought unlikely',
  ', though the details were still being worked out late in the evening',
  ', which drew little comment in the capital',
  ' as winter weather slowed traffic on the main roads',
  ', the latest turn in a dispute that has lasted most of the decade',
  ', days before the budget was due to be read for the first time',
  '',
];

export const FILLERS = [
  'the streets around the ministry were quiet for most of the morning, and shops in the quarter opened later than usual',
  'prices of bread and fuel had risen again since the beginning of the month, as they do almost every year at this time',
  'schools stayed closed for a second day, and the trains that run to the coast were late or did not leave at all',
  'rain was forecast for the rest of the week, which would make the roads in the hills hard to use for heavy vehicles',
  'a film crew waited outside the hotel until midnight, but nobody who came out was willing to speak in front of a camera',
  'the harvest was better than in the years before, and the cooperative hoped to pay off what it owes by the spring',
  'little is known of what was decided behind closed doors, and no paper was handed out when the session ended',
  'the museum will open its new wing in June with a show of maps and letters that were found in an attic',
];

/** [words, days before publication that it begins, how many days it lasts] */
export const TIMES = [
  ['yesterday', 1, 1],
  ['two days earlier', 2, 1],
  ['last week', 10, 7],
  ['a month ago', 30, 30],
  ['last year', 400, 365],
];
