import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { KeyArgs } from '../key.args.js';
import { IngestArticleInput } from './articles.args.js';

/** Most articles of one request. Chosen: they are read one after the other, at some tens of milliseconds each. */
const MOST_ARTICLES = 100;

@ArgsType()
export class IngestArticleArgs extends KeyArgs {
  @Field(() => IngestArticleInput, { description: 'The article.' })
  input!: IngestArticleInput;
}

@ArgsType()
export class IngestArticlesArgs extends KeyArgs {
  @Field(() => [IngestArticleInput], { description: `The articles, ${MOST_ARTICLES} at most.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ARTICLES)
  inputs!: IngestArticleInput[];
}

@ArgsType()
export class DeleteArticleArgs extends KeyArgs {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ArgsType()
export class ReextractArticlesArgs extends KeyArgs {
  @Field(() => [ID], {
    nullable: true,
    description: `Ids of articles, ${MOST_ARTICLES} at most; those that an older version read where none are given.`,
  })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(MOST_ARTICLES)
  ids?: string[] | null;

  @Field(() => Int, { defaultValue: MOST_ARTICLES, description: `The most that are read anew, 1 to ${MOST_ARTICLES}.` })
  @IsInt()
  @Min(1)
  @Max(MOST_ARTICLES)
  first!: number;
}
