import { basename } from 'node:path';
import { Mutation, Resolver } from '@nestjs/graphql';
import { GraphStore } from '../../graph/store.js';
import { Needs } from '../access/needs.js';
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
  async backup(): Promise<BackupPayload> {
    // The store names the file: who may ask shall not choose where on the disk something is written.
    const { file, bytes } = await this.store.backup(null);
    return { file: basename(file), bytes };
  }
}
