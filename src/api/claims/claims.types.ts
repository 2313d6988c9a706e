import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../node.types.js';
import type { Certainty, Status } from '../../ontology/statuses.js';
import type { Verdict } from '../../resolution/resolved-article.js';
import type { Actor } from '../actors/actors.types.js';
import type { Article, Sentence } from '../articles/articles.types.js';
import { connectionType } from '../connection.js';
import { CertaintyEnum, StatusEnum, VerdictEnum } from '../enums.js';

@ObjectType({
  implements: () => [Node],
  description: 'One sentence saying that an event happened, is planned, alleged or denied, and who says so.',
})
export class Claim {
  @Field(() => ID, { description: 'Made of the sentence and what it says.' })
  id!: string;

  @Field(() => StatusEnum, { description: 'How real the event is in the words of the sentence.' })
  status!: Status;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'How sure the one who says it sounds; null in the article’s own voice.',
  })
  certainty!: Certainty | null;

  @Field(() => String, { description: 'The words that make it an event: "put pressure on".' })
  trigger!: string;

  @Field(() => Int, { description: 'Where those words begin in the text of the article, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where those words end in the text of the article, in UTF-16 units, exclusive.' })
  end!: number;

  @Field(() => Float, { description: 'Chance that type, source and target are all right, from 0 to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'Name and version of what extracted it.' })
  extractor!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The word that reports it: "said"; null in the article’s own voice.',
  })
  verb!: string | null;

  @Field(() => String, { nullable: true, description: 'The words that say when; null where it does not say.' })
  time!: string | null;

  @Field(() => VerdictEnum, {
    nullable: true,
    description: 'What an analyst says of how the sentence was read; null where nobody looked.',
  })
  verdict!: Verdict | null;

  @Field(() => String, { nullable: true, description: 'When the graph came to know it: 2023-04-23T10:00:00.000Z.' })
  learned!: string | null;

  /** JSON of what was read before an analyst's verdict; null where there is none. */
  original!: string | null;
  sentenceId!: string;
  articleId!: string;
  eventId!: string | null;
  attributionId!: string | null;
  /** The evidence itself, since whoever asks for a claim mostly asks for it. */
  sentence!: Sentence;
  article!: Article;
  /** Holds nulls where attributionId is null. */
  speaker!: Actor;
}

export const ClaimConnection = connectionType(Claim, 'Claim', 'claims');
