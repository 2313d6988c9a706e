import type { Type } from '@nestjs/common';
import { ActorsResolver } from './actors/actors.resolver.js';
import { ActorConnection } from './actors/actors.types.js';
import { NeighborhoodResolver } from './actors/neighborhood.resolver.js';
import { DyadResolver } from './analysis/dyad.resolver.js';
import { FacetsResolver } from './analysis/facets.resolver.js';
import { PathResolver } from './analysis/path.resolver.js';
import { TimelineResolver } from './analysis/timeline.resolver.js';
import { ArticlesResolver } from './articles/articles.resolver.js';
import { ArticleConnection } from './articles/articles.types.js';
import { IngestionResolver } from './articles/ingestion.resolver.js';
import { MentionsResolver } from './articles/mentions.resolver.js';
import { SentencesResolver } from './articles/sentences.resolver.js';
import { BackupResolver } from './backup/backup.resolver.js';
import { ClaimsResolver } from './claims/claims.resolver.js';
import { ClaimConnection } from './claims/claims.types.js';
import { ReadingsResolver } from './claims/readings.resolver.js';
import { leftOutOf, totalCountOf } from './connection.js';
import { DeadLettersResolver } from './dead-letters/dead-letters.resolver.js';
import { DeadLetterConnection } from './dead-letters/dead-letters.types.js';
import { ChangesResolver } from './decisions/changes.resolver.js';
import { ChangeConnection } from './decisions/changes.types.js';
import { DecisionsResolver } from './decisions/decisions.resolver.js';
import { EventsResolver } from './events/events.resolver.js';
import { EventConnection } from './events/events.types.js';
import { DifferencesResolver, LearnedClaimsResolver } from './history/differences.resolver.js';
import { LearnedClaimConnection } from './history/differences.types.js';
import { LiveResolver } from './live/live.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { PreviewResolver } from './preview/preview.resolver.js';
import { RelationsResolver } from './relations/relations.resolver.js';
import { RelationConnection } from './relations/relations.types.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatsResolver } from './stats/stats.resolver.js';
import { SuggestionsResolver } from './suggestions/suggestions.resolver.js';

/** Everything that answers; the schema is made of them. */
export const RESOLVERS: Type<unknown>[] = [
  ActorsResolver,
  ArticlesResolver,
  BackupResolver,
  ChangesResolver,
  ClaimsResolver,
  DeadLettersResolver,
  DecisionsResolver,
  DifferencesResolver,
  DyadResolver,
  EventsResolver,
  FacetsResolver,
  IngestionResolver,
  LearnedClaimsResolver,
  LiveResolver,
  MentionsResolver,
  NeighborhoodResolver,
  NodeResolver,
  PathResolver,
  PreviewResolver,
  ReadingsResolver,
  RelationsResolver,
  SearchResolver,
  SentencesResolver,
  StatsResolver,
  SuggestionsResolver,
  TimelineResolver,
  leftOutOf(EventConnection),
  leftOutOf(RelationConnection),
  totalCountOf(ActorConnection),
  totalCountOf(ArticleConnection),
  totalCountOf(ChangeConnection),
  totalCountOf(ClaimConnection),
  totalCountOf(DeadLetterConnection),
  totalCountOf(EventConnection),
  totalCountOf(LearnedClaimConnection),
  totalCountOf(RelationConnection),
];
