// `npm run evaluate:identity`: of pairs of actors in actor-pairs.jsonl, how many that are one are taken for one, and how many that are
// taken for one are one; by their identity in the graph alone, and with similarity. `--wrong` also lists what was judged wrong in
// the pairs that rules were made on; those held back are only counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from '../bin/prepare.mjs';

prepare();
const { actorIdentity } = await import('../dist/resolution/actors.js');
const { blockingKeys } = await import('../dist/resolution/blocking-keys.js');
const { MERGE_BAR, SUGGESTION_BAR, similarity } = await import('../dist/resolution/similar-actors.js');

const pairs = readFileSync(join(root, 'evaluation', 'actor-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(judged);
report('made on', (pair) => pair.set === undefined);
report('held back', (pair) => pair.set === 'held');
report('held back, later', (pair) => pair.set === 'held late');
report('all', () => true);
if (process.argv.includes('--wrong'))
  for (const pair of pairs.filter((one) => one.set === undefined && one.same !== one.byEither))
    print(
      `${pair.same ? 'missed' : 'WRONG '} ${pair.a.name} | ${pair.b.name} (${pair.score}: ${pair.reasons.join('; ')})`,
    );

function judged(line) {
  const pair = JSON.parse(line);
  const [a, b] = [pair.a, pair.b].map(profileOf);
  const byKey = identityOf(a, 'one article') === identityOf(b, 'another');
  const { score, reasons } = similarity(a, b);
  const shared = new Set(blockingKeys(a));
  const isCompared = blockingKeys(b).some((key) => shared.has(key));
  return { ...pair, score, reasons, byKey, byEither: byKey || (isCompared && score >= MERGE_BAR), isCompared };
}

function profileOf({ name, kind, country = null, aliases = [], company = [] }) {
  return { name, kind, country, aliases, company: new Set(company), articles: 1 };
}

function identityOf(profile, article) {
  return actorIdentity({ ...profile, id: profile.name, named: true, lexiconKey: null, mentions: [] }, article);
}

function report(title, isCounted) {
  const counted = pairs.filter(isCounted);
  if (counted.length === 0) return;
  const same = counted.filter((pair) => pair.same);
  print(`${title}: ${counted.length} pairs, ${same.length} of one actor`);
  figures('key alone', counted, (pair) => pair.byKey);
  figures('key or similarity', counted, (pair) => pair.byEither);
  const missed = same.filter((pair) => !pair.byEither);
  const suggested = missed.filter((pair) => pair.isCompared && pair.score >= SUGGESTION_BAR).length;
  const noise = counted.filter(
    (pair) => !pair.same && !pair.byEither && pair.isCompared && pair.score >= SUGGESTION_BAR,
  );
  print(`  missed ${missed.length}, of which suggested ${suggested}; suggested though two: ${noise.length}`);
  print(
    `  pairs of one actor that share a blocking key: ${share(same.filter((pair) => pair.isCompared).length, same.length)}`,
  );
}

function figures(title, counted, isTaken) {
  const taken = counted.filter(isTaken);
  const right = taken.filter((pair) => pair.same).length;
  const same = counted.filter((pair) => pair.same).length;
  print(`  ${title.padEnd(18)} precision ${share(right, taken.length)}   recall ${share(right, same)}`);
}

function share(part, whole) {
  return `${whole === 0 ? '-' : (part / whole).toFixed(3)} (${part} of ${whole})`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
