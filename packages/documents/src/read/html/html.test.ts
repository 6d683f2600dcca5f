import iconv from 'iconv-lite';
import { blocksOf, paragraphsOf, spansOf, tablesOf, wordsOf } from '../../testing/shown.ts';

const read = (body: string) => blocksOf('a.html', Buffer.from(`<!doctype html><title>Not shown</title><body>${body}`));

describe('reading web pages', () => {
  test('merged cells stand once, and a thead is a header', async () => {
    const [table] = tablesOf(
      await read(
        '<table><thead><tr><th>Date<th colspan=2>Scrutiny</thead><tbody><tr><td rowspan=2>1 May<td>a<td>b<tr><td>c<td>d</table>',
      ),
    );
    expect(spansOf(table)).toEqual([
      ['1+1x1 Date', '2+2x1 Scrutiny'],
      ['1+1x2 1 May', '2+1x1 a', '3+1x1 b'],
      ['2+1x1 c', '3+1x1 d'],
    ]);
    expect(table?.rows.map((row) => row.header)).toEqual([true, false, false]);
  });

  test('absurd spans are cut to the table', async () => {
    const [table] = tablesOf(await read('<table><tr><td rowspan=999999 colspan=999999>a<tr><td>b<td>c</table>'));
    expect(table?.rows[0]?.cells[0]).toMatchObject({ text: 'a', rows: 2 });
    expect(wordsOf(table)).toEqual([['a'], ['b', 'c']]);
  });

  test('scripts, styles and comments are no words; entities are', async () => {
    const blocks = await read(
      '<script>alert("x")</script><style>p{}</style><!-- hidden --><p>Parks &amp; caf&eacute;s&nbsp;&#8211; costs<template>t</template></p>',
    );
    expect(paragraphsOf(blocks)).toEqual(['Parks & cafés – costs']);
  });

  test('headings, paragraphs, lines and lists keep their order and markers', async () => {
    const blocks = await read(
      'Loose <b>words</b><h2>Housing</h2><div>One<br>two<p>three</div><ol start=4><li>four<ul><li>dot</ul><li value=9>nine</ol><ol type=a><li><p>letter</ol>',
    );
    expect(paragraphsOf(blocks)).toEqual([
      'Loose words',
      'Housing',
      'One\ntwo',
      'three',
      '4. four',
      '• dot',
      '9. nine',
      'a. letter',
    ]);
    expect(blocks[1]).toMatchObject({ heading: 2 });
  });

  test('a list in a cell is words of the cell with its numbers', async () => {
    const [table] = tablesOf(
      await read('<table><tr><td>Ref<td>Action<tr><td>1<td>Do:<ol><li>Write<li>Report</ol></table>'),
    );
    expect(wordsOf(table)[1]).toEqual(['1', 'Do:\n1. Write\n2. Report']);
  });

  test('a table that lays out the page gives up the tables that it holds', async () => {
    const inner = (words: string): string => `<table><tr><td>Ref<td>Action<tr><td>1<td>${words}</table>`;
    const blocks = await read(
      `<table><tr><td><p>Menu</p><td><h1>Monitoring</h1>${inner('Report')}${inner('Letter')}</table>`,
    );
    expect(paragraphsOf(blocks)).toEqual(['Menu', 'Monitoring']);
    expect(tablesOf(blocks).map((table) => wordsOf(table)[1])).toEqual([
      ['1', 'Report'],
      ['1', 'Letter'],
    ]);
  });

  test('the page’s header and footer are furniture, but not the title in it', async () => {
    const blocks = await read(
      '<header><p>Skip</p><h1>Tracker</h1></header><main><header><p>By the clerk</p></header></main><footer>Contact</footer>',
    );
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.furniture] : []))).toEqual([
      ['Skip', true],
      ['Tracker', false],
      ['By the clerk', false],
      ['Contact', true],
    ]);
  });

  test('a caption stands before its table', async () => {
    const blocks = await read('<table><caption>Progress</caption><tr><td>a<td>b</table>');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table']);
  });

  test('the encoding that the page names is used', async () => {
    const bytes = iconv.encode('<meta charset="iso-8859-2"><p>Łódź</p>', 'iso-8859-2');
    expect(paragraphsOf(await blocksOf('a.htm', bytes))).toEqual(['Łódź']);
  });

  test('nesting deeper than any page has is damage', async () => {
    await expect(read('<div>'.repeat(30_000))).rejects.toThrow(/^damaged: /);
  });
});
