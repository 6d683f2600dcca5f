import { join } from 'node:path';
import { sentencesIn, sentencesOutside } from './sentences-outside.ts';

test('no sentence for a person stands outside the words', () => {
  expect(sentencesOutside(join(import.meta.dirname, '../../..'))).toEqual([]);
});

test('a sentence is told from what is said to programmers, and from what is no sentence', () => {
  const source = `
    const rule = 'Choose at least one role.';
    const other = refused('no', \`\${name} has left. Choose another.\`);
    throw new Error('The pool was closed before it was opened.');
    log.warn('A job could not be read.');
    process.stdout.write('The pool was opened again.');
    const sql = 'select name from person';
    const code = 'people.no_role';
    const title = 'Not started';
  `;
  expect(sentencesIn('rule.ts', source)).toEqual(['Choose at least one role.', '{} has left. Choose another.']);
});
