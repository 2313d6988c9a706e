import { eventsIn, type Telling } from './telling.js';

describe('Who says so', () => {
  it.each<Telling>([
    ['Rebels killed nine soldiers in Kivu, the army said.', 'ASSAULT Rebels -> soldiers ACTUAL, said army'],
    [
      'According to the Red Cross, militiamen burned 200 houses.',
      'ASSAULT militiamen -> houses ACTUAL, according to International Committee of the Red Cross',
    ],
    ['The minister said that Iran had armed the rebels.', 'AID Iran -> rebels ACTUAL, said minister'],
    [
      'Reuters reported that two officials said the junta had arrested the general.',
      'COERCE junta -> general ACTUAL, said officials',
    ],
    [
      "Ethiopia's government accused Egypt of financing the insurgents.",
      "ACCUSE Ethiopia's government -> Egypt ACTUAL",
      "AID Egypt -> insurgents ALLEGED, accused Ethiopia's government",
    ],
    ['The group claimed that its fighters had shot down a jet.', 'ASSAULT fighters -> jet ALLEGED, claimed group'],
    ['Witnesses told the BBC that soldiers fired at the crowd.', 'ASSAULT soldiers -> crowd ACTUAL, told Witnesses'],
    ['Moscow, Kyiv says, has deported thousands of children.', 'COERCE Russia -> children ACTUAL, says Ukraine'],
    [
      'The governor announced on Monday that police had detained the suspects.',
      'COERCE police -> suspects ACTUAL, announced governor',
    ],
    [
      "The victim's mother insisted the guards had beaten him.",
      "ASSAULT guards -> victim ACTUAL, insisted victim's mother",
    ],
    [
      'Several newspapers wrote that the prince had met the financier in Monaco.',
      'CONSULT prince -> financier ACTUAL, wrote newspapers',
    ],
    ['"The soldiers attacked us," said a farmer from Torit.', 'ASSAULT soldiers -> farmer ACTUAL, said farmer'],
    ['The defence ministry confirmed the arrest of the admiral.', 'COERCE - -> admiral ACTUAL'],
    [
      'Tehran says Israel killed the scientist, a charge Israel denies.',
      'ASSAULT Israel -> scientist ACTUAL, says Iran',
    ],
    ['The lawyer argued that his client never met the spy.', 'CONSULT client -> spy DENIED, argued lawyer'],
    ['It emerged that the baron had sheltered two fugitives.', 'AID baron -> fugitives ACTUAL'],
    ['Police deny that officers beat the prisoner.', 'ASSAULT officers -> prisoner DENIED, deny Police'],
    [
      'A UN report found that militias had raped hundreds of women in Tigray.',
      'ASSAULT militias -> women ACTUAL, found UN report',
    ],
    [
      'The rebels killed 14 soldiers, a spokesman for the group said on Telegram.',
      'ASSAULT rebels -> soldiers ACTUAL, said spokesman',
    ],
    [
      '"Turkey will not extradite the cleric," the justice minister told CNN.',
      'REJECT Turkey -> cleric ACTUAL, told justice minister',
    ],
  ])('reported: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    [
      'The senator criticised the deal. “It rewards the regime,” she said. “It betrays our allies.”',
      'ACCUSE senator -> - ACTUAL',
    ],
    [
      '“The army shelled the market,” said Omar, a trader. “They killed my brother.”',
      'ASSAULT army -> market ACTUAL, said Omar',
      'ASSAULT army -> brother ACTUAL, said Omar',
    ],
    ['The spokesman said: "Our forces destroyed two drones."', 'ASSAULT forces -> drones ACTUAL, said spokesman'],
    [
      '“We have arrested eleven poachers,” said the head of the wildlife service.',
      'COERCE head -> poachers ACTUAL, said head',
    ],
    [
      'The colonel said his men "have liberated the last village" in the valley.',
      'ASSAULT men -> village ACTUAL, said colonel',
    ],
    [
      'The editor wrote on Twitter: “Police have raided our newsroom.”',
      'COERCE Police -> newsroom ACTUAL, wrote editor',
    ],
    [
      '"The gang kidnapped my son," the baker told the court. "The police did nothing."',
      'ASSAULT gang -> son ACTUAL, told baker',
    ],
    ['“I met the rebels twice,” the envoy recalled.', 'CONSULT envoy -> rebels ACTUAL, recalled envoy'],
    ['The so-called "Islamic State" attacked the prison.', 'ASSAULT Islamic State -> prison ACTUAL'],
  ])('quoted: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
