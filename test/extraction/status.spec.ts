import { eventsIn, type Telling } from './telling.js';

describe('Status of events', () => {
  it.each<Telling>([
    ['Mali plans to expel the French ambassador.', 'COERCE Mali -> French ambassador PLANNED'],
    ['Iran threatened to close the Strait of Hormuz.', 'THREATEN Iran -> Strait of Hormuz ACTUAL'],
    ['Canada promised to send tents to Turkey.', 'AGREE Canada -> Turkey ACTUAL'],
    ['The army would attack the islands if the marines landed.', 'ASSAULT army -> islands HYPOTHETICAL'],
    ['Police foiled a plot to bomb a theatre in Brussels.', 'ASSAULT - -> theatre FAILED'],
    ['Belgium may suspend its aid to Rwanda.', 'SANCTION Belgium -> Rwanda HYPOTHETICAL'],
    ['The government intends to ban three opposition parties.', 'COERCE government -> opposition parties PLANNED'],
    [
      'The UN called on Myanmar to release the elected leaders.',
      'REQUEST United Nations -> Myanmar ACTUAL',
      'RETREAT Myanmar -> elected leaders HYPOTHETICAL',
    ],
    [
      'The cartel offered to surrender to the authorities.',
      'AGREE cartel -> authorities ACTUAL',
      'RETREAT cartel -> authorities PLANNED',
    ],
    ['The hijackers threatened to kill the pilot unless the ransom was paid.', 'THREATEN hijackers -> pilot ACTUAL'],
    [
      'The dictator is accused of torturing his opponents.',
      'ACCUSE - -> dictator ACTUAL',
      'ASSAULT dictator -> opponents ALLEGED',
    ],
    [
      'Police are investigating whether the mayor attacked his wife.',
      'ACCUSE Police -> mayor ACTUAL',
      'ASSAULT mayor -> wife HYPOTHETICAL',
    ],
    ['Residents fear that the militia will attack the town.', 'ASSAULT militia -> town PLANNED, fear Residents'],
    ['Cyprus has never recognised the breakaway state.', 'SUPPORT Cyprus -> breakaway state DENIED'],
    ['The navy prevented smugglers from landing weapons in Benin.', 'COERCE navy -> smugglers ACTUAL'],
    [
      'The president vowed to crush the insurgents.',
      'ASSAULT president -> insurgents PLANNED',
      'THREATEN president -> insurgents ACTUAL',
    ],
    ['Burundi has ruled out talks with the rebels.', 'REJECT Burundi -> rebels ACTUAL'],
    ['Neither the army nor the rebels have released prisoners.', 'RETREAT army + rebels -> prisoners DENIED'],
    [
      'Tokyo is considering whether to recall its ambassador.',
      'SANCTION Japan -> ambassador PLANNED, considering Japan',
    ],
    [
      'The opposition urged voters to boycott the election.',
      'REQUEST opposition -> voters ACTUAL',
      'PROTEST voters -> - HYPOTHETICAL',
    ],
    [
      'Colombia is expected to extradite the drug lord to the United States.',
      'COOPERATE Colombia -> drug lord PLANNED',
    ],
    ['Only a court can order the company to close the mine.', 'REQUEST court -> company HYPOTHETICAL'],
  ])('plan, threat, promise, doubt: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['The army did not attack the village.', 'ASSAULT army -> village DENIED'],
    ['Doctors never treated the prisoners.', 'AID Doctors -> prisoners DENIED'],
    ['Neither side has agreed to the truce.', 'AGREE side -> - DENIED'],
    ['The rebels have not released any hostages.', 'RETREAT rebels -> hostages DENIED'],
    ['No rebels were captured in the operation.', 'ASSAULT - -> rebels DENIED'],
    ['The minister has not met the strikers.', 'CONSULT minister -> strikers DENIED'],
    ['The police never arrested the bishop, his lawyer said.', 'COERCE police -> bishop DENIED, said lawyer'],
    ['Hardly any of the looters were arrested.', 'COERCE - -> looters DENIED'],
  ])('what did not happen: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
