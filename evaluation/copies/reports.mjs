// Reports that share their form though not their facts: the hardest texts to tell from copies.

const PLACES = ['Karsa', 'Belu', 'Tel Amar', 'Harsin', 'Meran', 'Ostrow', 'Wadi Saad', 'Kirovsk', 'Lomza', 'Pardes'];
const GROUPS = ['the Sons of the Valley', 'the Northern Front', 'the 9th Brigade', 'unknown gunmen', 'a local militia'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEAPONS = ['mortars', 'rockets', 'drones', 'small arms', 'artillery', 'roadside bombs'];
const TARGETS = [
  'a police station',
  'a fuel depot',
  'a bus',
  'an army post',
  'a bridge',
  'a power line',
  'a warehouse',
];
const SPEAKERS = [
  'Captain Idris Noor',
  'Major Lena Holt',
  'a spokesman',
  'Colonel Nabil Farouk',
  'a security official',
];

const OPENINGS = [
  (p) =>
    `At least ${p.dead} people were killed and ${p.hurt} wounded when ${p.group} attacked ${p.target} with ${p.weapon} near ${p.place} on ${p.day}, officials said.`,
  (p) =>
    `${p.speaker} said that ${p.group} had fired ${p.weapon} at ${p.target} in ${p.place}, and that ${p.dead} people had died.`,
  (p) =>
    `An attack with ${p.weapon} on ${p.target} left ${p.dead} dead in ${p.place} on ${p.day}, the second this month.`,
];
const MIDDLES = [
  (p) =>
    `No group immediately claimed responsibility for the attack, which began at about ${p.hour} in the morning and lasted ${p.minutes} minutes.`,
  (p) =>
    `Witnesses said they had heard ${p.count} explosions, followed by gunfire. Ambulances took ${p.hurt} people to the hospital in ${p.other}.`,
  (p) =>
    `"We will find those who did this," ${p.speaker} told reporters. Troops closed the road from ${p.place} to ${p.other} and searched houses.`,
  (p) =>
    `The local council in ${p.other} asked people to stay at home. Schools and shops were closed, and ${p.count} families left for relatives in the south.`,
  (p) =>
    `A resident, who did not want to be named, said that ${p.target} had been hit before, and that nobody had repaired it since ${p.day}.`,
  (p) =>
    `Four vehicles were destroyed and a water tank was damaged, according to ${p.speaker}. Engineers were sent from ${p.other}.`,
];
const ENDINGS = [
  () =>
    `The war between the government and several rebel factions has killed more than 60,000 people in six years, according to the United Nations.`,
  (p) =>
    `${p.place} has seen repeated attacks since last year, when a ceasefire between the government and the rebels came into force.`,
];

/** One such report, of 110 to 190 words; its facts are drawn by the source of numbers. */
export function report(random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const number = (from, to) => String(from + Math.floor(random() * (to - from)));
  const facts = {
    place: one(PLACES),
    other: one(PLACES),
    group: one(GROUPS),
    day: one(DAYS),
    weapon: one(WEAPONS),
    target: one(TARGETS),
    speaker: one(SPEAKERS),
    dead: number(2, 40),
    hurt: number(3, 90),
    hour: number(2, 11),
    minutes: number(5, 90),
    count: number(3, 60),
  };
  const middles = MIDDLES.map((middle) => ({ middle, key: random() })).sort((a, b) => a.key - b.key);
  const paragraphs = [
    one(OPENINGS),
    ...middles.slice(0, 3 + Math.floor(random() * 2)).map(({ middle }) => middle),
    one(ENDINGS),
  ];
  return {
    headline: `${facts.dead} dead in ${facts.place}`,
    paragraphs: paragraphs.map((paragraph) => paragraph(facts)),
  };
}
