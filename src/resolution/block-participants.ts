import type { BlockParticipant } from './block-key.js';
import { countryIn } from './country-words.js';
import { groupBy } from './group-by.js';
import { nameWords } from './name-words.js';
import type { ResolvedParticipant } from './resolved-article.js';

/**
 * Says what an article tells of those who take part, as far as it matters to which event is told: whom "fighters of the RSF"
 * stand for, whose "Chinese coast guard ships" are, and whose "the police" are where the article is about one country.
 *
 * A function of the article's own participants alone.
 */
export function blockParticipants(
  participants: readonly ResolvedParticipant[],
): (identity: string) => BlockParticipant {
  const namesOf = namesToStandFor(participants);
  const home = homeOf(participants);
  const known = new Map(participants.map((one) => [one.id, read(one)]));
  return (identity) => known.get(identity)!;

  function read(participant: ResolvedParticipant): BlockParticipant {
    const { name, kind, named, country } = participant.form;
    const own = { kind, named, country, standsFor: null, acts: false };
    if (named) return { ...own, standsFor: fullerName(participant, participants) };
    if (IS_LINKED.test(name)) return { ...own, country: null };
    const all = nameWords(name);
    const head = headOf(all);
    if (all.some((word) => NOT_FOR.has(word))) return own;
    const standsFor = STATE_HEADS.has(head) || GROUP_HEADS.has(head) ? longestIn(all, namesOf) : null;
    if (standsFor !== null) return { ...own, standsFor };
    if (!STATE_HEADS.has(head) || kind === 'armed_group' || kind === 'population') return own;
    const told = country ?? countryNamed(all) ?? (all.every((word) => BARE.has(word)) ? home : null);
    return { ...own, country: told, acts: told !== null };
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words for those who act for a state, and for what they act with, as they end a name. */
const STATE_HEADS = words(
  'official officials minister ministers ministry president premier chancellor king emir envoy envoys ambassador ambassadors ' +
    'diplomat diplomats delegation delegations negotiator negotiators authorities government cabinet police policemen army ' +
    'military navy force forces troops soldiers marines guard guards commandos paratroopers jets jet warplanes warplane planes ' +
    'aircraft helicopters helicopter gunships drones drone missiles missile rockets artillery ships ship vessels vessel warships ' +
    'warship frigate frigates boats gunboats tanks court courts prosecutors prosecutor agents services intelligence batteries',
);

/** Words for those who act for a group, and for what is its own. */
const GROUP_HEADS = words(
  'fighter fighters militant militants jihadist jihadists rebel rebels insurgent insurgents gunman gunmen militia militias ' +
    'militiamen guerrillas terrorists commander commanders leader leaders leadership chief spokesman spokeswoman spokesperson ' +
    'representative representatives positions position camp camps base bases stronghold strongholds targets unit units patrol ' +
    'convoy outpost outposts headquarters checkpoint cell cells negotiators delegation wing',
);

/** Words with which one acts for nobody else, or not any more. */
const NOT_FOR = words(
  'former ex opposition critics victims families relatives residents supporters party tribal religious union student business ' +
    'fishing merchant cargo cruise rescue son brother wife daughter father anti pro separatist exiled captured',
);

/** Words that, alone, name what each country has one of. */
const BARE = words(
  'police army military navy authorities government troops soldiers forces force security air border coast guard guards ' +
    'prosecutors',
);

/** "Iran-backed", "Turkish-made", "US-led": of others than the country. */
const IS_LINKED =
  /[-‐–](backed|made|built|born|led|allied|aligned|funded|linked|trained|supplied|supported|speaking|occupied|held)\b/iu;

/** The word of a name that says what is named: "minister" of "foreign minister of the Taliban". */
function headOf(all: readonly string[]): string {
  const link = all.findIndex((word, at) => at > 0 && LINKS.has(word));
  return all[(link < 0 ? all.length : link) - 1]!;
}

const LINKS = words('of in from near at on off for with to and');

function countryNamed(all: readonly string[]): string | null {
  const found = countryIn(all);
  return found === null || all[found.at - 1] === 'new' ? null : found.code;
}

/** The identities of named groups and bodies, by the words of their names. */
function namesToStandFor(participants: readonly ResolvedParticipant[]): ReadonlyMap<string, string> {
  const names = participants
    .filter(({ form: { kind, named } }) => named && GROUP_KINDS.has(kind))
    .flatMap(({ id, form }) => [form.name, ...form.aliases].map((name) => [withoutThe(nameWords(name)), id] as const));
  return new Map([...groupBy(names, ([name]) => name)].flatMap(([name, same]) => only(name, same)));
}

/** What two share names neither. */
function only(name: string, same: readonly (readonly [string, string])[]): [string, string][] {
  const ids = new Set(same.map(([, id]) => id));
  return ids.size === 1 ? [[name, same[0]![1]]] : [];
}

const withoutThe = (all: readonly string[]): string => (all[0] === 'the' ? all.slice(1) : all).join(' ');

const GROUP_KINDS: ReadonlySet<string> = new Set(['armed_group', 'organization', 'igo', 'government', 'military']);

/** The longest name that some words hold; never all of them. */
function longestIn(all: readonly string[], namesOf: ReadonlyMap<string, string>): string | null {
  for (let length = all.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= all.length; at += 1) {
      const id = namesOf.get(all.slice(at, at + length).join(' '));
      if (id !== undefined) return id;
    }
  }
  return null;
}

/**
 * The country that at least half of all that belongs to a country are mentioned for, of two the one that stands first; null
 * where there's none.
 */
function homeOf(participants: readonly ResolvedParticipant[]): string | null {
  const countryAt = new Map(
    participants.flatMap(({ form: { country }, mentions }) =>
      country === null ? [] : mentions.map(({ start }) => [start, country] as const),
    ),
  );
  const inOrder = [...countryAt].sort(([a], [b]) => a - b).map(([, country]) => country);
  const home = [...groupBy(inOrder, (country) => country)].find(([, same]) => 2 * same.length >= inOrder.length);
  return home?.[0] ?? null;
}

/** The longer name that a person's name ends, where one person of the article has such: Faisal bin Nayef of "bin Nayef". */
function fullerName({ id, form }: ResolvedParticipant, participants: readonly ResolvedParticipant[]): string | null {
  if (form.kind !== 'person') return null;
  const end = ` ${nameWords(form.name).join(' ')}`;
  const [only, other] = participants.filter(
    ({ id: otherId, form: { kind, named, name } }) =>
      otherId !== id && named && kind === 'person' && nameWords(name).join(' ').endsWith(end),
  );
  return other === undefined ? (only?.id ?? null) : null;
}
