import { readFileSync } from 'node:fs';
import { GENERATED, generateClient } from './generate-client.js';

const SCHEMA = readFileSync('schema.graphql', 'utf8');

describe('generateClient', () => {
  it('writes what is kept in the repository; else: npm run client', async () => {
    const operations = readFileSync('client/operations.graphql', 'utf8');
    expect(await generateClient(SCHEMA, operations)).toBe(readFileSync(GENERATED, 'utf8'));
  });

  it('refuses an operation that asks for what the schema lacks', async () => {
    await expect(generateClient(SCHEMA, 'query Age($id: ID!) { actor(id: $id) { age } }')).rejects.toThrow(/age/);
  });
});
