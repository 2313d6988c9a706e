import { eventsIn, type Telling } from './telling.js';

describe('Whom a text means again', () => {
  it.each<Telling>([
    [
      'Boko Haram attacked a village in Borno. The group also abducted four women.',
      'ASSAULT Boko Haram -> village ACTUAL',
      'ASSAULT Boko Haram -> women ACTUAL',
    ],
    [
      'Turkey recalled its envoy from Tel Aviv. It also closed its airspace to Israeli planes.',
      'SANCTION Turkey -> Israel ACTUAL',
      'COERCE Turkey -> Israeli planes ACTUAL',
    ],
    [
      'The Sudanese army attacked Omdurman. Its jets also bombed Bahri.',
      'ASSAULT Sudanese Armed Forces -> Omdurman ACTUAL',
      'ASSAULT jets -> Bahri ACTUAL',
    ],
    [
      'Maria Ressa criticised the government. Police arrested her in Manila.',
      'ACCUSE Maria Ressa -> government ACTUAL',
      'COERCE Police -> Maria Ressa ACTUAL',
    ],
    [
      'Kidnappers seized a Swiss nurse in Mopti. They released her on Thursday.',
      'COERCE Kidnappers -> Swiss nurse ACTUAL',
      'RETREAT Kidnappers -> Swiss nurse ACTUAL',
    ],
    [
      'The National Liberation Army (ELN) kidnapped a senator. The ELN freed him in June.',
      'ASSAULT National Liberation Army (Colombia) -> senator ACTUAL',
      'RETREAT National Liberation Army (Colombia) -> senator ACTUAL',
    ],
    [
      'A senior Iraqi official met Kurdish leaders in Erbil. The official urged them to share oil revenue.',
      'CONSULT senior Iraqi official -> Kurdish leaders ACTUAL',
      'REQUEST senior Iraqi official -> Kurdish leaders ACTUAL',
    ],
    [
      "Sergei Lavrov visited Algiers. Lavrov praised Algeria's stance.",
      'CONSULT Sergei Lavrov -> Algiers ACTUAL',
      'SUPPORT Sergei Lavrov -> Algeria ACTUAL',
    ],
    [
      'Soldiers detained the opposition candidate in Conakry. His lawyer said they had beaten him.',
      'COERCE Soldiers -> opposition candidate ACTUAL',
      'ASSAULT Soldiers -> opposition candidate ACTUAL, said lawyer',
    ],
    ['The trade union called for a strike. It accused the airline of lying.', 'ACCUSE trade union -> airline ACTUAL'],
    ["Eritrea's army crossed the border. The troops burned Adigrat.", 'ASSAULT troops -> Adigrat ACTUAL'],
    [
      'The World Food Programme sent maize to Tigray. The agency accused Asmara of blocking its trucks.',
      'AID World Food Programme -> Tigray ACTUAL',
      'ACCUSE World Food Programme -> Eritrea ACTUAL',
      'COERCE Eritrea -> trucks ALLEGED, accused World Food Programme',
    ],
    [
      'The ministry banned the newspaper. Its editor sued the ministry.',
      'COERCE ministry -> newspaper ACTUAL',
      'ACCUSE editor -> ministry ACTUAL',
    ],
    [
      'The army chief visited Agadez. There he warned the rebels that they would be crushed.',
      'CONSULT army chief -> Agadez ACTUAL',
      'THREATEN army chief -> rebels ACTUAL',
    ],
  ])('pronouns, descriptions, short names: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
