import { settingHistory } from '@holdfast/words/en/setting-history/screens';
import { codeWord } from './code-words.ts';

/** The path of each word: by field and code, or by kind of record, field and code. */
const pathsIn = (words: object, before: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(words).flatMap(([name, inside]: [string, unknown]) =>
    typeof inside === 'object' && inside !== null ? pathsIn(inside, [...before, name]) : [[...before, name]],
  );

test('every code that has a word is told by it', () => {
  const paths = pathsIn(settingHistory.code);
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    const [value = '', field = '', noun = 'meeting'] = path.toReversed();
    const asked: string[] = [];
    codeWord(((key: string) => void asked.push(key)) as never, noun, field, value);
    expect(asked).toEqual([`code.${path.join('.')}`]);
  }
});
