import { blocksOf, tablesOf } from '../../testing/shown.ts';

const colours = async (inside: string): Promise<(string | null)[][]> => {
  const page = Buffer.from(
    `<html><head><style>.xl65 {color:black;\nbackground:#FFC000;}\n</style></head>${inside}</html>`,
  );
  return (tablesOf(await blocksOf('a.html', page))[0]?.rows ?? []).map((row) =>
    row.cells.map(({ colour }) => colour ?? null),
  );
};

test('a cell has the colour of its style, its old mark, its class or its row', async () => {
  const table =
    '<table><tr><td style="background:#F00">a</td><td bgcolor="#00B050">b</td><td class="xl64 xl65">c</td><td style="color:red">d</td></tr><tr style="background-color: rgb(0, 112, 192)"><td>e</td><td style="background:white">f</td><td>g</td><td style="border:1px; background-color:yellow">h</td></tr></table>';
  expect(await colours(table)).toEqual([
    ['ff0000', '00b050', 'ffc000', null],
    ['0070c0', '0070c0', '0070c0', 'ffff00'],
  ]);
});
