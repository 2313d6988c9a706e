import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Status } from '../../ontology/statuses.js';
import type { Reading } from '../../resolution/resolved-article.js';
import { EventTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.js';

@ObjectType({ description: 'What was read in a sentence.' })
export class ClaimReading {
  @Field(() => StatusEnum, { description: 'How real the event is in the words of the sentence.' })
  status!: Status;

  @Field(() => EventTypeEnum, { nullable: true, description: 'What was done; null for a lasting fact.' })
  type!: EventType | null;

  @Field(() => RelationTypeEnum, { description: 'The edge between source and target that it makes.' })
  relation!: RelationType;

  @Field(() => Float, { description: 'Chance that type, source and target are all right, from 0 to 1.' })
  confidence!: number;

  /** Identities, as the article names them. */
  sourceIds!: readonly string[];
  targetIds!: readonly string[];
}

/** A reading from the JSON that the graph keeps it as. */
export const readingOf = (json: string): ClaimReading => JSON.parse(json) as Reading;
