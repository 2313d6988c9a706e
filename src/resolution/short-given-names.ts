/** Short forms of given names, after the full one. Chosen: those that English news writes for public persons. */
const SHORT_FORMS = `
joseph joe joey
michael mike mick
william bill will billy willy
robert bob rob bobby
james jim jimmy jamie
thomas tom tommy
richard rick dick rich
edward ed eddie ted
anthony tony
antonio tony
charles charlie chuck
christopher chris
daniel dan danny
david dave
donald don
gregory greg
jeffrey jeff
kenneth ken
lawrence larry
matthew matt
nicholas nick
patrick pat
peter pete
ronald ron
samuel sam
stephen steve
steven steve
timothy tim
benjamin ben
alexander alex
andrew andy drew
frederick fred
gerald jerry gerry
jonathan jon
philip phil
raymond ray
theodore ted
vincent vince
walter walt
zachary zach
elizabeth liz beth betty
katherine kate kathy
catherine cathy kate
margaret maggie peggy
deborah debbie
susan sue
barbara barb
jennifer jen jenny
patricia pat patty
rebecca becky
victoria vicky
vladimir volodya
francisco paco
jose pepe
`;

const FULL_FORMS = new Map<string, Set<string>>();
for (const line of SHORT_FORMS.trim().split('\n')) {
  const [full, ...shorts] = line.split(' ');
  for (const short of shorts) FULL_FORMS.set(short, (FULL_FORMS.get(short) ?? new Set()).add(full!));
}

/** Whether one given name is a short form of the other: "Bill" of "William". */
export function isShortFormOf(one: string, other: string): boolean {
  return FULL_FORMS.get(one)?.has(other) === true || FULL_FORMS.get(other)?.has(one) === true;
}
