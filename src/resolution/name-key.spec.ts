import type { ActorKind } from '../ontology/actor-kinds.js';
import { nameKey } from './name-key.js';

const PERSONS_OF_ONE_NAME: readonly (readonly [string, string])[] = [
  ['Mohammed Hussein al-Zarqawi', 'Muhammad Husayn Zarkawi'],
  ['Abd al-Rahman Nuri', 'Abdurrahman Noori'],
  ['Salah ad-Din al-Tikriti', 'Salahuddin Tikriti'],
  ['Nasr Allah Karimi', 'Nasrullah Karimi'],
  ['Usama ibn Ladin', 'Osama bin Laden'],
  ['Sa’id al-Shahrani', 'Saeed Alshahrani'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
  ['Evgeniy Prigozhin', 'Yevgeny Prigozhin'],
  ['Vladimir Vladimirovich Putin', 'Putin, Vladimir'],
  ['Kim Jong-un', 'Kim Jongun'],
  ['Charles de Gaulle', 'Charles DeGaulle'],
  ['Gen. Ana M. Bo', 'Ana Bo'],
  ['Robert "Bobby" Dellacorte', 'Robert Dellacorte'],
  ['Martin Penrose, Jr.', 'Martin Penrose Junior'],
];

const GROUPS_OF_ONE_NAME: readonly (readonly [string, string])[] = [
  ['al-Qa’ida', 'Al Qaeda'],
  ['Da’esh', 'Daesh'],
  ['Hizballah', 'Hezbollah'],
  ['Lashkar-e-Taiba', 'Lashkar-i-Tayyiba'],
  ['Hizb ul-Mujahideen', 'Hizbul Mujahedin'],
  ['Ministry of the Interior', 'Interior Ministry'],
  ['Ministry of Foreign Affairs', 'Foreign Ministry'],
  ['Afghan Defence Ministry', 'Ministry of Defense of Afghanistan'],
  ['The Third Brigade', '3rd Brigade'],
  ['Twenty-Fourth Division', '24th Div.'],
  ['III Corps', '3rd Corps'],
  ['Acme Motors Ltd.', 'Acme Motors'],
  ['PJSC Norvant', 'Norvant'],
  ['Tallow & Reeve', 'Tallow and Reeve Inc.'],
  ['Centre for Labour Organisation', 'Center for Labor Organization'],
  ['Kandar Relief Committee (KRC)', 'Kandar Relief Committee'],
  ['Workers’ Party of Halvern', 'Worker’s Party of Halvern'],
];

const PERSONS_OF_TWO: readonly (readonly [string, string])[] = [
  ['Omar Ahmadi', 'Amr Ahmadi'],
  ['Hassan Karimi', 'Hussein Karimi'],
  ['Ellen Smith', 'Allen Smith'],
  ['John Smyth', 'John Smith'],
  ['Abdul Rahim Wardak', 'Abdul Rahman Wardak'],
  ['George H. W. Bush', 'George W. Bush'],
  ['Thomas Penrose Jr.', 'Thomas Penrose Sr.'],
  ['Ann Acosta', 'Anna Costa'],
];

const GROUPS_OF_TWO: readonly (readonly [string, string])[] = [
  ['205th Corps', '207th Corps'],
  ['Hamas', 'Hama'],
  ['People’s Front of Vestria', 'Popular Front of Vestria'],
  ['Nepal Communist Party', 'Communist Party of Nepal'],
  ['Communist Party of India', 'Communist Party of India (Marxist)'],
  ['Alpha Company', 'Alpha Battalion'],
];

const text = (name: string, kind: ActorKind): string => nameKey(name, kind).text;

describe('nameKey', () => {
  it.each(PERSONS_OF_ONE_NAME)('is the same of the persons %s and %s', (one, other) => {
    expect(text(one, 'person')).toBe(text(other, 'person'));
  });

  it.each(GROUPS_OF_ONE_NAME)('is the same of the groups %s and %s', (one, other) => {
    expect(text(one, 'organization')).toBe(text(other, 'organization'));
  });

  it.each(PERSONS_OF_TWO)('tells the persons %s and %s apart', (one, other) => {
    expect(text(one, 'person')).not.toBe(text(other, 'person'));
  });

  it.each(GROUPS_OF_TWO)('tells the groups %s and %s apart', (one, other) => {
    expect(text(one, 'military')).not.toBe(text(other, 'military'));
  });

  it.each([
    ['a full name', 'Ana Bo', 'person', 'everywhere'],
    ['a bare word', 'Bo', 'person', 'article'],
    ['a name that very many bear', 'Mohammad Khan', 'person', 'country'],
    ['a king', 'King Abdullah', 'person', 'country'],
    ['a king with a number', 'King Abdullah II', 'person', 'everywhere'],
    ['a pope', 'Pope Francis', 'person', 'everywhere'],
    ['a ministry', 'Ministry of Mines', 'government', 'country'],
    ['a unit', '205th Corps', 'military', 'country'],
    ['a party of common words', 'Liberal Party', 'organization', 'country'],
    ['an acronym', 'KRC', 'organization', 'country-if-known'],
    ['one word of a group', 'Norvant', 'organization', 'everywhere'],
    ['an event', 'Second Assembly', 'named_event', 'everywhere'],
  ] as const)('knows how far %s tells who is meant', (_, name, kind, reach) => {
    expect(nameKey(name, kind).reach).toBe(reach);
  });

  it('takes a country out of the name of a state’s own body alone', () => {
    expect(nameKey('Malawi Supreme Court', 'government').country).toBe('MW');
    expect(nameKey('Bank of China', 'organization').country).toBeNull();
  });

  it('is never empty', () => {
    for (const name of ['“—”', 'The', 'Inc.', 'al', 'Владимир Путин', 'Dr.', 'J.'])
      for (const kind of ['person', 'organization'] as const) expect(text(name, kind)).not.toBe('');
  });
});
