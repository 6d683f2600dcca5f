import { inWords } from '@holdfast/words/say';
import { emailOf } from '../../testing/email-file.ts';
import { blocksOf, paperOf, paragraphsOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { csvOf } from '../../testing/table-files.ts';

const table = [
  ['Ref', 'Action'],
  ['1', 'Paint the buoys'],
];
const csv = csvOf({ rows: table });
const told = async (bytes: Buffer): Promise<string[]> =>
  ((await paperOf('a.eml', bytes)).remarks ?? []).map(({ message }) => inWords('en', message));

test('the table of an attachment is read where the words hold none, and that is told', async () => {
  const bytes = emailOf({ text: 'Please see the log.', file: ['log.csv', csv] });
  const { blocks } = await paperOf('a.eml', bytes);
  expect(tablesOf(blocks).map(wordsOf)).toEqual([table]);
  expect(await told(bytes)).toEqual(['The table was read from “log.csv”, which is attached to the email.']);
});

test('the table of the words comes first, and what is attached is told', async () => {
  const html = '<p>Hello</p><table><tr><td>Ref</td><td>Action</td></tr><tr><td>7</td><td>Dredge</td></tr></table>';
  const bytes = emailOf({ html, file: ['log.csv', csv] });
  expect(wordsOf(tablesOf(await blocksOf('a.eml', bytes))[0])).toEqual([
    ['Ref', 'Action'],
    ['7', 'Dredge'],
  ]);
  expect(await told(bytes)).toEqual([
    'The email also carries log.csv, not read. Save what you need and upload it by itself.',
  ]);
});

test('what would be refused as a file of its own is refused as an attachment', async () => {
  const bytes = emailOf({ text: 'See attached.', file: ['log.xlsx', Buffer.from('not a workbook')] });
  expect(paragraphsOf(await blocksOf('a.eml', bytes))).toEqual(['See attached.']);
  expect(await told(bytes)).toEqual([
    'The email also carries log.xlsx, not read. Save what you need and upload it by itself.',
  ]);
});

test('text that is no email is told what it is', async () => {
  await expect(blocksOf('a.eml', Buffer.from('Ref,Action\n1,Report\n'))).rejects.toThrow(/wrong_type: .*plain text/);
});
