/** The nouns of the domain: each knows those before it and none after, so that no two know each other. */
const nouns = [
  ...[
    'rulings',
    'log',
    'text',
    'councils',
    'identity',
    'permissions',
    'audiences',
    'dates',
    'fields',
    'people',
    'calendar-sync',
    'meetings',
    'endings',
    'committees',
  ],
  ...[
    'portfolios',
    'recommendations',
    'minutes',
    'reminders',
    'settings',
    'publications',
    'reports',
    'imports',
    'meeting-schedules',
  ],
];

/**
 * The nouns of the database. What looks across councils, the log and what is kept stand below them; the registry of
 * everything that is kept (settings) above.
 */
const tables = [
  'connection',
  'columns',
  'wall',
  'doors',
  'migrations',
  'log',
  'kept-records',
  'council-settings',
  'identity',
  'meetings',
  'calendar-sync',
  'meeting-schedules',
  'messages',
  'portfolio-holders',
  'recommendations',
  'answers',
  'committees',
  'councils',
  'minutes',
  'people',
  'endings',
  'portfolios',
  'imports',
  'publications',
  'reminders',
  'reports',
  'settings',
  'views',
];

/** The nouns of the services: what acts for several others stands above them. */
const acts = [
  'recommendations',
  'answers',
  'meetings',
  'minutes',
  'committees',
  'people',
  'councils',
  'endings',
  'portfolios',
  'meeting-schedules',
  'reminders',
  'imports',
  'calendar-sync',
  'messages',
  'settings',
];

/** A paper is read from the first room of imports to the last. */
const importRooms = [
  'paper',
  'values',
  'headings',
  'prose',
  'own',
  'rows',
  'checks',
  'understand',
  'names',
  'areas',
  'plan',
  'outcome',
];

/** Each folder knows those before it and none after; a folder that is not in the list is refused. Tests may look ahead. */
const inLayers = (parent, folders) => [
  ...folders.slice(0, -1).map((folder, at) => ({
    name: `${folder}-knows-nothing-after-it`,
    severity: 'error',
    from: { path: `^${parent}/${folder}/`, pathNot: '\\.test\\.ts$' },
    to: { path: `^${parent}/(${folders.slice(at + 1).join('|')})/` },
  })),
  {
    name: `everything-in-${parent.split('/').at(-1)}-has-its-layer`,
    severity: 'error',
    from: {},
    to: { path: `^${parent}/(?!(${folders.join('|')}|testing)/)[^/]+/` },
  },
];

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
      comment:
        'The domain knows nothing but itself, Temporal, the languages and the codes of what it says, which others put into words.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: {
        pathNot: [
          '^packages/domain/src',
          '^packages/words/src/(sentence|codes|stored|formats|languages|(en|cy)/dates/names)\\.ts$',
          // How papers name fields, columns, codes and words that are wanted, which the import reads back in whichever language.
          '^packages/words/src/(en|cy)/values/(core-status|field-names|decision|report-headings|code-names|words-wanted)\\.ts$',
          'temporal-polyfill',
        ],
      },
    },
    ...inLayers('packages/domain/src', nouns),
    ...inLayers('packages/database/src', tables),
    ...inLayers('packages/services/src', acts),
    ...inLayers('packages/domain/src/imports', importRooms),
    {
      name: 'only-database-imports-typeorm',
      severity: 'error',
      // A test may look into the database beside the product that it tests.
      from: { pathNot: ['^(packages/(database|runtime)|apps/(api|worker)/src/platform)/', '^apps/(api|worker)/test/'] },
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
