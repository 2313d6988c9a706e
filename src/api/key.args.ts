import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** Longest key, in UTF-16 units. Chosen: several UUIDs. */
const MAX_KEY_LENGTH = 200;

/** The key of a mutation that is done once. */
@ArgsType()
export class KeyArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by you: asked for again with the same key, it is done once, and the answer is the first one. A key that had other arguments is an error.',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_KEY_LENGTH)
  key?: string | null;
}
