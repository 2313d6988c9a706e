import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsString } from 'class-validator';
import { PageArgs } from '../connection.js';
import { TextRules } from '../filter-rules.js';
import { KeyArgs } from '../key.args.js';
import { MAX_FIRST } from '../limits.js';

@ArgsType()
export class DeadLettersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the error that they failed with last: ARTICLE_EMPTY; all where nothing is said.',
  })
  @TextRules()
  code?: string | null;
}

@ArgsType()
export class RetryDeadLetterArgs extends KeyArgs {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ArgsType()
export class DiscardDeadLettersArgs extends KeyArgs {
  @Field(() => [ID], { description: `Their ids, ${MAX_FIRST} at most.` })
  @IsString({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_FIRST)
  ids!: string[];
}
