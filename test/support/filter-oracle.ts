import type { ArticleRow, ClaimRow, EventRow, ParticipantRow, RelationRow } from '../../src/export/rows.js';
import { asksForStatus, type Filter } from '../../src/filter/filter.js';
import { pages } from '../../src/graph/pages.js';
import type { GraphStore } from '../../src/graph/store.js';

type Claim = ClaimRow & { readonly learned: string; readonly day: string };

/** All of a small graph in memory, and what filters mean in plain words of JavaScript. */
export class FilterOracle {
  private constructor(
    readonly events: readonly EventRow[],
    readonly relations: readonly RelationRow[],
    readonly claims: readonly Claim[],
    readonly participants: ReadonlyMap<string, ParticipantRow>,
    readonly articles: ReadonlyMap<string, ArticleRow>,
    /** Ids of the events that are folded into a relation. */
    private readonly folded: ReadonlyMap<string, readonly EventRow[]>,
  ) {}

  static async of(store: GraphStore): Promise<FilterOracle> {
    const all = async <T>(statement: string): Promise<T[]> => {
      const rows: T[] = [];
      for await (const page of pages(store, statement, 1_000)) rows.push(...(page as unknown as T[]));
      return rows;
    };
    const events = await all<EventRow>('export/event-details');
    const articles = await all<ArticleRow>('export/articles');
    const claims = (await store.read('export/claims', { ids: articles.map(({ id }) => id) })) as unknown as Claim[];
    const known = (await store.read('claim/by-ids', { ids: claims.map(({ id }) => id) })) as unknown as Claim[];
    const learned = new Map(known.map((claim) => [claim.id, claim.learned]));
    const relations = await all<RelationRow>('export/relations');
    const folded = relations.map(
      ({ id, type, sourceId, targetId }) =>
        [
          id,
          events.filter(
            (event) =>
              event.relations.includes(type) &&
              event.sourceIds.includes(sourceId) &&
              event.targetIds.includes(targetId),
          ),
        ] as const,
    );
    return new FilterOracle(
      events,
      relations,
      claims.map((claim) => ({ ...claim, learned: learned.get(claim.id)! })),
      new Map((await all<ParticipantRow>('export/participants')).map((one) => [one.id, one])),
      new Map(articles.map((one) => [one.id, one])),
      new Map(folded),
    );
  }

  /** The events that a filter wants, whatever their status where it asks for none. */
  eventsOf(filter: Filter): EventRow[] {
    return this.events.filter((event) => this.wantsEvent(filter, event));
  }

  /** What a list of them holds. */
  listedEvents(filter: Filter): EventRow[] {
    return this.eventsOf(filter).filter(({ status }) => asksForStatus(filter) || status === 'ACTUAL');
  }

  relationsOf(filter: Filter): RelationRow[] {
    return this.relations.filter(
      (relation) =>
        this.joins(filter, (inner) => this.ownRelation(inner, relation)) &&
        (asksForStatus(filter) || relation.actual > 0),
    );
  }

  claimsOf(filter: Filter): Claim[] {
    const byId = new Map(this.events.map((event) => [event.id, event]));
    return this.claims.filter((claim) => {
      const event = byId.get(claim.aboutIds[0] ?? '');
      return event !== undefined && this.joins(filter, (inner) => this.ownClaim(inner, claim, event));
    });
  }

  private wantsEvent(filter: Filter, event: EventRow): boolean {
    return this.joins(filter, (inner) => {
      return (
        this.told(inner, event) &&
        has(inner.statuses, [event.status]) &&
        (inner.minConfidence == null || event.confidence >= inner.minConfidence) &&
        this.byClaim(inner, event)
      );
    });
  }

  private joins(filter: Filter, own: (filter: Filter) => boolean): boolean {
    return (
      own(filter) &&
      (filter.and ?? []).every((inner) => this.joins(inner, own)) &&
      (filter.or == null || filter.or.some((inner) => this.joins(inner, own))) &&
      (filter.not == null || !this.joins(filter.not, own))
    );
  }

  private told(filter: Filter, event: EventRow): boolean {
    const { sourceIds, targetIds } = event;
    const both = [...sourceIds, ...targetIds];
    const [a, b] = filter.between ?? [];
    return (
      has(filter.types, [event.type]) &&
      has(filter.modes, [event.mode ?? '']) &&
      has(filter.relations, event.relations) &&
      has(
        filter.claimStatuses,
        (filter.claimStatuses ?? []).filter((status) => event[status.toLowerCase() as 'actual'] > 0),
      ) &&
      (filter.contested == null || event.contested === filter.contested) &&
      (!filter.source || sourceIds.includes(filter.source)) &&
      (!filter.target || targetIds.includes(filter.target)) &&
      (!filter.actor || both.includes(filter.actor)) &&
      (!a || (sourceIds.includes(a) && targetIds.includes(b!)) || (sourceIds.includes(b!) && targetIds.includes(a))) &&
      this.isOne(filter.sourceKinds, filter.sourceCountries, sourceIds) &&
      this.isOne(filter.targetKinds, filter.targetCountries, targetIds) &&
      this.isOne(filter.actorKinds, filter.actorCountries, both) &&
      (!filter.since || (event.day !== '' && (event.to ?? '~') > filter.since)) &&
      (!filter.until || (event.day !== '' && (event.from ?? '') <= filter.until)) &&
      (!filter.place || event.placeIds.includes(filter.place)) &&
      this.isOne(null, filter.placeCountries, event.placeIds)
    );
  }

  /** Whether one of some participants is of a kind and a country. */
  private isOne(
    kinds: readonly string[] | null | undefined,
    countries: readonly string[] | null | undefined,
    ids: readonly string[],
  ): boolean {
    if (kinds == null && countries == null) return true;
    return ids.some((id) => {
      const { kind, country } = this.participants.get(id)!;
      return has(kinds, [kind]) && has(countries, [country ?? '']);
    });
  }

  private byClaim(filter: Filter, event: EventRow): boolean {
    const { attributedTo, certainties, article, publishers, learnedAfter, learnedUntil } = filter;
    if ([attributedTo, certainties, article, publishers, learnedAfter, learnedUntil].every((one) => one == null)) {
      return true;
    }
    return this.claims.some((claim) => claim.aboutIds.includes(event.id) && this.saysSo(filter, claim));
  }

  private saysSo(filter: Filter, claim: Claim): boolean {
    return (
      (!filter.attributedTo || claim.speakerIds.includes(filter.attributedTo)) &&
      has(filter.certainties, [claim.certainty ?? '']) &&
      (!filter.article || claim.articleId === filter.article) &&
      has(filter.publishers, [this.articles.get(claim.articleId)!.publisher ?? '']) &&
      (!filter.learnedAfter || claim.learned > filter.learnedAfter) &&
      (!filter.learnedUntil || claim.learned <= filter.learnedUntil)
    );
  }

  private ownClaim(filter: Filter, claim: Claim, event: EventRow): boolean {
    return (
      this.told(filter, event) &&
      has(filter.statuses, [claim.status]) &&
      (filter.minConfidence == null || claim.confidence >= filter.minConfidence) &&
      this.saysSo(filter, claim)
    );
  }

  private ownRelation(filter: Filter, relation: RelationRow): boolean {
    const { sourceId, targetId } = relation;
    const ends = [sourceId, targetId];
    const tells = (list: Filter['statuses']): boolean =>
      list == null || list.some((status) => relation[status.toLowerCase() as 'actual'] > 0);
    const [a, b] = filter.between ?? [];
    // What only events have is asked of those that are folded into it.
    const { types, modes, contested, place, placeCountries } = filter;
    const ofEvents = { types, modes, contested, place, placeCountries } as Filter;
    const { attributedTo, certainties, article, publishers, learnedAfter, learnedUntil } = filter;
    const ofClaims = { attributedTo, certainties, article, publishers, learnedAfter, learnedUntil } as Filter;
    const asks = Object.values({ ...ofEvents, ...ofClaims } as Record<string, unknown>).some((value) => value != null);
    return (
      has(filter.relations, [relation.type]) &&
      tells(filter.statuses) &&
      tells(filter.claimStatuses) &&
      (!filter.source || sourceId === filter.source) &&
      (!filter.target || targetId === filter.target) &&
      (!filter.actor || ends.includes(filter.actor)) &&
      (!a || (ends.includes(a) && ends.includes(b!))) &&
      this.isOne(filter.sourceKinds, filter.sourceCountries, [sourceId]) &&
      this.isOne(filter.targetKinds, filter.targetCountries, [targetId]) &&
      this.isOne(filter.actorKinds, filter.actorCountries, ends) &&
      (!filter.since || (relation.last ?? '') >= filter.since) &&
      (!filter.until || (relation.first !== null && relation.first <= filter.until)) &&
      (filter.minConfidence == null || relation.confidence >= filter.minConfidence) &&
      (!asks ||
        this.folded.get(relation.id)!.some((event) => this.told(ofEvents, event) && this.byClaim(ofClaims, event)))
    );
  }
}

/** Whether one of some values is wanted; all are where nothing is said. */
function has(wanted: readonly string[] | null | undefined, values: readonly string[]): boolean {
  return wanted == null || values.some((value) => wanted.includes(value));
}
