import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsBase64, IsNotEmpty, MaxLength } from 'class-validator';
import { MAX_FIELD_LENGTH } from '../../article/limits.js';
import { IngestArticleInput } from '../articles/articles.args.js';

@ArgsType()
export class PreviewArticleArgs {
  @Field(() => IngestArticleInput, { description: 'The article.' })
  input!: IngestArticleInput;
}

@InputType({ description: 'A file: text, Markdown, HTML, JSON, or JSONL with an article a line.' })
export class FileInput {
  @Field(() => String, { description: 'Its name, whose end tells what it is: story.html.' })
  @IsNotEmpty()
  @MaxLength(MAX_FIELD_LENGTH)
  name!: string;

  @Field(() => String, { description: 'Its bytes in Base64; their encoding is found out.' })
  @IsBase64()
  base64!: string;
}
