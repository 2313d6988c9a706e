import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Files under this size are sent as they are: compressing them saves less than a packet. */
const LEAST_BYTES = 1_400;

/** Writes what browsers take compressed beside each file, so that the server never compresses. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((one) => /\.(js|css|html|json)$/.test(one))) {
      const path = join(dir!, name);
      const content = readFileSync(path);
      if (content.length < LEAST_BYTES) continue;
      writeFileSync(`${path}.br`, brotliCompressSync(content));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [compressed],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Older ones lack light-dark(), by which both schemes are told in one place.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing may be written into the page itself: its policy lets in scripts and pictures of this server alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      // Mantine marks what runs in a browser, which means nothing where all of it does.
      onLog: (level, log, print) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
});
