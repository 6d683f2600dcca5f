import { checkPaste } from './check-paste.ts';

const table = '<html><body><table><tr><td>Ref</td></tr></table></body></html>';

const wordsOf = (file: File): Promise<unknown> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsText(file);
  });

async function fileOf(html: string, text: string) {
  const check = checkPaste(html, text, 'Pasted table');
  return check.kind === 'file' ? [check.file.name, await wordsOf(check.file)] : [check.kind];
}

test('a table is kept as a web page, with all that it shows', async () => {
  expect(await fileOf(table, 'Ref')).toEqual(['Pasted table.html', table]);
});

test('what comes without a table is kept as its words, with their tabs', async () => {
  expect(await fileOf('<p>Ref</p>', 'Ref\tAction\n1\tPaint')).toEqual(['Pasted table.txt', 'Ref\tAction\n1\tPaint']);
  expect(await fileOf('', 'Ref\tAction')).toEqual(['Pasted table.txt', 'Ref\tAction']);
});

test('a picture, which holds neither, is nothing', async () => {
  expect(await fileOf('<img src="a.png">', ' ')).toEqual(['nothing']);
});

test('five megabytes are the most', () => {
  const most = 5 * 1024 * 1024;
  expect(checkPaste('', 'x'.repeat(most), 'a').kind).toBe('file');
  expect(checkPaste('', 'x'.repeat(most + 1), 'a')).toEqual({ kind: 'too_large', megabytes: 6 });
});
