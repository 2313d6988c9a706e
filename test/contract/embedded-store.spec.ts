import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { graphStoreContract } from './graph-store.contract.js';

graphStoreContract('the embedded store', 'embedded', () => EmbeddedStore.inMemory());
