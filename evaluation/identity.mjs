// `npm run evaluate:identity`: of pairs of actors in actor-pairs.jsonl, how many that are one are taken for one, and how many that are
// taken for one are one: by their identity in the graph alone, and with what `casus merge-similar` merges in a graph of all these
// actors. `--wrong` also lists what was judged wrong in the pairs that rules were made on; those held back are only counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from '../bin/prepare.mjs';

prepare();
const { actorIdentity } = await import('../dist/resolution/actors.js');
const { groupBy } = await import('../dist/resolution/group-by.js');
const { foldForms } = await import('../dist/resolution/fold-forms.js');
const { mergeSimilar } = await import('../dist/graph/suggestions/merge-similar.js');
const { blockingKeys } = await import('../dist/resolution/blocking-keys.js');
const { similarity } = await import('../dist/resolution/similar-actors.js');
const { SUGGESTION_BAR } = await import('../dist/resolution/similarity-bars.js');

const pairs = readFileSync(join(root, 'evaluation', 'actor-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(judged);
const mergedOf = await mergedActors(pairs);
const isMerged = ({ identities: [a, b] }) => mergedOf(a) === mergedOf(b);
report('made on', (pair) => pair.set === undefined);
report('held back', (pair) => pair.set === 'held');
report('held back, later', (pair) => pair.set === 'held late');
report('all', () => true);
if (process.argv.includes('--wrong'))
  for (const pair of pairs.filter((one) => one.set === undefined && one.same !== isMerged(one)))
    print(
      `${pair.same ? 'missed' : 'WRONG '} ${pair.a.name} | ${pair.b.name} (${pair.score}: ${pair.reasons.join('; ')})`,
    );

function judged(line, at) {
  const pair = JSON.parse(line);
  const [a, b] = [pair.a, pair.b].map(profileOf);
  const identities = [identityOf(a, `one article of ${at}`), identityOf(b, `another of ${at}`)];
  const byKey = identities[0] === identities[1];
  const { score, reasons } = similarity(a, b);
  const shared = new Set(blockingKeys(a));
  const isCompared = blockingKeys(b).some((key) => shared.has(key));
  return {
    ...pair,
    profiles: [a, b],
    identities,
    score,
    reasons,
    byKey,
    isCompared,
  };
}

function profileOf({ name, kind, country = null, aliases = [], company = [] }) {
  return { name, kind, country, aliases, company: new Set(company), articles: 1 };
}

function identityOf(profile, article) {
  return actorIdentity({ ...profile, id: profile.name, named: true, lexiconKey: null, mentions: [] }, article);
}

/**
 * Runs `casus merge-similar` on a graph of all actors of the pairs, those of one identity being one already.
 *
 * @returns which actor each identity is then
 */
async function mergedActors(all) {
  const told = all.flatMap(({ profiles, identities }) => profiles.map((profile, at) => [identities[at], profile]));
  const profilesOf = new Map(
    [...groupBy(told, ([id]) => id)].map(([id, own]) => [id, own.map(([, profile]) => profile)]),
  );
  const actors = [...profilesOf].map(([id, forms]) => ({ ...foldForms(forms.map(formOf)), id, splitFrom: null }));
  const rows = {
    'change/list': () => [],
    'suggestion/actors': ({ after }) => (after === '' ? actors : []),
    'suggestion/company': ({ ids }) =>
      ids.map((id) => ({ id, companyIds: profilesOf.get(id).flatMap(({ company }) => [...company]) })),
  };
  const reader = { read: async (statement, parameters) => rows[statement.name ?? statement](parameters) };
  const main = new Map(actors.map(({ id }) => [id, id]));
  for await (const merge of mergeSimilar(reader, { isDryRun: true })) {
    const [to, from] = merge.actors.map(({ id }) => main.get(id));
    for (const [id, one] of main) if (one === from) main.set(id, to);
  }
  return (id) => main.get(id);
}

function formOf(profile) {
  return { ...profile, named: true, latitude: null, longitude: null };
}

function report(title, isCounted) {
  const counted = pairs.filter(isCounted);
  if (counted.length === 0) return;
  const same = counted.filter((pair) => pair.same);
  print(`${title}: ${counted.length} pairs, ${same.length} of one actor`);
  figures('key alone', counted, (pair) => pair.byKey);
  figures('casus merge-similar', counted, isMerged);
  const missed = same.filter((pair) => !isMerged(pair));
  const suggested = missed.filter((pair) => pair.isCompared && pair.score >= SUGGESTION_BAR).length;
  const noise = counted.filter(
    (pair) => !pair.same && !isMerged(pair) && pair.isCompared && pair.score >= SUGGESTION_BAR,
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
  print(`  ${title.padEnd(19)} precision ${share(right, taken.length)}   recall ${share(right, same)}`);
}

function share(part, whole) {
  return `${whole === 0 ? '-' : (part / whole).toFixed(3)} (${part} of ${whole})`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
