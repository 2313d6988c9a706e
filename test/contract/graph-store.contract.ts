import type { GraphStore } from '../../src/graph/store.js';
import { deletionContract } from './deletion.contract.js';
import { exportContract } from './export.contract.js';
import { ingestionContract } from './ingestion.contract.js';
import { readContract } from './read.contract.js';
import { RecordingStore, unrun } from './recording-store.js';
import { searchContract } from './search.contract.js';
import { transactionContract } from './transaction.contract.js';

/**
 * Everything that a GraphStore promises. A store is finished when it passes; a promise that is not here is not made.
 *
 * @param open - gives an empty store; each is closed again
 * @param without - statements that this store has another way for
 */
export function graphStoreContract(
  name: string,
  open: () => Promise<GraphStore>,
  without: readonly string[] = [],
): void {
  describe(`${name} keeps the contract of GraphStore`, () => {
    const recorded = async (): Promise<GraphStore> => new RecordingStore(await open());

    readContract(recorded);
    ingestionContract(recorded);
    deletionContract(recorded);
    searchContract(recorded);
    exportContract(recorded);
    transactionContract(recorded);

    it('was seen running every statement in cypher/', () => {
      expect(unrun().filter((statement) => !without.includes(statement))).toEqual([]);
    });
  });
}
