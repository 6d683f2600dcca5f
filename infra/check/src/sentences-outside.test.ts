import { join } from 'node:path';
import { sentencesIn, sentencesOutside } from './sentences-outside.ts';
import { sentencesToConvert } from './sentences-to-convert.ts';

test('no sentence for a person stands outside the words, but those that are still to be converted', () => {
  const outside = Map.groupBy(sentencesOutside(join(import.meta.dirname, '../../..')), ({ noun }) => noun);
  const more = [...outside].filter(([noun, found]) => found.length > (sentencesToConvert[noun] ?? 0));
  expect(more).toEqual([]);
});

test('a noun that holds no sentence any more is no longer listed', () => {
  const outside = new Set(sentencesOutside(join(import.meta.dirname, '../../..')).map(({ noun }) => noun));
  expect(Object.keys(sentencesToConvert).filter((noun) => !outside.has(noun))).toEqual([]);
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
