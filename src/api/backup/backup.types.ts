import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A copy of the embedded graph.' })
export class BackupPayload {
  @Field(() => String, { description: 'Its name in the folder backups of the data folder.' })
  file!: string;

  @Field(() => Float, { description: 'How large it is, in bytes.' })
  bytes!: number;
}
