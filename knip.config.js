// Sass imports with @use: told to knip as imports, so that what only a style sheet needs counts as used.
const importsOf = (sheet) =>
  [...sheet.matchAll(/@(?:use|forward|import)\s+'([^']+)'/g)].map(([, path]) => `import '${path}';`).join('\n');

export default {
  includeEntryExports: true,
  ignoreExportsUsedInFile: true,
  // Programs of the machine, not of a package; looked for before they are run.
  ignoreBinaries: ['setpriv', 'redis-server'],
  compilers: { scss: importsOf },
  workspaces: {
    '.': { project: ['*.{mjs,cjs}'] },
    'infra/local': { entry: ['src/follow-parent.mjs'] },
    'infra/bench': { entry: ['src/bench.ts', 'src/bare-server.ts'] },
    'apps/worker': { entry: ['test/support/reader-process.ts'] },
  },
};
