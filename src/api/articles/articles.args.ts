import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { PageArgs } from '../connection.js';
import { DayRules, TextRules } from '../filter-rules.js';

@InputType({ description: 'Which articles are wanted. All that is given has to hold.' })
export class ArticleFilter {
  @Field(() => String, { nullable: true, description: 'Words that stand in the title or the text, in any case.' })
  @TextRules()
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published them, by the whole name.' })
  @TextRules()
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'First day of publication wanted: 2023-04-23.' })
  @DayRules()
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of publication wanted: 2023-04-23.' })
  @DayRules()
  until?: string | null;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles are wanted; all where nothing is said.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ArticleFilter)
  filter?: ArticleFilter | null;
}

@InputType({ description: 'An article to be ingested: its text, and what is known of it.' })
export class IngestArticleInput {
  @Field(() => String, { description: 'The whole text, as it is; offsets count its UTF-16 units.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'When it was published: 2023-04-23, or 2023-04-23T10:00:00Z.' })
  published?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  byline?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is to be found, an http or https address.' })
  url?: string | null;
}
