// Data flows down this list, so a folder imports only from its own line or a line above it.
const flow = [
  ['config', 'ontology'],
  ['article'],
  ['language', 'fetching'],
  ['sources'],
  ['extraction'],
  ['resolution'],
  ['graph'],
  ['filter'],
  ['ingestion', 'evaluation', 'export', 'access', 'operations', 'doctor'],
  ['queue'],
  ['api', 'cli'],
];
const folders = (lines) => `^src/(${lines.flat().join('|')})/`;

module.exports = {
  forbidden: [
    ...flow.slice(0, -1).map((line, at) => ({
      name: `${line.join('-and-')}-looks-downstream`,
      severity: 'error',
      from: { path: folders([line]) },
      to: { path: folders(flow.slice(at + 1)) },
    })),
    { name: 'cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'driver-outside-its-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/(neo4j|embedded)/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'extraction-does-io',
      severity: 'error',
      from: { path: '^src/extraction/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: '\\.spec\\.ts$',
  },
};
