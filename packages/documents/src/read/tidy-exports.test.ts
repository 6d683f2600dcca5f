import { blocksOf, tablesOf, wordsOf } from '../testing/shown.ts';
import { xlsxOf } from '../testing/table-files.ts';

const tidied = async (text: string): Promise<string | undefined> => {
  const rows = [
    ['Action', 'Value'],
    ['x', text],
  ];
  return wordsOf(tablesOf(await blocksOf('a.xlsx', await xlsxOf({ rows })))[0])[1]?.[1];
};

test.each([
  ['<div class="ExternalClass1"><p>Sent to &quot;all&quot;</p><ul><li>Done</li></ul></div>', 'Sent to "all"\n• Done'],
  ['Seen<br>twice', 'Seen\ntwice'],
  ['12;#Ann Lee;#7;#Bo Day', 'Ann Lee; Bo Day'],
  ['Ann Lee;#12', 'Ann Lee'],
  ['2024-09-30T23:00Z', '2024-10-01'],
  ['2024-09-30T23:00:00.000Z', '2024-10-01'],
  ['2024-01-15T00:00:00Z', '2024-01-15'],
  ['2024-07-15T09:30:00Z', '2024-07-15T10:30'],
])('%s, as a list exports it, is %s', async (written, read) => {
  expect(await tidied(written)).toBe(read);
});

test.each(['fewer than <5 boats', 'a < b > c', 'Item #12', 'See 3;4', '2024-09-30', '2024-99-99T99:00Z', 'x <y> z'])(
  '%s stays as it is',
  async (text) => {
    expect(await tidied(text)).toBe(text);
  },
);
