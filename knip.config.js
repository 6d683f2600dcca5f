// Sass imports with @use, told to knip as imports: a name alone or a path with dots is a partial, `_name.scss`.
const partial = (name) => name.replace(/([^/]+)$/u, '_$1.scss');
const place = (name) => (name.startsWith('.') ? partial(name) : name.includes('/') ? name : `./${partial(name)}`);
const importsOf = (sheet) =>
  [...sheet.matchAll(/@(?:use|forward|import)\s+'([^']+)'/g)].map(([, name]) => `import '${place(name)}';`).join('\n');

export default {
  includeEntryExports: true,
  ignoreExportsUsedInFile: true,
  // Programs of the machine, not of a package; looked for before they are run.
  ignoreBinaries: ['psql', 'setpriv', 'redis-server'],
  compilers: { scss: importsOf },
  // The worker asks each file of a job for its `job`, by the row of the job table; a database runs every migration, and
  // knows the entities of every record.
  ignoreIssues: {
    'apps/worker/**/*.job.ts': ['exports'],
    'packages/database/src/migrations/*.ts': ['exports'],
    'packages/database/src/**/*.record.ts': ['exports'],
  },
  workspaces: {
    '.': { project: ['*.{mjs,cjs}'] },
    'packages/database': { entry: ['src/migrations/[0-9]*.ts', 'src/**/*.record.ts'] },
    'infra/local': { entry: ['src/processes/follow-parent.mjs'] },
    'infra/bench': { entry: ['src/bench.ts', 'src/bare-server.ts'] },
    'apps/worker': {
      entry: ['src/*/*.job.ts', 'test/support/**/*.job.ts', 'test/support/{reader,sending}-process.ts'],
    },
    // Imported by a program that a test writes, compiles and runs.
    'apps/api': { ignoreDependencies: ['openapi-fetch'] },
    'apps/web': { project: ['src/**/*.{ts,tsx,scss}', '*.ts'] },
  },
};
