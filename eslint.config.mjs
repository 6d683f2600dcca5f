import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const aDayInSql = String.raw`/\b(current_date|localtimestamp)\b|\bnow\(\)( at time zone '[^']*'\))?::date/i`;
const day = 'Which day it is, the clock that was set tells: take the day in. In tests it is statedDay().';
const moment = `${day} For when something is written down there is realTime(), for how long it takes performance.now().`;
// A machine is asked for its time in one place, so that no rule and no test hangs on the day on which it runs.
const askingTheMachine = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: moment },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: moment },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: moment },
  { selector: `TemplateElement[value.raw=${aDayInSql}]`, message: day },
  { selector: `Literal[value=${aDayInSql}]`, message: day },
];

// What an object or a list is made of is read at one glance: nothing is spread that could stand there itself.
const spreadLiterals = [
  'ObjectExpression',
  'ArrayExpression',
  'TSAsExpression > ObjectExpression',
  'TSAsExpression > ArrayExpression',
].map((literal) => ({
  selector: `SpreadElement > ${literal}`,
  message: 'Write it where it stands, without spreading.',
}));
const spreadConditionals = [
  { selector: 'SpreadElement > ConditionalExpression', message: 'Decide first, and name what is then spread.' },
];
// A form names every field of what it sends, and an object every one of its properties.
const spreadProperties = [
  'ObjectExpression > SpreadElement > ConditionalExpression',
  'JSXSpreadAttribute > ConditionalExpression',
].map((selector) => ({ selector, message: 'Name the property, with null or undefined where there is nothing.' }));
const nowhere = [...askingTheMachine, ...spreadLiterals];

// The browser's Back never leads to a form that was saved or left, so a form goes on by useLeave or a LeaveLink, and a
// page that is read leads back by a BackLink (apps/web/src/app/back).
const leaving = 'Leave a form by useLeave or LeaveLink, open what was added by useOpenAdded, lead back by BackLink.';
const goingOn = [
  { selector: "AwaitExpression > CallExpression[callee.name='navigate']", message: leaving },
  { selector: "CallExpression[callee.property.name='navigate']", message: leaving },
  { selector: "JSXOpeningElement[name.name='Link'] Literal[value='govuk-back-link']", message: leaving },
  { selector: "JSXAttribute[name.name='cancel'] JSXOpeningElement[name.name='Link']", message: leaving },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.turbo/**', '**/.holdfast/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Without a comparison only strings are sorted: numbers by their digits, and objects not at all.
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A Nest module is a class whose whole content is its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...nowhere],
    },
  },
  {
    files: [
      'apps/{worker,cli}/**/*.ts',
      'packages/{contracts,database,jobs,mail,moderngov,runtime,services,words}/**/*.ts',
      'infra/{check,local}/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...nowhere, ...spreadConditionals] },
  },
  { files: ['apps/web/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...nowhere, ...spreadProperties] } },
  {
    files: [
      'packages/database/src/real-time.ts',
      // A page has no server to ask: it adds what the API told it of the clock to the time of its own machine.
      'apps/web/src/app/clock/dates.ts',
      'apps/web/src/app/clock/test-clock.test.tsx',
      'apps/web/src/testing/set-up.ts',
      // Measured on whatever day it is, and nothing is expected of it but how long it takes.
      'infra/bench/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...spreadLiterals] },
  },
  {
    // Rules take the date in: nothing in the domain reads a clock, randomness, the network or a file.
    files: ['packages/domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'fetch', 'process', 'crypto', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        ...nowhere,
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance in a rule.' },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // The router is told to go elsewhere by a thrown redirect, which is no error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
    },
  },
  {
    files: ['apps/web/src/{features,ui}/**/*.{ts,tsx}', 'apps/web/src/app/*.tsx'],
    // Has what went wrong asked for again.
    ignores: ['apps/web/src/app/problem-page.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...nowhere, ...spreadProperties, ...goingOn],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@tanstack/react-router', importNames: ['useRouter', 'useCanGoBack'], message: leaving }] },
      ],
    },
  },
  {
    // The time that a pattern takes grows with the words that it reads and no faster: somebody else wrote them, and
    // everybody else waits. infra/check/src/patterns tries what a look at the pattern alone does not show.
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false, ignorePartial: false }],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: globals.node } },
);
