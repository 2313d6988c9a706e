import type { GraphStore } from '../../src/graph/store.js';
import { batchContract } from './batch.contract.js';
import { bulkContract } from './bulk.contract.js';
import { copiesContract } from './copies.contract.js';
import { checkContract } from './check.contract.js';
import { deadLettersContract } from './dead-letters.contract.js';
import { decisionsContract } from './decisions.contract.js';
import { deletionContract } from './deletion.contract.js';
import { exchangeContract } from './exchange.contract.js';
import { exportContract } from './export.contract.js';
import { feedsContract } from './feeds.contract.js';
import { filterContract } from './filter.contract.js';
import { historyContract } from './history.contract.js';
import { ingestionContract } from './ingestion.contract.js';
import { mergeSimilarContract } from './merge-similar.contract.js';
import { migrationContract } from './migration.contract.js';
import { orderContract } from './order.contract.js';
import { moveContract } from './move.contract.js';
import { readContract } from './read.contract.js';
import { RecordingStore, unrun } from './recording-store.js';
import { receiptsContract } from './receipts.contract.js';
import { searchContract } from './search.contract.js';
import { suggestionsContract } from './suggestions.contract.js';
import { transactionContract } from './transaction.contract.js';
import { upgradeContract } from './upgrade.contract.js';

// A server that has just been started is slow.
jest.setTimeout(600_000);

/** What only one store runs: the embedded one has full text of its own, Neo4j lets no two nodes have one id. */
const ALONE: Readonly<Record<'neo4j' | 'embedded', readonly string[]>> = {
  neo4j: ['neo4j/full-text', 'neo4j/search-all'],
  embedded: ['embedded/newest-day', 'check/copies-of', 'check/rename-surplus', 'check/remove-surplus'],
};

/**
 * Everything that a GraphStore promises. A store is finished when it passes; a promise that is not here is not made.
 *
 * @param open - gives an empty store; each is closed again
 */
export function graphStoreContract(name: string, kind: 'neo4j' | 'embedded', open: () => Promise<GraphStore>): void {
  describe(`${name} keeps the contract of GraphStore`, () => {
    const recorded = async (): Promise<GraphStore> => new RecordingStore(await open());

    readContract(recorded);
    filterContract(recorded);
    ingestionContract(recorded);
    batchContract(recorded);
    deletionContract(recorded);
    decisionsContract(recorded);
    copiesContract(recorded);
    historyContract(recorded);
    orderContract(recorded, kind === 'embedded' ? 4 : 2);
    checkContract(recorded, kind);
    suggestionsContract(recorded);
    mergeSimilarContract(recorded);
    searchContract(recorded);
    exportContract(recorded);
    exchangeContract(recorded);
    bulkContract(recorded);
    moveContract(recorded);
    transactionContract(recorded);
    receiptsContract(recorded);
    deadLettersContract(recorded);
    feedsContract(recorded);

    migrationContract(recorded, kind);
    upgradeContract(recorded);

    it('was seen running every statement in cypher/', () => {
      const others = ALONE[kind === 'neo4j' ? 'embedded' : 'neo4j'];
      expect(unrun().filter((statement) => !others.includes(statement))).toEqual([]);
    });
  });
}
