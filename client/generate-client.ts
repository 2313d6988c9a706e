import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

/** The file that holds what is generated, from the root of the project. */
export const GENERATED = 'client/generated/operations.ts';

const HEADER =
  '// Written by `npm run client` from schema.graphql and client/operations.graphql: change those instead.';

/** What is imported from elsewhere is only of types, enums are unions of words, and answers can't be written to. */
const CONFIG = {
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  enumType: 'string-literal',
  scalars: { ID: 'string' },
};

/**
 * Writes the types of operations, of their variables and answers, and a document of each.
 *
 * @param schema - the API's, in GraphQL's own language
 * @param operations - queries, mutations and fragments, each with a name
 * @throws Error where an operation asks for what the schema lacks
 */
export async function generateClient(schema: string, operations: string): Promise<string> {
  const text = await codegen({
    filename: GENERATED,
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: [{ document: parse(operations) }],
    config: CONFIG,
    plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
  });
  return `${HEADER}\n${text}`;
}
