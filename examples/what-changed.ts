// What was learned of two actors since a date, as CSV:  node --import tsx examples/what-changed.ts 2024-05-01 Taliban Pakistan
import { stringify } from 'csv-stringify';
import { CasusClient } from '../client/casus-client.js';
import { DifferencesDocument, SearchDocument, type DifferencesQuery } from '../client/generated/operations.js';
import { caller } from './caller.js';

type Learned = DifferencesQuery['differences']['learned']['edges'][number]['node'];

const [since, ...names] = process.argv.slice(2);
if (since === undefined || names.length !== 2) throw new Error('Give a date and the names of two actors.');

const client = new CasusClient(caller());
const [one, other] = await Promise.all(names.map(idOf));
const differences = client.all(
  DifferencesDocument,
  { filter: { since, actor: one! } },
  ({ differences: { learned } }) => learned,
);

const csv = stringify({ header: true });
csv.pipe(process.stdout);
for await (const learned of differences) if (takesPart(learned, other!)) csv.write(row(learned));
csv.end();

/** The actor that a name fits best. */
async function idOf(name: string): Promise<string> {
  const { search } = await client.ask(SearchDocument, { text: name });
  const actor = search.map(({ node }) => node).find((node) => node.__typename === 'Actor');
  if (actor === undefined) throw new Error(`Nobody is called ${name}.`);
  return actor.id;
}

function takesPart({ event }: Learned, id: string): boolean {
  return [...event.sources, ...event.targets].some((participant) => participant.id === id);
}

function row({ learned, novelty, event, claim }: Learned): Record<string, string | null> {
  return {
    learned,
    novelty,
    day: event.from,
    source: event.sources.map(({ name }) => name).join('; '),
    relation: event.relation,
    target: event.targets.map(({ name }) => name).join('; '),
    status: claim.status,
    publisher: claim.article.publisher,
    sentence: claim.sentence.text,
  };
}
