import { applyDecorators, type Type } from '@nestjs/common';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type as TypeOf } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Filter as GraphFilter, Near as GraphNear } from '../../filter/filter.js';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Certainty, Status } from '../../ontology/statuses.js';
import { CertaintyEnum, EventTypeEnum, KindEnum, RelationTypeEnum, StatusEnum, type Kind } from '../enums.js';
import { DayRules, ListRules, MomentRules, OneOf, TextRules } from '../filter-rules.js';

/** Largest circle, in kilometres: half of the way round the Earth. */
const MAX_KM = 20_038;

/** Most filters that one joins. */
const MAX_JOINED = 20;

@InputType({ description: 'A circle on the Earth.' })
export class Near implements GraphNear {
  @Field(() => Float, { description: 'Degrees north of the equator, from -90 to 90.' })
  @Min(-90)
  @Max(90)
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich, from -180 to 180.' })
  @Min(-180)
  @Max(180)
  longitude!: number;

  @Field(() => Float, { description: 'Kilometres from there at most.' })
  @Min(0)
  @Max(MAX_KM)
  km!: number;
}

const list = (of: () => object, description: string): PropertyDecorator =>
  Field(() => [of()] as [Type], { nullable: true, description });

/** Values of an enum. GraphQL checks them itself, but a filter may also come as JSON in an address or an option. */
const EnumValues = (of: object): PropertyDecorator => applyDecorators(ListRules(), OneOf(Object.keys(of), true));

const Countries = (): PropertyDecorator =>
  applyDecorators(
    ListRules(),
    Matches(/^[A-Z]{2}$/, { each: true, message: '$property must be two capital letters each: AF' }),
  );
const Joined = (of: () => Type): PropertyDecorator =>
  applyDecorators(IsOptional(), IsArray(), ArrayMaxSize(MAX_JOINED), ValidateNested({ each: true }), TypeOf(of));
const Negated = (of: () => Type): PropertyDecorator => applyDecorators(IsOptional(), ValidateNested(), TypeOf(of));

/** What a filter says itself. */
@InputType({ isAbstract: true })
abstract class Conditions {
  @list(() => EventTypeEnum, 'What was done.')
  @EnumValues(EventTypeEnum)
  types?: EventType[] | null;

  @list(() => String, 'How it was done, in the words of PLOVER: "arrest", "drone".')
  @ListRules()
  @IsString({ each: true })
  modes?: string[] | null;

  @list(() => RelationTypeEnum, 'The edge between source and target. Asking for PLOTS_AGAINST is asking for plans.')
  @EnumValues(RelationTypeEnum)
  relations?: RelationType[] | null;

  @list(
    () => StatusEnum,
    'How real an event is by all that tell of it; a claim, in its own words; a relation, by any claim.',
  )
  @EnumValues(StatusEnum)
  statuses?: Status[] | null;

  @list(() => StatusEnum, 'How real it is in the words of at least one claim: "who denies it?"')
  @EnumValues(StatusEnum)
  claimStatuses?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether sources disagree on it.' })
  @IsOptional()
  @IsBoolean()
  contested?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Id of the actor who acts.' })
  @TextRules()
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the actor or place that is acted upon.' })
  @TextRules()
  target?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an actor who acts or is acted upon.' })
  @TextRules()
  actor?: string | null;

  @list(() => ID, 'Ids of two actors: what either does to the other.')
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsString({ each: true })
  between?: string[] | null;

  @list(() => KindEnum, 'What the one who acts is.')
  @EnumValues(KindEnum)
  sourceKinds?: Kind[] | null;

  @list(() => KindEnum, 'What the one who is acted upon is: plots against a kind of target.')
  @EnumValues(KindEnum)
  targetKinds?: Kind[] | null;

  @list(() => KindEnum, 'What one of those who take part is.')
  @EnumValues(KindEnum)
  actorKinds?: Kind[] | null;

  @list(() => String, 'Country of the one who acts, ISO 3166-1 alpha-2: AF.')
  @Countries()
  sourceCountries?: string[] | null;

  @list(() => String, 'Country of the one who is acted upon.')
  @Countries()
  targetCountries?: string[] | null;

  @list(() => String, 'Country of one of those who take part.')
  @Countries()
  actorCountries?: string[] | null;

  @Field(() => String, { nullable: true, description: 'First day: 2023-04-23. What has no day is left out.' })
  @DayRules()
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day: 2023-04-23. What has no day is left out.' })
  @DayRules()
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a place where it was.' })
  @TextRules()
  place?: string | null;

  @list(() => String, 'Countries where it was, ISO 3166-1 alpha-2: AF.')
  @Countries()
  placeCountries?: string[] | null;

  @Field(() => Near, { nullable: true, description: 'Where it was: in a place within a circle.' })
  @IsOptional()
  @ValidateNested()
  @TypeOf(() => Near)
  near?: Near | null;

  @Field(() => ID, { nullable: true, description: 'Id of an actor who says so.' })
  @TextRules()
  attributedTo?: string | null;

  @list(() => CertaintyEnum, 'How sure the one who says so sounds.')
  @EnumValues(CertaintyEnum)
  certainties?: Certainty[] | null;

  @Field(() => Float, { nullable: true, description: 'Least confidence, from 0 to 1.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number | null;

  @Field(() => ID, { nullable: true, description: 'Id of an article that tells of it.' })
  @TextRules()
  article?: string | null;

  @list(() => String, 'Who published an article that tells of it, by the whole name.')
  @ListRules()
  @IsString({ each: true })
  publishers?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A moment after which the graph learned of it: 2024-05-01, which is its beginning, or with a time.',
  })
  @MomentRules()
  learnedAfter?: string | null;

  @Field(() => String, { nullable: true, description: 'A moment until which the graph had learned of it.' })
  @MomentRules()
  learnedUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that stand in a sentence that tells of it, of a relation also in the name of an end; of very many, the best 1,000.',
  })
  @TextRules()
  text?: string | null;
}

/**
 * Filters within filters are types of their own, two levels deep: enough for any combination (or of and of not), and
 * graphql-jit compiles no input type that holds itself (https://github.com/zalando-incubator/graphql-jit/issues/81).
 */
@InputType({ description: 'A filter within one that is within a filter: conditions alone.' })
export class FilterTerm extends Conditions implements GraphFilter {}

@InputType({ description: 'A filter within a filter: conditions, and filters that it joins.' })
export class FilterPart extends Conditions implements GraphFilter {
  @list(() => FilterTerm, `Filters that hold all at once, ${MAX_JOINED} at most.`)
  @Joined(() => FilterTerm)
  and?: FilterTerm[] | null;

  @list(() => FilterTerm, `Filters of which one holds, ${MAX_JOINED} at most.`)
  @Joined(() => FilterTerm)
  or?: FilterTerm[] | null;

  @Field(() => FilterTerm, { nullable: true, description: 'A filter that does not hold.' })
  @Negated(() => FilterTerm)
  not?: FilterTerm | null;
}

@InputType({
  description:
    'Which events, claims and relations are wanted. All that is given has to hold; of a list, one value has to; null is the same as left out. Where it asks for no status, only what happened is wanted.',
})
export class Filter extends Conditions implements GraphFilter {
  @list(() => FilterPart, `Filters that hold all at once, ${MAX_JOINED} at most.`)
  @Joined(() => FilterPart)
  and?: FilterPart[] | null;

  @list(() => FilterPart, `Filters of which one holds, ${MAX_JOINED} at most.`)
  @Joined(() => FilterPart)
  or?: FilterPart[] | null;

  @Field(() => FilterPart, { nullable: true, description: 'A filter that does not hold.' })
  @Negated(() => FilterPart)
  not?: FilterPart | null;
}
