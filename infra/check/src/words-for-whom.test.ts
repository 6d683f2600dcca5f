import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tables = join(import.meta.dirname, '../../../packages/database/src');

/** Columns that hold what somebody wrote of a recommendation, an answer or a minute. Others are called so elsewhere too. */
const words = [
  'words',
  'response_words',
  'action_words',
  'progress_words',
  'status_words',
  'source_title',
  'outcome_measure',
  'evidence',
  'decision_words',
  'revised_because',
  'heading',
  'stem',
  'exempt_reason',
];
const holdsWords = new RegExp(String.raw`\b(?:${words.join('|')})\b`, 'u');

/** Whoever reads words says for whom: by the type of a parameter, or by the name of an audience. */
const namesAudience = /\b(?:WordReader|Keeper|CouncilAudience)\b|'(?:link_holder|paper|register_editor)'/u;

/** Files whose statements name such a column and give its words to nobody, and why. */
const givesNone: Readonly<Record<string, string>> = {
  'councils/status-words.ts': 'only locks the council’s own list of statuses, under a name of its own',
  'imports/writing/add-rows.ts': 'writes what a paper says into the register',
  'imports/writing/change-rows.ts': 'writes what a paper says into the register',
  'imports/writing/plan-actions.ts': 'writes what a paper says into the register',
  'recommendations/change/corrections.ts':
    'what remains is written back to the register, and shown to nobody from here',
  'reminders/reminders.ts': 'leaves out the titles of items that are kept back, for everybody',
  'settings/set-up.ts': 'counts settings, one of which is called so',
};

const readers = globSync('**/*.ts', { cwd: tables, exclude: ['migrations/**', 'testing/**'] }).filter((file) => {
  if (/\.(?:test|record)\.ts$/u.test(file)) return false;
  const statements = readFileSync(join(tables, file), 'utf8').match(/`[^`]*`/gu) ?? [];
  return statements.some(
    (text) => /\b(?:select|returning)\b/u.test(text) && holdsWords.test(text.replaceAll(/\$\{[^}]*\}/gu, '')),
  );
});

test('no statement gives words without saying for whom', () => {
  expect(readers.length).toBeGreaterThan(5);
  const without = readers.filter((file) => !namesAudience.test(readFileSync(join(tables, file), 'utf8')));
  expect(without.toSorted()).toEqual(Object.keys(givesNone).toSorted());
});
