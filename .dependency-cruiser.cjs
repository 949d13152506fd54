/** Who may import whom. A folder may import itself, what stands here, and libraries. */
const folders = {
  lib: [],
  law: ['generated', 'lib'],
  model: ['generated', 'lib'],
  paging: ['errors', 'lib'],
  graph: ['generated', 'model', 'law', 'paging', 'errors', 'config', 'lib'],
  paths: ['generated', 'model', 'law', 'errors', 'lib', 'graph'],
  exposure: ['generated', 'model', 'law', 'paging', 'errors', 'lib', 'graph', 'paths'],
  comparison: ['generated', 'model', 'law', 'paging', 'errors', 'lib', 'graph', 'paths', 'exposure'],
  search: ['generated', 'model', 'law', 'paging', 'errors', 'lib', 'graph'],
  timeline: ['generated', 'model', 'law', 'paging', 'errors', 'lib', 'graph'],
  subgraph: ['generated', 'model', 'law', 'errors', 'lib', 'graph'],
  resolvers: [
    'generated',
    'model',
    'law',
    'paging',
    'paths',
    'exposure',
    'comparison',
    'search',
    'subgraph',
    'timeline',
    'errors',
    'lib',
    'graph',
  ],
  seeding: ['generated', 'model', 'graph', 'errors', 'config', 'lib'],
  server: ['generated', 'model', 'law', 'paging', 'graph', 'errors', 'config', 'lib'],
};

const boundaries = Object.entries(folders).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.join(', ') || 'nothing of the product'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}(/|\\.ts$)`) },
}));

module.exports = {
  forbidden: [
    ...boundaries,
    {
      name: 'no-circular',
      comment: 'Types may refer to each other; code may not wait for itself.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'reader-as-a-type',
      comment:
        'What answers questions reads through the reader in its context; only types and pure helpers of graph are open to it.',
      severity: 'error',
      from: { path: '^src/(resolvers|paths|exposure|comparison|search|subgraph|timeline)/' },
      to: {
        path: '^src/graph/',
        pathNot: '^src/graph/(way|provenance)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-graph-knows-neo4j',
      comment: 'The driver and Cypher stay in one folder.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'errors-and-config-stand-alone',
      comment: 'Everything leans on them, so they lean on nothing.',
      severity: 'error',
      from: { path: '^src/(errors|config)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(lib/|errors\\.ts$)' },
    },
    {
      name: 'no-tests-in-product',
      comment: 'What ships does not need what tests it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/graphiql/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
