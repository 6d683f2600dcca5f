import { existsSync } from 'node:fs';

// One Jest run for the whole repository: the same transform everywhere, one set of local services, one sum.
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2024',
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
    },
  ],
};

// Jest refuses to run at all while a file that it is told of is missing.
const present = (path) => (existsSync(new URL(path, import.meta.url)) ? [`<rootDir>/${path}`] : []);

const suite = (displayName, directory, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: [`<rootDir>/${directory}`],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.browser\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform,
  setupFiles: ['<rootDir>/infra/local/src/testing/same-chance.ts'],
  ...extra,
});

export default {
  globalSetup: '<rootDir>/infra/local/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/infra/local/src/testing/global-teardown.ts',
  testTimeout: 30_000,
  // Each file leaves something of its modules behind, and five hundred of them are more than one process may hold.
  workerIdleMemoryLimit: '1500MB',
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  projects: [
    suite('words', 'packages/words'),
    suite('domain', 'packages/domain'),
    suite('contracts', 'packages/contracts'),
    suite('database', 'packages/database'),
    suite('services', 'packages/services'),
    suite('jobs', 'packages/jobs'),
    suite('documents', 'packages/documents'),
    suite('moderngov', 'packages/moderngov'),
    suite('mail', 'packages/mail'),
    suite('runtime', 'packages/runtime'),
    suite('cli', 'apps/cli'),
    suite('api', 'apps/api'),
    suite('worker', 'apps/worker'),
    suite('web', 'apps/web', {
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
      setupFilesAfterEnv: present('apps/web/src/testing/set-up.ts'),
    }),
    suite('local', 'infra/local'),
    suite('check', 'infra/check'),
    // Beside the web, not in it: a journey starts the API and the worker, which the web may not know.
    suite('browser', 'infra/check/journeys', {
      testMatch: ['**/*.browser.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    }),
  ],
};
