import { factsIn } from './telling.js';

describe('Lasting facts', () => {
  it.each([
    ['General Khalifa Haftar leads the Libyan National Army.', 'LEADS Khalifa Haftar -> Libyan National Army'],
    ['Pedro Sánchez heads the Socialist Party.', 'LEADS Pedro Sánchez -> Socialist Party'],
    [
      'Sam Okello, who heads the Uganda Human Rights Commission, sued the army.',
      'LEADS Sam Okello -> Uganda Human Rights Commission',
    ],
    [
      'Maria Silva, the head of the Brazilian central bank, resigned.',
      'HOLDS_POSITION Maria Silva -> Brazilian central bank',
    ],
    ['Jane Doe, a spokeswoman for Oxfam, criticised the minister.', 'HOLDS_POSITION Jane Doe -> Oxfam'],
    ['John Smith, a professor at Leiden University, was arrested.', 'HOLDS_POSITION John Smith -> Leiden University'],
    ['The Ugandan president, Yoweri Museveni, met the envoy.', 'HOLDS_POSITION Yoweri Museveni -> Uganda'],
    ['Turkish Foreign Minister Hakan Fidan met Lavrov.', 'HOLDS_POSITION Hakan Fidan -> Turkey'],
    ["Egypt's interior minister, Mahmoud Tawfik, resigned.", 'HOLDS_POSITION Mahmoud Tawfik -> Egypt'],
    ['Ahmed Nasser, a former minister of Sudan, was freed.', 'HOLDS_POSITION Ahmed Nasser -> Sudan'],
    ['Nadia Haddad, a reporter for Al Jazeera, was wounded in Jenin.', 'HOLDS_POSITION Nadia Haddad -> Al Jazeera'],
    ['CIA Director Laura Hill visited Amman.', 'HOLDS_POSITION Laura Hill -> Central Intelligence Agency'],
    ['Finland became a member of NATO in 2023.', 'MEMBER_OF Finland -> NATO'],
    ['The Polisario Front joined the African Union.', 'MEMBER_OF Polisario Front -> African Union'],
    ['Ahmed, a fighter with the Taliban, was captured.', 'MEMBER_OF Ahmed -> Taliban'],
    ['Ali Hassan, a member of Hezbollah, was shot.', 'MEMBER_OF Ali Hassan -> Hezbollah'],
    ['Olga Petrova, the wife of Ivan Petrov, was detained.', 'FAMILY_OF Olga Petrova -> Ivan Petrov'],
    ["Ivan Petrov's brother, Oleg Petrov, was detained.", 'FAMILY_OF Oleg Petrov -> Ivan Petrov'],
    ['Kim Yo-jong, the sister of Kim Jong-un, criticised Seoul.', 'FAMILY_OF Kim Yo-jong -> Kim Jong-un'],
    ['The airport in Mogadishu was attacked.', 'LOCATED_IN airport -> Mogadishu'],
  ])('%s', (text, fact) => {
    expect(factsIn(text)).toEqual([fact]);
  });

  it('gives every member its own', () => {
    expect(factsIn('The African Union includes Togo and Benin.')).toEqual([
      'MEMBER_OF Togo -> African Union',
      'MEMBER_OF Benin -> African Union',
    ]);
  });

  it.each(['The Fulani herder met the chief.', 'Hamas is backed by Iran.', 'France criticised Iran.'])(
    'are not told by what only happened: %s',
    (text) => {
      expect(factsIn(text)).toEqual([]);
    },
  );
});
