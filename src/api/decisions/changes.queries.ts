import { readChanges, toChange } from '../../graph/decisions/changes.js';
import { LATEST_CHANGES } from '../../graph/decisions/latest-changes.js';
import type { Row } from '../../graph/store.js';
import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { countedPageOf } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { RequestContext } from '../request-context.js';
import type { ChangesArgs, ChangesOfActorArgs } from './changes.args.js';
import type { Change } from './changes.types.js';

/** One page of the decisions that pass a filter: of all, or of those about something. */
export async function changesPage(context: RequestContext, args: ChangesArgs): Promise<Connection<Change>> {
  const { kinds = null, standing = null, subject } = args.filter ?? {};
  const given = { kinds, standing };
  if (!subject) {
    const list = { statement: 'change/list', order: LATEST_CHANGES, parameters: given };
    return parsed(await countedPageOf<Row>(context.reads, list, args, 'change/count'));
  }
  const parameters = { ...given, ...(await subjectsBy(context, subject)) };
  const list = { statement: 'change/list-about', order: LATEST_CHANGES, parameters };
  return parsed(await countedPageOf<Row>(context.reads, list, args, 'change/count-about'));
}

/** One page of the decisions about an actor. The same page of many actors is one statement. */
export async function changesOfActor(
  { pages }: RequestContext,
  id: string,
  args: ChangesOfActorArgs,
): Promise<Connection<Change>> {
  const { kinds = null, standing = null } = args;
  const list: OwnedList = {
    statement: 'change/of-actors',
    order: LATEST_CHANGES,
    parameters: { kinds, standing },
    countStatement: 'change/count-of-actors',
  };
  return parsed(await pages.page<Row>(list, id, args));
}

/** @throws UnknownId */
export async function changeById({ reads }: RequestContext, id: string): Promise<Change> {
  const [change] = await readChanges(reads.read.bind(reads), [id]);
  if (change === undefined) throw new UnknownId('change', id);
  return change;
}

/** What decisions about an actor, a place, an event, a claim or an article are kept under. */
async function subjectsBy({ reads, loaders }: RequestContext, id: string) {
  const participant = await loaders.identities.load(id);
  if (participant !== null) {
    const rows = await reads.read<Row>('participant/identities', { ids: [participant.id] });
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
