import { eventsIn, type Telling } from './telling.js';

describe('Several who do it together', () => {
  it.each<Telling>([
    ['Chile and Bolivia signed a border treaty on Friday.', 'SUPPORT Chile -> Bolivia ACTUAL'],
    ['Vietnam and Australia will hold joint naval exercises next month.', 'AGREE Vietnam -> Australia ACTUAL'],
    ['Angola traded prisoners with Namibia.', 'COOPERATE Angola -> Namibia ACTUAL'],
    [
      'The Dutch prime minister met with Indonesian officials in Jakarta.',
      'CONSULT Dutch prime minister -> Indonesian officials ACTUAL',
    ],
    ['Israel and Jordan cooperate on water.', 'COOPERATE Israel -> Jordan ACTUAL'],
    ['Police and protesters clashed in Santiago.', 'ASSAULT Police -> protesters ACTUAL'],
    ['Government troops battled Tuareg fighters around Kidal.', 'ASSAULT Government troops -> Tuareg rebels ACTUAL'],
    ['Finland trains alongside Swedish soldiers.', 'COOPERATE Finland -> Swedish soldiers ACTUAL'],
    ['Iraq shares intelligence with Syria.', 'COOPERATE Iraq -> Syria ACTUAL'],
    ['Italy and Albania have agreed to build two migrant centres.', 'AGREE Italy -> Albania ACTUAL'],
    ['Russia and North Korea are deepening military ties.', 'SUPPORT Russia -> North Korea ACTUAL'],
  ])('each other: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    [
      'France, Germany and Poland condemned the coup in Gabon.',
      'ACCUSE France + Germany + Poland -> - ACTUAL',
      'ASSAULT - -> Gabon ACTUAL',
    ],
    ['The militia killed the village chief and his two sons.', 'ASSAULT militia -> village chief + sons ACTUAL'],
    ['Either Russia or China vetoed the resolution.', 'REJECT Russia + China -> resolution ACTUAL'],
    [
      'The gang robbed and murdered a taxi driver.',
      'COERCE gang -> taxi driver ACTUAL',
      'ASSAULT gang -> taxi driver ACTUAL',
    ],
    [
      'The president praised the army but criticised the police.',
      'SUPPORT president -> army ACTUAL',
      'ACCUSE president -> police ACTUAL',
    ],
    [
      'The United States bombed bunkers, runways and depots in Yemen.',
      'ASSAULT United States -> bunkers + runways + depots ACTUAL',
    ],
    [
      'The soldiers arrested the mayor, beat his guards and burned his car.',
      'COERCE soldiers -> mayor ACTUAL',
      'ASSAULT soldiers -> guards ACTUAL',
      'ASSAULT soldiers -> car ACTUAL',
    ],
    ['Qatar and Egypt are mediating between Hamas and Israel.', 'CONSULT Qatar + Egypt -> Hamas + Israel ACTUAL'],
    [
      'Oxfam and Save the Children sent medical teams to Port-au-Prince.',
      'AID Oxfam + Save the Children -> Port-au-Prince ACTUAL',
    ],
    [
      'The court fined Shell and ordered it to clean up the delta.',
      'SANCTION court -> Shell ACTUAL',
      'REQUEST court -> Shell ACTUAL',
    ],
  ])('joined by and: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
