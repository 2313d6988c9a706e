// `npm run schema`: writes the schema of the API to schema.graphql.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

// Not the explorer, which is made of the client, which is made of the schema.
prepare(['dist']);
const { apiSchema, schemaText } = await import('../dist/api/schema-text.js');
writeFileSync(join(root, 'schema.graphql'), schemaText(await apiSchema()));
