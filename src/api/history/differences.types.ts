import { Field, ID, ObjectType } from '@nestjs/graphql';
import type {
  DifferenceFilter,
  LearnedClaim as Learned,
  Novelty,
  WithdrawnClaim as Withdrawn,
} from '../../graph/differences.js';
import type { WithdrawalReason } from '../../graph/withdrawals.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Status } from '../../ontology/statuses.js';
import { connectionType } from '../connection.js';
import { NoveltyEnum, RelationTypeEnum, StatusEnum, WithdrawalReasonEnum } from '../enums.js';

@ObjectType({ description: 'What the graph learned, and what it knew and no longer knows, between two moments.' })
export class Differences {
  filter!: DifferenceFilter;
}

@ObjectType('LearnedClaim', { description: 'A claim that the graph came to know.' })
export class LearnedClaim implements Learned {
  @Field(() => NoveltyEnum, { description: 'What it is beside what was known of its event before.' })
  novelty!: Novelty;

  @Field(() => String, { description: 'When: 2023-04-23T10:00:00.000Z.' })
  learned!: string;

  claimId!: string;
  eventId!: string;
}

@ObjectType('WithdrawnClaim', { description: 'A claim that the graph knew, and no longer knows.' })
export class WithdrawnClaim implements Withdrawn {
  @Field(() => ID, { description: 'Its id, by which it is no longer found.' })
  claimId!: string;

  @Field(() => ID, { description: 'Id of its article, which may be there no longer.' })
  articleId!: string;

  @Field(() => String, { nullable: true, description: 'The headline of that article.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;

  @Field(() => String, { description: 'The sentence that said so.' })
  sentence!: string;

  @Field(() => StatusEnum, { description: 'How real the event was in its words.' })
  status!: Status;

  @Field(() => RelationTypeEnum, { description: 'The edge that it gave.' })
  relation!: RelationType;

  @Field(() => [String], { description: 'Who acted, as the article named them.' })
  sources!: readonly string[];

  @Field(() => [String], { description: 'Who was acted upon, as the article named them.' })
  targets!: readonly string[];

  @Field(() => String, { description: 'When the graph came to know it: 2023-04-23T10:00:00.000Z.' })
  learned!: string;

  @Field(() => String, { description: 'When it was withdrawn.' })
  withdrawn!: string;

  @Field(() => WithdrawalReasonEnum, { description: 'Why.' })
  reason!: WithdrawalReason;
}

export const LearnedClaimConnection = connectionType(LearnedClaim, 'LearnedClaim', 'claims that were learned');
