import { eventsIn, type Telling } from './telling.js';

describe('News of the day', () => {
  it.each<Telling>([
    [
      "Egypt's foreign minister arrived in Khartoum on Tuesday for talks with Sudan's military ruler.",
      "CONSULT Egypt's foreign minister -> Khartoum ACTUAL",
      "CONSULT Egypt's foreign minister -> Sudan's military ruler ACTUAL",
    ],
    ['The World Bank approved a 200-million-dollar loan to Mozambique.', 'AID World Bank -> Mozambique ACTUAL'],
    [
      'Italian prosecutors have opened an investigation into the mayor of Bari.',
      'ACCUSE Italian prosecutors -> mayor ACTUAL',
    ],
    [
      "Sweden's parliament ratified the accession of Finland to the pact.",
      "AGREE Sweden's parliament -> Finland ACTUAL",
    ],
    [
      'A Pakistani court granted bail to the former prime minister.',
      'CONCEDE Pakistani court -> former prime minister ACTUAL',
    ],
    [
      "Venezuela's electoral council barred the opposition candidate from running.",
      'COERCE National Electoral Council (Venezuela) -> opposition candidate ACTUAL',
    ],
    [
      'The United Nations Security Council condemned the coup in Niger on Friday.',
      'ACCUSE UN Security Council -> - ACTUAL',
      'ASSAULT - -> Niger ACTUAL',
    ],
    ['North Korea fired two missiles into the sea off Japan.', 'ASSAULT North Korea -> Japan ACTUAL'],
    ['The Dutch navy intercepted a yacht carrying cocaine.', 'COERCE Dutch navy -> yacht ACTUAL'],
    [
      'Ugandan troops crossed into Congo to fight the Allied Democratic Forces.',
      'MOBILIZE Ugandan troops -> Democratic Republic of the Congo ACTUAL',
      'ASSAULT Ugandan troops -> Allied Democratic Forces PLANNED',
    ],
    ['The Taliban flogged 12 people in a stadium in Logar.', 'ASSAULT Taliban -> people ACTUAL'],
    [
      'Israel freed 90 Palestinian prisoners in exchange for three hostages held by Hamas.',
      'RETREAT Israel -> Palestinian prisoners ACTUAL',
      'ASSAULT Hamas -> hostages ACTUAL',
    ],
    [
      'Bolivian troops withdrew from the square after the general was arrested.',
      'RETREAT Bolivian troops -> - ACTUAL',
      'COERCE - -> general ACTUAL',
    ],
    [
      'Amnesty International urged Thailand not to deport the Uyghurs to China.',
      'REQUEST Amnesty International -> Thailand ACTUAL',
      'COERCE Thailand -> Uyghurs HYPOTHETICAL',
    ],
    [
      'Four Indian soldiers and two militants died in a gun battle in Kashmir.',
      'ASSAULT - -> Indian soldiers + militants ACTUAL',
    ],
    [
      'Somali forces backed by American drones killed an al-Shabab commander.',
      'SUPPORT American drones -> Somali forces ACTUAL',
      'ASSAULT Somali forces -> al-Shabab commander ACTUAL',
    ],
    [
      'The Czech government summoned the Russian ambassador over the cyberattack.',
      'ACCUSE Czech government -> Russian ambassador ACTUAL',
    ],
    [
      "Gambia's president held talks with his Senegalese counterpart on the rebellion in Casamance.",
      "CONSULT Gambia's president -> Senegalese counterpart ACTUAL",
    ],
    ['The two neighbours agreed to restore diplomatic relations.', 'AGREE neighbours -> - ACTUAL'],
    ["Ecuador's army took over the prison in Guayaquil.", "ASSAULT Ecuador's army -> prison ACTUAL"],
    [
      'Vigilantes killed six suspected cattle thieves in Plateau State.',
      'ASSAULT Vigilantes -> suspected cattle thieves ACTUAL',
    ],
    [
      'Burmese rebels claimed to have seized a military base near Lashio.',
      'ASSAULT Burmese rebels -> military base ALLEGED',
    ],
    ['Shell has agreed to pay the villagers 16 million euros.', 'AGREE Shell -> villagers ACTUAL'],
    ['An Iranian court sentenced a rapper to death.', 'SANCTION Iranian court -> rapper ACTUAL'],
    ['The Houthis released the crew of the Galaxy Leader.', 'RETREAT Houthis -> crew ACTUAL'],
  ])('one sentence: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    [
      'The United Arab Emirates, which has denied arming the Rapid Support Forces, called the report baseless.',
      'AID United Arab Emirates -> Rapid Support Forces DENIED',
    ],
    [
      'After weeks of street protests, the Nepalese prime minister resigned on Tuesday and fled to a barracks.',
      'RETREAT Nepalese prime minister -> - ACTUAL',
    ],
    [
      'Israeli settlers torched olive groves in the West Bank village of Turmus Ayya, according to the Palestinian Red Crescent.',
      'ASSAULT Israeli settlers -> Turmus Ayya ACTUAL, according to Palestine Red Crescent Society',
    ],
    [
      'Rwanda has repeatedly denied supporting the M23 rebels, who seized Goma in January.',
      'SUPPORT Rwanda -> March 23 Movement DENIED',
      'ASSAULT March 23 Movement -> Goma ACTUAL',
    ],
    [
      'Russia launched more than 100 drones at Ukraine overnight, killing a teenager in Odesa and damaging a port, the air force said.',
      'ASSAULT Russia -> Ukraine ACTUAL, said air force',
      'ASSAULT Russia -> teenager ACTUAL, said air force',
      'ASSAULT Russia -> port ACTUAL, said air force',
    ],
    [
      'The Venezuelan opposition leader, who has been in hiding since August, urged soldiers to disobey orders to fire on demonstrators.',
      'REQUEST Venezuelan opposition leader -> soldiers ACTUAL',
      'ASSAULT soldiers -> demonstrators HYPOTHETICAL',
    ],
    [
      'The Philippines summoned the Chinese ambassador after a Chinese ship fired a water cannon at a Filipino fishing boat.',
      'ACCUSE Philippines -> Chinese ambassador ACTUAL',
      'ASSAULT Chinese ship -> Filipino fishing boat ACTUAL',
    ],
    [
      "Nigeria's president has ordered the army to rescue the pupils kidnapped from a boarding school in Kebbi.",
      "REQUEST Nigeria's president -> army ACTUAL",
      'AID army -> pupils PLANNED',
      'ASSAULT - -> pupils ACTUAL',
    ],
  ])('long sentence: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
