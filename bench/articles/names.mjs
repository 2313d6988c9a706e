// What the names of synthetic actors and places are made of. Countries and cities are real, so that codes and coordinates
// are; everybody else is made up.

/** [ISO 3166-1 alpha-2, name, short form]; the first is in half of all articles. */
export const COUNTRIES = `
US United States|the U.S.
CN China
RU Russia
GB United Kingdom|Britain
FR France
DE Germany
IR Iran
IL Israel
TR Turkey
IN India
PK Pakistan
UA Ukraine
JP Japan
SA Saudi Arabia|Riyadh
EG Egypt
KR South Korea|Seoul
KP North Korea|Pyongyang
IQ Iraq
SY Syria
AF Afghanistan
BR Brazil
MX Mexico
CA Canada
AU Australia
IT Italy
ES Spain
PL Poland
NG Nigeria
ZA South Africa|Pretoria
KE Kenya
ET Ethiopia
SD Sudan
YE Yemen
LB Lebanon
JO Jordan
QA Qatar
AE United Arab Emirates|the Emirates
ID Indonesia
PH Philippines|Manila
VN Vietnam
TH Thailand
MM Myanmar
VE Venezuela
CO Colombia
AR Argentina
CL Chile
PE Peru
GR Greece
SE Sweden
FI Finland
NO Norway
HU Hungary
RO Romania
RS Serbia
GE Georgia
AM Armenia
AZ Azerbaijan
KZ Kazakhstan
LY Libya
ML Mali`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, short = name] = line.slice(3).split('|');
    return { code: line.slice(0, 2), name, short };
  });

/** [name, country, latitude, longitude] */
export const CITIES = [
  ['Kabul', 'AF', 34.53, 69.17],
  ['Herat', 'AF', 34.35, 62.2],
  ['Baghdad', 'IQ', 33.34, 44.4],
  ['Mosul', 'IQ', 36.34, 43.13],
  ['Basra', 'IQ', 30.51, 47.78],
  ['Damascus', 'SY', 33.51, 36.29],
  ['Aleppo', 'SY', 36.2, 37.16],
  ['Beirut', 'LB', 33.89, 35.5],
  ['Amman', 'JO', 31.96, 35.95],
  ['Sanaa', 'YE', 15.35, 44.21],
  ['Aden', 'YE', 12.78, 45.04],
  ['Tehran', 'IR', 35.69, 51.42],
  ['Isfahan', 'IR', 32.65, 51.67],
  ['Ankara', 'TR', 39.92, 32.85],
  ['Istanbul', 'TR', 41.01, 28.95],
  ['Cairo', 'EG', 30.04, 31.24],
  ['Khartoum', 'SD', 15.55, 32.53],
  ['Tripoli', 'LY', 32.89, 13.19],
  ['Benghazi', 'LY', 32.12, 20.07],
  ['Bamako', 'ML', 12.65, -8.0],
  ['Addis Ababa', 'ET', 9.02, 38.75],
  ['Nairobi', 'KE', -1.29, 36.82],
  ['Lagos', 'NG', 6.45, 3.4],
  ['Abuja', 'NG', 9.06, 7.49],
  ['Johannesburg', 'ZA', -26.2, 28.05],
  ['Kyiv', 'UA', 50.45, 30.52],
  ['Kharkiv', 'UA', 49.99, 36.23],
  ['Odesa', 'UA', 46.48, 30.73],
  ['Moscow', 'RU', 55.76, 37.62],
  ['Grozny', 'RU', 43.32, 45.7],
  ['Tbilisi', 'GE', 41.72, 44.79],
  ['Yerevan', 'AM', 40.18, 44.51],
  ['Baku', 'AZ', 40.38, 49.89],
  ['Astana', 'KZ', 51.17, 71.43],
  ['Warsaw', 'PL', 52.23, 21.01],
  ['Bucharest', 'RO', 44.43, 26.1],
  ['Belgrade', 'RS', 44.8, 20.47],
  ['Athens', 'GR', 37.98, 23.73],
  ['Karachi', 'PK', 24.86, 67.01],
  ['Peshawar', 'PK', 34.01, 71.58],
  ['Delhi', 'IN', 28.61, 77.21],
  ['Srinagar', 'IN', 34.08, 74.8],
  ['Yangon', 'MM', 16.84, 96.17],
  ['Bangkok', 'TH', 13.75, 100.5],
  ['Hanoi', 'VN', 21.03, 105.85],
  ['Davao', 'PH', 7.07, 125.61],
  ['Jakarta', 'ID', -6.21, 106.85],
  ['Caracas', 'VE', 10.49, -66.88],
  ['Cali', 'CO', 3.44, -76.52],
  ['Lima', 'PE', -12.05, -77.04],
];

/** Stand before a city's name, to make of it what the gazetteer doesn't know. */
export const QUARTERS = ['eastern', 'western', 'northern', 'southern', 'central', 'old'];

export const GIVEN =
  `Adele Amir Anselm Asha Beatriz Bogdan Carmen Dalia Dmitri Elena Farid Goran Hana Idris Ilse Javed Jonas
Kamala Karim Lena Leyla Marek Mariam Nadia Nikos Omar Paulo Petra Rahim Rosa Samir Selma Tariq Tomas Ulrike Vera Wanjiru
Yusuf Zainab Zoran`.split(/\s+/);

export const SURNAMES = `Abaza Achterberg Adeyemi Aldaine Amanov Arslanov Babayan Bahrani Balogh Barzan Belmonte Brandl
Calvo Cheruiyot Cimarosa Dabiri Daoudi Delacroix Demirel Dragan Ebadi Ekwueme Farahani Ferrante Gashi Ghorbani Grabowski
Haddad Halvorsen Hamidi Hashemi Hovsep Ibarra Ilunga Ivanov Jafari Jurado Kaplan Karimov Kassab Kimani Kovac Kurtz Laskari
Lindqvist Lozano Mahfouz Malek Mendes Mirza Mokoena Moreau Nazari Nikolic Novak Nurlan Obradov Okafor Olsen Ortega Osei
Pahlan Petrakis Popescu Qasim Quintero Rahmani Renner Rezai Rossi Sabry Salazar Sandoval Sarkis Shirazi Sokolov Soriano
Stavros Suleiman Tamura Tesfaye Tiwari Toledano Umarov Valdez Vasiliev Velasco Wardak Weiss Xavier Yamani Zaman Zhukov`.split(
  /\s+/,
);

export const ORGANISATIONS = [
  'Relief Fund',
  'Bar Association',
  'Chamber of Commerce',
  'Press Union',
  'Monitoring Group',
  'Dockworkers Union',
  'Policy Institute',
  'Medical Society',
  'Energy Company',
  'Students League',
  'Peace Forum',
  'Shipping Line',
];

export const FRONTS = ['Front', 'Brigade', 'Resistance', 'Liberation Army', 'Vanguard', 'Movement'];

export const MINISTRIES = [
  ['defense ministry', 'government', 'defense-ministry'],
  ['foreign ministry', 'government', 'foreign-ministry'],
  ['interior ministry', 'government', 'interior-ministry'],
  ['parliament', 'government', 'parliament'],
  ['army', 'military', 'army'],
  ['air force', 'military', 'air-force'],
  ['police', 'government', 'police'],
];

/** [form, kind]: those that have no name. */
export const UNNAMED = [
  ['a senior official', 'role'],
  ['a military spokesman', 'role'],
  ['two diplomats', 'role'],
  ['local residents', 'population'],
  ['a police commander', 'role'],
  ['witnesses', 'population'],
  ['aid workers', 'role'],
  ['opposition lawmakers', 'role'],
  ['a person familiar with the matter', 'role'],
  ['families of the detained', 'population'],
];

export const PUBLISHERS = `Morning Ledger|Harbor Post|Capital Dispatch|Evening Courier|Northern Observer|Daily Beacon|
Meridian Wire|Frontier Gazette|City Tribune|Pacific Record|Levant Review|Union Standard|River Herald|Globe Bulletin|
Continental Press|Valley Times|The Sentinel|Public Chronicle|Coast Monitor|Plateau News`
  .replace(/\n/g, '')
  .split('|');
