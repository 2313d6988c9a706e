import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { RESOLVERS } from './resolvers.js';

/** The schema of the API, without a server or a graph. */
export async function apiSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), { logger: false });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
  await app.close();
  return lexicographicSortSchema(schema);
}

/** What stands in schema.graphql. */
export function schemaText(schema: GraphQLSchema): string {
  return `# Written by \`npm run schema\`: change the types in src/api instead.\n\n${printSchema(schema)}\n`;
}
