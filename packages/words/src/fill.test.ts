import { fill } from './fill.ts';

test('a placeholder is asked for by its name and its format', () => {
  const asked: (readonly [string, string | undefined])[] = [];
  const filled = fill('{{person}} until {{lastDay, date}}', (...each) => String(asked.push(each)));
  expect(filled).toBe('1 until 2');
  expect(asked).toEqual([
    ['person', undefined],
    ['lastDay', 'date'],
  ]);
});

test('what is put in is not read again', () => {
  const nasty = '{{other}} $& $1';
  expect(fill('{{person}}: {{other}}', (name) => (name === 'person' ? nasty : 'X'))).toBe(`${nasty}: X`);
});

test.each([
  ['', ''],
  ['no placeholder', 'no placeholder'],
  ['{{a}}{{b}}', '<a><b>'],
  ['{{a', '{{a'],
  ['a}} {{b}}', 'a}} <b>'],
  ['{{{a}}}', '{<a>}'],
  ['{{a b}} {{c}}', '{{a b}} <c>'],
  ['{{a,b}} {{c, date}}', '{{a,b}} <c>'],
  ['{{a {{b}} c}}', '{{a <b> c}}'],
  ['{{}}{{a}}', '{{}}<a>'],
])('%s is read as a pattern over the whole text reads it', (text, filled) => {
  expect(fill(text, (name) => `<${name}>`)).toBe(filled);
  expect(text.replaceAll(/\{\{(\w+)(?:, (\w+))?\}\}/gu, (_, name: string) => `<${name}>`)).toBe(filled);
});
