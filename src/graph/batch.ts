import { byCodeUnits } from '../resolution/fold-forms.js';
import type {
  ResolvedArticle,
  ResolvedClaim,
  ResolvedEvent,
  ResolvedFact,
  ResolvedForm,
  ResolvedRelation,
} from '../resolution/resolved-article.js';

/**
 * What several articles bring to the graph together: everything that they share once, in the order of ids, so that no
 * two writers wait for each other.
 */
export interface Batch {
  readonly articles: readonly ResolvedArticle[];
  readonly actorIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly forms: readonly BatchForm[];
  readonly events: readonly ResolvedEvent[];
  readonly facts: readonly ResolvedFact[];
  readonly claims: readonly ResolvedClaim[];
  readonly relations: readonly BatchRelation[];
  /** The claims about an event or fact. */
  readonly claimsAbout: (id: string) => readonly ResolvedClaim[];
}

/** A form, whose it is, and how many of the articles use it. */
export interface BatchForm extends ResolvedForm {
  readonly participantId: string;
  readonly articles: number;
}

/** A relation, and what of these articles is folded into it. */
export interface BatchRelation extends ResolvedRelation {
  readonly events: readonly ResolvedEvent[];
  readonly facts: readonly ResolvedFact[];
}

export function batchOf(articles: readonly ResolvedArticle[]): Batch {
  const participants = articles.flatMap(({ participants }) => participants);
  const claims = articles.flatMap(({ claims }) => claims);
  const claimsOf = grouped(claims, ({ about }) => about.id);
  const events = unique(articles.flatMap(({ events }) => events));
  const facts = unique(articles.flatMap(({ facts }) => facts));
  const idsOf = (wanted: string) => unique(participants.filter(({ label }) => label === wanted)).map(({ id }) => id);
  return {
    articles,
    actorIds: idsOf('Actor'),
    placeIds: idsOf('Place'),
    forms: [...grouped(participants, ({ form }) => form.id).values()]
      .map((same) => ({ ...same[0]!.form, participantId: same[0]!.id, articles: same.length }))
      .sort(byId),
    events,
    facts,
    claims,
    relations: relationsOf(events, facts),
    claimsAbout: (id) => claimsOf.get(id) ?? [],
  };
}

function relationsOf(events: readonly ResolvedEvent[], facts: readonly ResolvedFact[]): BatchRelation[] {
  const relations = unique([...events.flatMap(({ relations }) => relations), ...facts.map(({ relation }) => relation)]);
  const eventsOf = grouped(
    events.flatMap((event) => event.relations.map(({ id }) => ({ id, event }))),
    ({ id }) => id,
  );
  const factsOf = grouped(facts, ({ relation }) => relation.id);
  return relations.map((relation) => ({
    ...relation,
    events: (eventsOf.get(relation.id) ?? []).map(({ event }) => event),
    facts: factsOf.get(relation.id) ?? [],
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Each id once, in the order of ids. */
function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id);
