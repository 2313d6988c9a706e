// `npm run client`: writes the types of the client anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { GENERATED, generateClient } from './generate-client.js';

const operations = readFileSync('client/operations.graphql', 'utf8');
writeFileSync(GENERATED, await generateClient(readFileSync('schema.graphql', 'utf8'), operations));
