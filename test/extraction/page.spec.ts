import { eventsIn, extractionOf } from './telling.js';

describe('What stands on the page beside the article', () => {
  it.each([
    ['Share this article\n\nPolice arrested a smuggler.'],
    ['Police arrested a smuggler.\n\nFollow us on Twitter and Facebook.\n\nSign up for our newsletter.'],
    ['Police arrested a smuggler.\n\nComments are moderated and attacks on other readers will be removed.'],
    ['Police arrested a smuggler.\n\nCopyright 2026 The Daily News. All rights reserved.'],
    ['Police arrested a smuggler.\n\nRead more: Army attacks rebels in Mali'],
    ['Police arrested a smuggler.\n\nSubscribe to support our journalists.'],
    ['Police arrested a smuggler.\n\nWe use cookies to fight fraud.'],
    ['Police arrested a smuggler.\n\n(Reporting by Jane Roe in Dakar; editing by Max Poe)'],
    ['Police arrested a smuggler.\n\nPhoto: Soldiers guard a bridge in Bamako (AFP)'],
    ['Police arrested a smuggler.\n\nLatest Articles\n\nSahel\n\nMigration'],
    ['Police arrested a smuggler.\n\nClick here to report an error.'],
  ])('tells nothing: %j', (text) => {
    expect(eventsIn(text)).toEqual(['COERCE Police -> smuggler ACTUAL']);
  });

  it.each([
    ['LAGOS, Nov 20 (Reuters) - Gunmen killed a priest in Kaduna.', 'ASSAULT Gunmen -> priest ACTUAL'],
    ['KAMPALA — Soldiers arrested the mayor.', 'COERCE Soldiers -> mayor ACTUAL'],
  ])('is a dateline: %s', (text, told) => {
    expect(eventsIn(text)).toEqual([told]);
  });
});

describe('Offsets', () => {
  it.each([
    ['curly quotes', '“The soldiers attacked us,” said a farmer from Torit.', 'attacked'],
    ['em dashes', 'The rebels—who hold the north—attacked the town of Torit.', 'attacked'],
    ['emoji', 'BREAKING 🚨🇰🇪 Kenyan police arrested two journalists 😡.', 'arrested'],
    ['letters beyond the basic plane', 'In the 𝐧𝐨𝐫𝐭𝐡, Kenyan police arrested two journalists.', 'arrested'],
    ['combining marks', 'Soldiers in São Tome\u0301 arrested two journalists.', 'arrested'],
    ['ligatures and wide spaces', 'The ofﬁcial\u00A0said Kenyan police arrested\u2003two journalists.', 'arrested'],
    ['line ends of Windows', 'It was a quiet night.\r\n\r\nKenyan police arrested two journalists.', 'arrested'],
  ])('hold with %s', (_, text, trigger) => {
    const { sentences, actors, places, events } = extractionOf(text);
    expect(events.map((event) => event.trigger.text)).toEqual([trigger]);
    const spans = [
      ...sentences,
      ...[...actors, ...places].flatMap(({ mentions }) => mentions),
      ...events.flatMap((event) => [event.trigger, event.evidence]),
    ];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
    expect(spans.length).toBeGreaterThan(2);
  });
});
