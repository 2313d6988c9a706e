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

export default {
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/src/**/*.spec.ts',
    '<rootDir>/client/**/*.spec.ts',
    '<rootDir>/web/src/**/*.spec.ts',
    '<rootDir>/test/**/*.spec.ts',
  ],
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
