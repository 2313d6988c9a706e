import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { killedContract } from './killed.contract.js';

describe('the embedded store, whose process is killed while it ingests', () => {
  killedContract('embedded store', () => {
    const folder = mkdtempSync(join(tmpdir(), 'casus-killed-'));
    const [dataFolder, copy] = [join(folder, 'data'), join(folder, 'copy')];
    return Promise.resolve({
      config: { dataFolder },
      async look(look) {
        rmSync(copy, { recursive: true, force: true });
        // One that was killed at its start has made nothing yet.
        if (existsSync(dataFolder)) cpSync(dataFolder, copy, { recursive: true });
        const store = await EmbeddedStore.open(copy);
        await look(store).finally(() => store.close());
      },
    });
  });
});
