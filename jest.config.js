import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

// Sources are ES modules; Jest runs them as CommonJS, since its own ES module support can't load every package on Node 20.
const swc = (options) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', keepClassNames: true, ...options },
  },
];

// Names this run of the tests for what its spec files share, a Neo4j server; workers inherit it.
process.env.CASUS_TEST_RUN ??= String(process.pid);

const common = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  testEnvironment: 'node',
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    // It exports ES modules alone, which Jest's resolver takes for no export at all.
    '^eld/(.*)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
  },
  transform: {
    '^.+\\.ts$': swc({
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    }),
    '^.+\\.m?js$': swc({ parser: { syntax: 'ecmascript' } }),
  },
  // Far larger than all else, and CommonJS already.
  transformIgnorePatterns: ['/node_modules/(playwright-core|axe-core)/'],
};

/**
 * Specs that start whole servers, some with a bound on their time: one after the other, and nothing beside. Those of the command
 * line have no such bound.
 */
const ALONE = ['<rootDir>/test/(api|explorer)/', '<rootDir>/test/e2e/(?!cli)'];

export default {
  // Neo4j waits for a spec half of the time, and a spec for it: two at once on two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'together',
      testMatch: ['<rootDir>/{src,client,web/src,test}/**/*.spec.ts'],
      testPathIgnorePatterns: ALONE,
    },
    {
      ...common,
      displayName: 'alone',
      runner: 'jest-serial-runner',
      testMatch: ['<rootDir>/test/{api,explorer}/**/*.spec.ts', '<rootDir>/test/e2e/!(cli*).spec.ts'],
    },
  ],
};
