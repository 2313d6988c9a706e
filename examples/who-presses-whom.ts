// Who presses whom, and the sentence that says so:  node --import tsx examples/who-presses-whom.ts
import { CasusClient } from '../client/casus-client.js';
import { RelationsDocument } from '../client/generated/operations.js';
import { caller } from './caller.js';

const client = new CasusClient(caller());
const pressing = client.all(RelationsDocument, { filter: { relations: ['PRESSURES'] } }, ({ relations }) => relations);

for await (const { source, target, last, claims } of pressing) {
  console.log(`${source.name} → ${target.name}${last === null ? '' : `, last on ${last}`}`);
  for (const { node } of claims.edges) {
    console.log(`  ${node.sentence.text}`);
    console.log(
      `  ${[node.attribution?.name, node.article.publisher, node.article.published].filter(Boolean).join(', ')}`,
    );
  }
}
