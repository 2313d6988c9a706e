import { readChanges, toChange } from '../../graph/decisions/changes.js';
import type { Row } from '../../graph/store.js';
import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { pageOf, type List } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { RequestContext } from '../request-context.js';
import type { ChangesArgs, ChangesOfActorArgs } from './changes.args.js';
import type { Change } from './changes.types.js';

/** Decisions, the latest first: all, those about something, those about each of some actors. */
const ORDER: Pick<List<Row>, 'name' | 'keys' | 'keysOf'> = {
  name: 'changes',
  keys: [
    { parameter: 'afterMade', type: 'string' },
    { parameter: 'afterId', type: 'string' },
  ],
  keysOf: ({ made, id }) => [made as string, id as string],
};
const ALL: List<Row> = { ...ORDER, statement: 'change/list', countStatement: 'change/count' };
const ABOUT: List<Row> = { ...ORDER, statement: 'change/list-about', countStatement: 'change/count-about' };
const OF_ACTORS: OwnedList<Row> = {
  ...ORDER,
  statement: 'change/of-actors',
  countStatement: 'change/count-of-actors',
};

/** One page of the decisions that pass a filter. */
export async function changesPage(context: RequestContext, args: ChangesArgs): Promise<Connection<Change>> {
  const { kinds = null, standing = null, subject } = args.filter ?? {};
  const given = { kinds, standing };
  if (!subject) return parsed(await pageOf(context.reads, ALL, args, given));
  return parsed(await pageOf(context.reads, ABOUT, args, { ...given, ...(await subjectsBy(context, subject)) }));
}

/** One page of the decisions about an actor. The same page of many actors is one statement. */
export async function changesOfActor(
  { pages }: RequestContext,
  id: string,
  args: ChangesOfActorArgs,
): Promise<Connection<Change>> {
  const { kinds = null, standing = null } = args;
  return parsed(await pages.page(OF_ACTORS, id, args, { kinds, standing }));
}

/** @throws UnknownId */
export async function changeById({ reads }: RequestContext, id: string): Promise<Change> {
  const [change] = await readChanges(reads.read.bind(reads), [id]);
  if (change === undefined) throw new UnknownId('change', id);
  return change;
}

/** What decisions about an actor, a place, an event, a claim or an article are kept under. */
async function subjectsBy({ reads, loaders }: RequestContext, id: string) {
  const identity = await loaders.identities.load(id);
  if (identity !== null) {
    const rows = await reads.read<Row>('participant/identities', { ids: [identity.participantId] });
    return { ids: rows.map(({ identityId }) => identityId as string), claimId: null };
  }
  const claim = await loaders.claims.load(id);
  if (claim !== null) return { ids: [claim.articleId], claimId: id };
  const tellings = await reads.read<Row>('claim/tellings-of-events', { ids: [id] });
  const keys = [...new Set(tellings.map(({ key }) => key as string))];
  return { ids: keys.length > 0 ? keys : [id], claimId: null };
}

const parsed = (page: Connection<Row>): Connection<Change> => ({
  ...page,
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toChange(node) })),
});
