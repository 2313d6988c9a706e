import { basename } from 'node:path';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { GraphStore } from '../../graph/store.js';
import { Needs } from '../access/needs.js';
import { KeyArgs } from '../key.args.js';
import { onceByKey } from '../once.js';
import type { RequestContext } from '../request-context.js';
import { BackupPayload } from './backup.types.js';

@Resolver(() => BackupPayload)
export class BackupResolver {
  constructor(private readonly store: GraphStore) {}

  @Needs('admin')
  @Mutation(() => BackupPayload, {
    description:
      'Copies the embedded graph, as it is between two changes, into a file of the folder backups in the data folder. ' +
      'Other requests wait meanwhile. An error where the graph is on a Neo4j server.',
  })
  backup(@Args() { key }: KeyArgs, @Context() context: RequestContext): Promise<BackupPayload> {
    return onceByKey(this.store, context, key, ['backup'], async () => {
      // The store names the file: who may ask shall not choose where on the disk something is written.
      const { file, bytes } = await this.store.backup(null);
      return { file: basename(file), bytes };
    });
  }
}
