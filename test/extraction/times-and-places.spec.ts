import { extract } from '../../src/extraction/extract.js';
import { makeArticle } from '../../src/article/make-article.js';
import { placesIn, timesIn } from './telling.js';

describe('When it was, in an article of Monday 23 November 2026', () => {
  it.each([
    ['Kurdish fighters attacked Hasakah on Tuesday.', '2026-11-17 to 2026-11-18'],
    ['Burmese soldiers burned the village on Monday.', '2026-11-23 to 2026-11-24'],
    ['Gunmen stormed the bank at 3 p.m. on Friday.', '2026-11-20 to 2026-11-21'],
    ['In the early hours of Saturday, commandos raided the house.', '2026-11-21 to 2026-11-22'],
    ['Police raided the mosque this morning.', '2026-11-23 to 2026-11-24'],
    ['Gunmen killed the judge yesterday.', '2026-11-22 to 2026-11-23'],
    ['Militants ambushed the convoy two days ago.', '2026-11-21 to 2026-11-22'],
    ['The minister will visit Hanoi tomorrow.', '2026-11-24 to 2026-11-25'],
    ['The navy seized a trawler last week.', '2026-11-16 to 2026-11-23'],
    ['Saboteurs attacked the railway earlier this month.', '2026-11-01 to 2026-12-01'],
    ['Japan and India will hold talks next month.', '2026-12-01 to 2027-01-01'],
    ['Thailand deported the dissident last year.', '2025-01-01 to 2026-01-01'],
    ['Police arrested the banker in July.', '2026-07-01 to 2026-08-01'],
    ['Rebels captured Uvira in December.', '2025-12-01 to 2026-01-01'],
    ['The junta arrested the editor on Nov. 9.', '2026-11-09 to 2026-11-10'],
    ['The bomber attacked the hotel on 5 May 2011.', '2011-05-05 to 2011-05-06'],
    ['On May 5, 2011, the bomber attacked the hotel.', '2011-05-05 to 2011-05-06'],
    ['The army bombed the port in 1998.', '1998-01-01 to 1999-01-01'],
    ['Rebels have attacked the railway since 2014.', '2014-01-01 to open'],
    ['Between 2003 and 2005, the militia killed hundreds of villagers.', '2003-01-01 to 2006-01-01'],
    ['In the 1990s, the cartel murdered dozens of judges.', '1990-01-01 to 2000-01-01'],
    ['Italy arrested the smugglers in March 2019.', '2019-03-01 to 2019-04-01'],
    ['Two years later the army attacked the town.', 'open to open'],
    ['The rebels held the hostages for three weeks.', 'none'],
    ['Sudan may expel the envoy.', 'none'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it.each([
    [
      'Troops shelled Gao on Thursday after rebels attacked Kidal on Wednesday.',
      ['2026-11-19 to 2026-11-20', '2026-11-18 to 2026-11-19'],
    ],
    [
      'The general, who was jailed in 2004, met the president on Sunday.',
      ['2004-01-01 to 2005-01-01', '2026-11-22 to 2026-11-23'],
    ],
  ])('of two events: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it('keeps the words of a relative time where nobody knows when the article was published, and no date', () => {
    const { events } = extract(makeArticle('Gunmen killed the judge on Tuesday in Lagos.', {}, 'a spec'));
    expect(events.map(({ time }) => time)).toEqual([{ text: 'on Tuesday', start: null, end: null }]);
  });
});

describe('Where it was', () => {
  it.each([
    ['Gunmen killed two doctors in Karachi.', 'Karachi'],
    ['The two foreign ministers met at a hotel in Vienna.', 'Vienna'],
    ['Police arrested a Chechen exile in Berlin.', 'Berlin'],
    ['Suicide bombers attacked a church in Surabaya, Indonesia.', 'Surabaya'],
    ['Across Myanmar, soldiers detained teachers.', 'Myanmar'],
    ['Protesters gathered outside the parliament in Tbilisi and threw stones at police.', 'Tbilisi'],
    ['The coast guard rescued 70 migrants off Lampedusa.', 'Lampedusa'],
    ['France criticised Iran.', 'none'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it('is where it happened, not where it was said', () => {
    const text = 'The envoy said in Cairo that Sudan had bombed a hospital in El Fasher.';
    expect(placesIn(text)).toEqual(['El Fasher']);
  });

  it('knows where on earth that is', () => {
    const { places } = extract(makeArticle('Gunmen killed two doctors in Karachi.', {}, 'a spec'));
    expect(places).toMatchObject([{ name: 'Karachi', country: 'PK' }]);
    expect(places[0]!.latitude).toBeCloseTo(24.9, 0);
    expect(places[0]!.longitude).toBeCloseTo(67, 0);
  });
});
