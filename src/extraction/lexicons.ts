// temporary stand-in until the ontology lexicons land
import { createRequire } from 'node:module';
const countries = createRequire(import.meta.url)('world-countries') as any[];
import type { ActorKind } from '../ontology/actor-kinds.js';

export interface LexEntry { key: string; name: string; kind: ActorKind | null; country: string | null; place: boolean; plural: boolean | null; form: 'name' | 'adjective'; }
const words = new Map<string, LexEntry>();
const put = (n: string, e: LexEntry) => { const k = pieces(n).join(' '); if (k && !words.has(k)) words.set(k, e); };
export const pieces = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'`]/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const extra: Record<string, string[]> = { US: ['U.S.', 'America', 'USA', 'U.S.A.', 'United States of America', 'US'], GB: ['Britain', 'U.K.', 'UK', 'Great Britain'], TR: ['Turkey'], MM: ['Burma'], CI: ['Ivory Coast'], CD: ['Congo', 'Zaire'], CZ: ['Czechia', 'Czech Republic'], AE: ['UAE', 'Emirates'], KR: ['South Korea'], KP: ['North Korea'], RU: ['Soviet Union'], BA: ['Bosnia'], MK: ['Macedonia'] };
for (const c of countries) {
  const e: LexEntry = { key: c.cca2.toLowerCase(), name: c.name.common, kind: 'country', country: c.cca2, place: true, plural: false, form: 'name' };
  for (const n of [c.name.common, c.name.official, ...(extra[c.cca2] ?? []), ...c.altSpellings.filter((a: string) => a.length > 3)]) put(n, e);
  const d = (c as any).demonyms?.eng?.m as string | undefined;
  if (d) { put(d, { ...e, form: 'adjective' }); put(`${d}s`, { key: `${e.key}/people`, name: `${d}s`, kind: 'population', country: c.cca2, place: false, plural: true, form: 'name' }); }
  for (const cap of c.capital) put(cap, { ...e, key: `${e.key}/${cap}`, name: cap, kind: null, form: 'name' });
}
const a = (key: string, kind: ActorKind, country: string | null, ...names: string[]) => { for (const n of names) put(n, { key, name: names[0]!, kind, country, place: false, plural: kind === 'armed_group' ? null : false, form: 'name' }); };
a('taliban', 'armed_group', 'AF', 'Taliban');
a('is-k', 'armed_group', 'AF', 'ISIS-K', 'Islamic State-Khorasan', 'ISKP', 'Islamic State Khorasan Province');
a('islamic-state', 'armed_group', null, 'Islamic State', 'ISIS', 'ISIL', 'Daesh', 'Islamic State of Iraq and the Levant', 'Islamic State group');
a('al-qaida', 'armed_group', null, 'al-Qaida', 'al-Qaeda', 'Al Qaeda');
a('us-pentagon', 'government', 'US', 'Pentagon', 'Defense Department', 'Department of Defense');
a('us-white-house', 'government', 'US', 'White House');
a('us-state-department', 'government', 'US', 'State Department', 'Department of State');
a('un', 'igo', null, 'United Nations', 'U.N.', 'UN');
a('un-sc', 'igo', null, 'UN Security Council', 'Security Council', 'U.N. Security Council', 'United Nations Security Council');
a('nato', 'igo', null, 'NATO'); a('eu', 'igo', null, 'European Union', 'EU', 'European Community');
a('hamas', 'armed_group', 'PS', 'Hamas'); a('hezbollah', 'armed_group', 'LB', 'Hezbollah'); a('plo', 'organization', 'PS', 'PLO', 'Palestine Liberation Organization');
export function longestAt(toks: readonly string[], at: number): { length: number; entry: LexEntry } | null {
  let best: { length: number; entry: LexEntry } | null = null; let acc: string[] = [];
  if (!/^\p{Lu}|^al$/u.test(toks[at]!)) return null;
  for (let i = at; i < Math.min(toks.length, at + 9); i++) { acc = [...acc, ...pieces(toks[i]!)]; const e = words.get(acc.join(' ')); if (e && pieces(toks[i]!).length) best = { length: i - at + 1, entry: e }; }
  return best;
}
const N: Record<string, string> = {
  role: 'official minister spokesman spokeswoman spokesperson analyst source diplomat president leader secretary ambassador envoy commander general director chief senator lawmaker prosecutor judge expert witness aide adviser chairman governor mayor king prince emir pope negotiator mediator observer inspector correspondent author blogger poster user critic representative coordinator deputy member premier colonel officer lawyer doctor teacher professor engineer pilot author journalist editor coach advisor envoy delegate politician candidate successor',
  population: 'civilian refugee villager minority student worker people person man woman child girl boy resident citizen protester demonstrator activist family victim prisoner migrant passenger tribe community farmer voter employee teenager nationals youth patient detainee hostage immigrant athlete tourist spectator population crowd mourner settler relative supporter follower alumnus friend trader',
  armed_group: 'militant rebel gunman insurgent militia guerrilla terrorist fighter extremist separatist jihadist bomber attacker gang pirate operative assassin hijacker mercenary militiaman kidnapper group',
  military: 'troop soldier army navy military force marine airman warship paratrooper peacekeeper commando serviceman brigade battalion',
  government: 'government ministry department parliament congress senate authority administration police court council cabinet regime embassy agency commission',
  organization: 'company union party organization organisation charity coalition movement firm bank team church university school association federation committee alliance business institution newsgroup site website delegation opposition',
  media: 'newspaper broadcaster agency magazine media press radio television paper',
  facility: 'base hospital pipeline checkpoint headquarters convoy village town hideout camp building home house bridge airport port factory mosque stadium center vehicle position post market prison jail refinery plant ship vessel tank structure weapon compound stronghold infrastructure residence station',
  document: 'report assessment statement resolution treaty document letter paper article finding release',
  country: 'nation country state ally',
};
const noun = new Map<string, ActorKind>(); for (const [k, ws] of Object.entries(N)) for (const w of ws.split(' ')) if (!noun.has(w)) noun.set(w, k as ActorKind);
export const nounKind = (l: string): ActorKind | null => noun.get(l) ?? null;
export const gazetteer = () => ({ byKey: (k: string) => { const c = countries.find((x) => x.cca2.toLowerCase() === k.split('/')[0]); return c ? { key: k, country: c.cca2, latitude: c.latlng[0], longitude: c.latlng[1] } : null; } });
export const titles = new Set('mr mrs ms dr president prime minister secretary general gen lt col sen senator rep governor mayor king queen prince sheikh ayatollah judge justice ambassador foreign defense defence press chief commander spokesman spokeswoman chairman captain major sgt pope premier emir vice deputy interior speaker'.split(' '));
