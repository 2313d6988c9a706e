import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { graphStoreContract } from './graph-store.contract.js';

graphStoreContract('the embedded store', () => EmbeddedStore.inMemory(), ['neo4j/full-text']);
