/** A paper is read from the first room to the last: a room knows the rooms before it, and none after. */
const importRooms = ['paper', 'values', 'headings', 'prose', 'own', 'rows', 'checks', 'understand', 'plan'];

const importRoomRules = importRooms.slice(0, -1).map((room, at) => ({
  name: `imports-${room}-knows-no-room-after-it`,
  severity: 'error',
  from: { path: `^packages/domain/src/imports/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^packages/domain/src/imports/(${importRooms.slice(at + 1).join('|')})/` },
}));

/** The architecture as rules: what may know what. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '(^|/)(main|vite\\.config)\\.tsx?$',
          '\\.test\\.tsx?$',
          '/testing/',
          '\\.(mjs|cjs)$',
          '/migrations/',
        ],
      },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows nothing but itself, Temporal and the codes of what it says.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { pathNot: ['^packages/domain/src', '^packages/words/src/(sentence|codes)\\.ts$', 'temporal-polyfill'] },
    },
    ...importRoomRules,
    {
      name: 'every-file-of-imports-has-a-room',
      severity: 'error',
      from: {},
      to: { path: `^packages/domain/src/imports/(?!(${importRooms.join('|')}|testing)/)` },
    },
    {
      name: 'only-database-imports-typeorm',
      severity: 'error',
      // A test may look into the database beside the product that it tests.
      from: { pathNot: ['^(packages/database|apps/(api|worker)/src/platform)/', '^apps/(api|worker)/test/'] },
      to: { path: 'node_modules/(@nestjs/)?typeorm/' },
    },
    {
      name: 'only-jobs-imports-bullmq',
      severity: 'error',
      from: { pathNot: '^packages/jobs/' },
      to: { path: 'node_modules/(bullmq|ioredis)/' },
    },
    {
      name: 'platform-imports-no-feature',
      severity: 'error',
      from: { path: '^apps/(api|worker)/src/platform/' },
      to: { path: '^apps/(api|worker)/src/(?!platform/)[^/]+/' },
    },
    {
      name: 'features-meet-at-the-index',
      comment: 'A feature is known to other features only by its index.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/src/(?!platform/)([^/]+)/' },
      to: { path: '^apps/$1/src/(?!platform/)([^/]+)/', pathNot: ['^apps/$1/src/$2/', '/index\\.ts$'] },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: ['\\.test\\.tsx?$', '/testing/', '/test/', '^infra/', 'jest\\.config'] },
      to: { path: ['/testing/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'not-to-nowhere',
      comment: 'An import that resolves to nothing would slip through every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'not-to-unlisted', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
