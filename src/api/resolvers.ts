import type { Type } from '@nestjs/common';
import { ActorsResolver } from './actors/actors.resolver.js';
import { ActorConnection } from './actors/actors.types.js';
import { NeighborhoodResolver } from './actors/neighborhood.resolver.js';
import { ArticlesResolver } from './articles/articles.resolver.js';
import { ArticleConnection } from './articles/articles.types.js';
import { IngestionResolver } from './articles/ingestion.resolver.js';
import { SentencesResolver } from './articles/sentences.resolver.js';
import { BackupResolver } from './backup/backup.resolver.js';
import { ClaimsResolver } from './claims/claims.resolver.js';
import { ClaimConnection } from './claims/claims.types.js';
import { totalCountOf } from './connection.js';
import { EventsResolver } from './events/events.resolver.js';
import { EventConnection } from './events/events.types.js';
import { RelationsResolver } from './relations/relations.resolver.js';
import { RelationConnection } from './relations/relations.types.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatsResolver } from './stats/stats.resolver.js';

/** Everything that answers; the schema is made of them. */
export const RESOLVERS: Type<unknown>[] = [
  ActorsResolver,
  ArticlesResolver,
  BackupResolver,
  ClaimsResolver,
  EventsResolver,
  IngestionResolver,
  NeighborhoodResolver,
  RelationsResolver,
  SearchResolver,
  SentencesResolver,
  StatsResolver,
  totalCountOf(ActorConnection),
  totalCountOf(ArticleConnection),
  totalCountOf(ClaimConnection),
  totalCountOf(EventConnection),
  totalCountOf(RelationConnection),
];
