import { eventsIn, type Telling } from './telling.js';

describe('Nouns that tell events', () => {
  it.each<Telling>([
    ['The air force carried out strikes on rebel bases in Idlib.', 'ASSAULT air force -> rebel bases ACTUAL'],
    ['Rwanda launched an offensive against militias in eastern Congo.', 'ASSAULT Rwanda -> militias ACTUAL'],
    ['Colombia imposed sanctions on Nicaragua.', 'SANCTION Colombia -> Nicaragua ACTUAL'],
    ['The Pakistani foreign minister paid a visit to Tehran.', 'CONSULT Pakistani foreign minister -> Tehran ACTUAL'],
    ['Unknown attackers threw grenades at the office of the newspaper.', 'ASSAULT Unknown attackers -> office ACTUAL'],
    ['Poland gave shelter to two Belarusian dissidents.', 'AID Poland -> Belarusian dissidents ACTUAL'],
    ['The workers went on strike against the mining company.', 'PROTEST workers -> mining company ACTUAL'],
    ['The army has laid siege to the city of Nyala.', 'COERCE army -> Nyala ACTUAL'],
    ['The regime took 30 opposition members into custody.', 'COERCE regime -> opposition members ACTUAL'],
    ['Saudi Arabia cut off diplomatic ties with Iran.', 'SANCTION Saudi Arabia -> Iran ACTUAL'],
    ['The union reached an agreement with the carmaker.', 'AGREE union -> carmaker ACTUAL'],
    ['Police conducted a raid on a mosque in Lyon.', 'ASSAULT Police -> mosque ACTUAL'],
    [
      "The prime minister expressed condolences to the victims' families.",
      "SUPPORT prime minister -> victims' families ACTUAL",
    ],
    [
      'India lodged a protest with Sri Lanka over the arrest of fishermen.',
      'ACCUSE India -> Sri Lanka ACTUAL',
      'COERCE - -> fishermen ACTUAL',
    ],
    ['Armenia and Azerbaijan exchanged fire along the border.', 'ASSAULT Armenia -> Azerbaijan ACTUAL'],
    ['The senator offered support to the striking nurses.', 'SUPPORT senator -> striking nurses ACTUAL'],
  ])('light verb: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['The killing of a priest in Haiti shocked the country.', 'ASSAULT - -> priest ACTUAL'],
    [
      "Israel's strike on Damascus killed three Iranian officers.",
      'ASSAULT Israel -> Damascus ACTUAL',
      'ASSAULT Israel -> Iranian officers ACTUAL',
    ],
    [
      'The visit of the Chinese foreign minister to Nepal ended on Friday.',
      'CONSULT Chinese foreign minister -> Nepal ACTUAL',
    ],
    ['A suicide attack on a police station in Peshawar left ten dead.', 'ASSAULT - -> police station ACTUAL'],
    ["Turkey's support for the Libyan government angered France.", 'AID Turkey -> Libyan government ACTUAL'],
    ["The rebels' withdrawal from the town began at dawn.", 'RETREAT rebels -> town ACTUAL'],
    ['Talks between Serbia and Kosovo collapsed.', 'CONSULT Serbia -> Kosovo ACTUAL'],
    [
      'The assassination of the governor by a bodyguard in 2011 is still unsolved.',
      'ASSAULT bodyguard -> governor ACTUAL',
    ],
    [
      "Moscow's annexation of Crimea was condemned by Canada.",
      'ASSAULT Moscow -> Crimea ACTUAL',
      'ACCUSE Canada -> Moscow ACTUAL',
    ],
    ['After the bombing of the hospital, doctors fled the district.', 'ASSAULT - -> hospital ACTUAL'],
    ['The resignation of the health minister came after weeks of protests.', 'RETREAT health minister -> - ACTUAL'],
    ["The EU's criticism of Hungary has grown louder.", 'ACCUSE European Union -> Hungary ACTUAL'],
    ['Australian aid to Vanuatu arrived after the cyclone.', 'AID Australia -> Vanuatu ACTUAL'],
    [
      "The army's treatment of prisoners was criticised by Human Rights Watch.",
      'ACCUSE Human Rights Watch -> army ACTUAL',
    ],
    ['The blockade of Gaza by Egypt and Israel has lasted for years.', 'COERCE Egypt + Israel -> Gaza ACTUAL'],
    [
      'Clashes between herders and farmers in Plateau state killed 20 people.',
      'ASSAULT herders -> farmers ACTUAL',
      'ASSAULT herders -> people ACTUAL',
    ],
    [
      'The murder of a journalist by drug traffickers has prompted protests across Honduras.',
      'ASSAULT drug traffickers -> journalist ACTUAL',
    ],
    [
      'The government turned down a request from the UN for more troops.',
      'REJECT government -> United Nations ACTUAL',
      'REQUEST United Nations -> - ACTUAL',
    ],
    ['The capture of Aleppo by rebels surprised Moscow.', 'ASSAULT rebels -> Aleppo ACTUAL'],
    ['The abduction of two engineers by pirates ended in March.', 'ASSAULT pirates -> engineers ACTUAL'],
    [
      "Ireland denounced Israel's bombing of Rafah.",
      'ACCUSE Ireland -> Israel ACTUAL',
      'ASSAULT Israel -> Rafah ACTUAL',
    ],
  ])('noun: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['Army kills 12 rebels in Mindanao', 'ASSAULT Army -> rebels ACTUAL'],
    ['Senegal opposition leader arrested', 'COERCE - -> Senegal opposition leader ACTUAL'],
    ['Suicide bomber kills five at Mogadishu cafe', 'ASSAULT Suicide bomber -> - ACTUAL'],
    ['Russian strikes on Odesa', 'ASSAULT Russia -> Odesa ACTUAL'],
    ['Hostages freed in Mali after two years', 'RETREAT - -> Hostages ACTUAL'],
    ['Sweden joins NATO', 'COOPERATE Sweden -> NATO ACTUAL'],
    ['Journalist shot dead in Acapulco', 'ASSAULT - -> Journalist ACTUAL'],
    ['UN condemns attack on Congo hospital', 'ACCUSE United Nations -> - ACTUAL', 'ASSAULT - -> Congo hospital ACTUAL'],
    [
      "Turkey threatens to block Finland's bid",
      'THREATEN Turkey -> Finland ACTUAL',
      'COERCE Turkey -> Finland THREATENED',
    ],
    ['Ex-minister jailed for fraud in Ghana', 'SANCTION - -> Ex-minister ACTUAL'],
    ['Crackdown on dissidents in Nicaragua', 'COERCE - -> dissidents ACTUAL'],
    ['Iran rejects U.S. offer of talks', 'REJECT Iran -> United States ACTUAL'],
    ['Gunmen abduct 30 pupils in Nigeria', 'ASSAULT Gunmen -> pupils ACTUAL'],
    ['Israel-Hezbollah ceasefire takes effect', 'RETREAT Israel -> Hezbollah ACTUAL'],
    ['US sanctions Iranian drone makers', 'SANCTION United States -> Iranian drone makers ACTUAL'],
  ])('headline: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
