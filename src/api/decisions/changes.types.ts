import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Change as Decided, DecisionKind } from '../../graph/decisions/decision.js';
import { Actor, Place } from '../actors/actors.types.js';
import { Article } from '../articles/articles.types.js';
import { Claim } from '../claims/claims.types.js';
import { connectionType } from '../connection.js';
import { DecisionKindEnum } from '../enums.js';
import { Event } from '../events/events.types.js';

@ObjectType({ description: 'What an analyst decided. It holds for articles that come later too, until it is undone.' })
export class Change implements Decided {
  @Field(() => ID, { description: 'The same for the same key; else made by chance.' })
  id!: string;

  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'When: 2023-04-23T10:00:00.000Z.' })
  made!: string;

  @Field(() => String, { description: 'Who decided.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why, in their words.' })
  why!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was undone; null where it stands.' })
  undone!: string | null;

  @Field(() => String, { nullable: true, description: 'Who undid it; null where it stands.' })
  undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was undone, in their words.' })
  undoneWhy!: string | null;

  payload!: Decided['payload'];
  joins!: readonly string[];
  pairs!: readonly string[];
  subjectIds!: readonly string[];
}

export type Subject = Actor | Place | Event | Claim | Article;

export const SubjectUnion = createUnionType({
  name: 'ChangeSubject',
  description: 'What a decision can be about.',
  types: () => [Actor, Place, Event, Claim, Article] as const,
  resolveType: (subject: Subject) => {
    if ('kind' in subject) return subject.kind === 'place' ? 'Place' : 'Actor';
    if ('sourceIds' in subject) return 'Event';
    return 'sentenceId' in subject ? 'Claim' : 'Article';
  },
});

export const ChangeConnection = connectionType(Change, 'Change', 'decisions');
