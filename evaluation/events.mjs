// `npm run evaluate:events`: do claims of one event meet on one event? Reads the annotated articles of evaluation/events/, runs
// extraction and resolution, groups the claims, and compares with the annotation, pair of claims by pair of claims.
// `-- --links` also lists what met wrongly and what didn't meet.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from '../bin/prepare.mjs';

prepare();
const { makeArticle } = await import('../dist/article/make-article.js');
const { extract } = await import('../dist/extraction/extract.js');
const { resolve } = await import('../dist/resolution/resolve.js');
const { deriveEvents } = await import('../dist/resolution/derive-events.js');
const { tellingsOf } = await import('../dist/graph/article-writes.js');
const showsLinks = process.argv.includes('--links');
const folder = join(root, 'evaluation', 'events');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { articles, events } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const claims = articles.flatMap((article) => claimsOf(article, events));
  const mentions = mentionsOf(events, claims);
  const clusterOf = clustersOf(claims);
  const found = mentions.filter(({ claim }) => claim !== null).length;
  const quotes = events.flatMap(({ told }) => told).length;
  const missed = mentions.filter(({ claim }) => claim === null).length;
  line(`${file}: ${articles.length} articles, ${events.length} events, ${quotes} tellings`, `${missed} of them missed`);
  line('  claims that tell of an annotated event', `${found} of ${claims.length}`);
  figures(
    '  links between claims',
    mentions.filter(({ claim }) => claim !== null),
    clusterOf,
  );
  figures(
    '  … of different articles',
    mentions.filter(({ claim }) => claim !== null),
    clusterOf,
    true,
  );
  figures('  … with the missed tellings', mentions, clusterOf);
  figures('  … and of different articles', mentions, clusterOf, true);
  const exact = new Map(claims.map(({ id, key }) => [id, key]));
  figures(
    '  links where days must be equal',
    mentions.filter(({ claim }) => claim !== null),
    exact,
  );
}

/** What an article says, each claim with the annotated event that its words tell of, if any. */
function claimsOf({ id, text, ...metadata }, annotated) {
  const article = makeArticle(text, metadata, id);
  const resolved = resolve(article, extract(article));
  const names = new Map(resolved.participants.map((participant) => [participant.id, participant.form.name]));
  const quotes = annotated.flatMap(({ id: event, type, told }) =>
    told
      .filter((one) => one.article === id)
      .map(({ quote }) => ({ event, type, quote, start: article.text.indexOf(quote) })),
  );
  const tellings = new Map(tellingsOf(resolved, []).map((telling) => [telling.id, telling]));
  return resolved.claims
    .filter(({ label }) => label === 'Event')
    .map((claim) => {
      const { type, relation, start, end, from, placeId, trigger } = claim;
      const told = quotes.find(
        (quote) => quote.type === type && start >= quote.start && end <= quote.start + quote.quote.length,
      );
      const namesOf = (ids) => ids.map((one) => names.get(one)).join('+');
      const place = placeId === null ? '' : names.get(placeId);
      return {
        id: claim.id,
        key: claim.key,
        telling: tellings.get(claim.id),
        article: id,
        told,
        words: `${id} ${from} ${namesOf(claim.sourceIds)} ${relation} ${namesOf(claim.targetIds)} @${place} "${trigger}"`,
      };
    });
}

/** Each claim that tells of an annotated event, and each telling that no claim tells of. */
function mentionsOf(events, claims) {
  const found = claims
    .filter(({ told }) => told !== undefined)
    .map((claim) => ({ id: claim.id, event: claim.told.event, article: claim.article, words: claim.words, claim }));
  const missed = events.flatMap(({ id: event, told }) =>
    told
      .filter(({ article, quote }) => !claims.some((claim) => claim.article === article && claim.told?.quote === quote))
      .map(({ article, quote }) => ({
        id: `${article} ${quote}`,
        event,
        article,
        words: `${article} MISSED "${quote}"`,
        claim: null,
      })),
  );
  return [...found, ...missed];
}

/** The event that each claim is put to. */
function clustersOf(claims) {
  const events = deriveEvents(
    claims.map(({ telling }) => telling),
    (identity) => identity,
  );
  return new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id])));
}

/** Precision, recall and F1 over pairs of mentions, those of different articles only where `isAcross`. */
function figures(what, mentions, clusterOf, isAcross = false) {
  let [both, found, annotated] = [0, 0, 0];
  mentions.forEach((a, at) => {
    for (const b of mentions.slice(at + 1)) {
      if (isAcross && a.article === b.article) continue;
      const isFound = clusterOf.has(a.id) && clusterOf.get(a.id) === clusterOf.get(b.id);
      const isAnnotated = a.event === b.event;
      found += Number(isFound);
      annotated += Number(isAnnotated);
      both += Number(isFound && isAnnotated);
      if (showsLinks && isAcross && isFound !== isAnnotated)
        process.stdout.write(
          `    ${isFound ? 'WRONG' : 'NOT MET'} ${a.event} ${a.words}\n        ${b.event} ${b.words}\n`,
        );
    }
  });
  const [precision, recall] = [both / found, both / annotated];
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const f1 = (2 * precision * recall) / (precision + recall);
  line(what, `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} (${annotated} pairs)`);
}

function line(what, figure) {
  process.stdout.write(`${what.padEnd(58)} ${figure}\n`);
}
