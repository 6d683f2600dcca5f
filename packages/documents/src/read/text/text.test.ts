import type { PaperBlock } from '@holdfast/domain/imports/paper/paper';
import { readText } from './text.ts';

const cells = (block: PaperBlock | undefined): string[][] =>
  block?.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : [];

const paragraphs = (text: string): string[] =>
  readText(text).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('tables in text', () => {
  it('reads tabs as cells, and keeps the line of each row', () => {
    const [table] = readText('\nDate\tTitle\n1 May\tParks\n\tPonds\n');
    expect(cells(table)).toEqual([
      ['Date', 'Title'],
      ['1 May', 'Parks'],
      ['', 'Ponds'],
    ]);
    expect(table?.kind === 'table' && table.rows.map((row) => row.where.line)).toEqual([2, 3, 4]);
  });

  it('parts two tables at a blank line', () => {
    expect(readText('a\tb\n1\t2\n\na\tb\n3\t4').map((block) => block.kind)).toEqual(['table', 'table']);
  });

  it('reads Markdown tables, and marks the row above the drawn line as a heading', () => {
    const [table] = readText('| Ref | Words |\n|:---|---:|\n| 1 | a \\| b<br>c |');
    expect(cells(table)).toEqual([
      ['Ref', 'Words'],
      ['1', 'a | b\nc'],
    ]);
    expect(table?.kind === 'table' && table.rows.map((row) => row.header)).toEqual([true, false]);
  });

  it('reads a drawn grid with a row in each box', () => {
    const [table] = readText('+---+-----+\n| 1 | one |\n|   | two |\n+---+-----+\n| 2 | x   |\n+---+-----+');
    expect(cells(table)).toEqual([
      ['1', 'one two'],
      ['2', 'x'],
    ]);
  });

  it('reads columns of blanks with blank lines between the rows, over pages', () => {
    const text = [
      'Ref   What was asked            Who             How far',
      '',
      '1     That lamps be lit         Lamps           Lit',
      '      at six',
      '',
      '2     That bins be shut                         Shut',
      '',
      '                 Page 2',
      'Ref   What was asked            Who             How far',
      '',
      '3     That gates be open        Gates           Open',
      '',
      'These columns are kept by the clerk, who is asked for them by anybody at any time.',
    ].join('\n');
    const head = ['Ref', 'What was asked', 'Who', 'How far'];
    const blocks = readText(text);
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table', 'paragraph']);
    expect(cells(blocks[0])).toEqual([
      head,
      ['1', 'That lamps be lit at six', 'Lamps', 'Lit'],
      ['2', 'That bins be shut', '', 'Shut'],
    ]);
    expect(cells(blocks[2])).toEqual([head, ['3', 'That gates be open', 'Gates', 'Open']]);
  });

  it('takes no prose for columns, however its lines are spaced', () => {
    const prose = 'The  committee  met.\n\nIt  asked  for a plan and for its costs.\n\nBoth  were  given to it in May.';
    expect(readText(prose).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('leaves the lines that only draw a table out', () => {
    expect(cells(readText('1.\tNone\n----\t----')[0])).toEqual([['1.', 'None']]);
  });

  it('makes a row whole whose cell was broken over lines', () => {
    const text =
      'Ref\tWords\tStatus\n1\tThat the pool\nis opened\tDone\n2\tThat it:\n(a) is heated; and\n(b) is lit\tOpen';
    expect(cells(readText(text)[0])).toEqual([
      ['Ref', 'Words', 'Status'],
      ['1', 'That the pool is opened', 'Done'],
      ['2', 'That it:\n(a) is heated; and\n(b) is lit', 'Open'],
    ]);
  });

  it('leaves short rows short when nothing shows that they belong together', () => {
    expect(cells(readText('Ref\tWords\tStatus\n1\tThat A\nThat B\tDone')[0])).toHaveLength(3);
  });

  it('reads a quoted cell with line breaks as a spreadsheet pastes it', () => {
    expect(cells(readText('Ref\tWords\n1\t"first\nsecond ""line"""')[0])[1]).toEqual(['1', 'first\nsecond "line"']);
  });

  it('takes a line without tabs between two rows as a cell across them', () => {
    const [table] = readText('Ref\tWords\tStatus\nReview of Parks\n1\tThat A\tOpen');
    expect(table?.kind === 'table' && table.rows[1]?.cells).toEqual([
      { column: 1, text: 'Review of Parks', columns: 3, rows: 1 },
    ]);
  });

  it('reads columns set out with blanks', () => {
    const [table] = readText(
      'Date      Words            Status\n1 May 16  That the pool    Open\n          is opened\n2 May 16  That it is lit   Done',
    );
    expect(cells(table)).toEqual([
      ['Date', 'Words', 'Status'],
      ['1 May 16', 'That the pool is opened', 'Open'],
      ['2 May 16', 'That it is lit', 'Done'],
    ]);
  });
});

describe('prose in text', () => {
  it('joins lines that were wrapped at a width', () => {
    const wrapped =
      'The committee asked the cabinet member to say how the service would be paid\nfor in the coming year, and whether the reserve that was set aside for it had\nbeen spent.';
    expect(paragraphs(wrapped)).toHaveLength(1);
  });

  it('keeps short lines apart', () => {
    expect(paragraphs('Councillor Ash (Chair)\nCouncillor Birch\nCouncillor Elm')).toHaveLength(3);
  });

  it('takes markers, heading marks and mark-up out of the words', () => {
    const [heading, item] = readText(
      '## **Part <u>One</u>**\n\n- 1. Thank Mr Ash for the 12<sup>th</sup> time &amp; more.**',
    );
    expect(heading).toMatchObject({ heading: 2, text: 'Part One' });
    expect(item).toMatchObject({ marker: '1.', text: 'Thank Mr Ash for the 12th time & more.' });
  });

  it('joins a title in bold that goes on over lines', () => {
    expect(paragraphs('**Review of the\nHarbour\n(1 June 2011)**')).toEqual(['Review of the Harbour (1 June 2011)']);
  });

  it('knows page numbers for furniture', () => {
    expect(readText('Page 2 of 9').map((block) => block.kind === 'paragraph' && block.furniture)).toEqual([true]);
  });

  it('leaves signs that are no mark-up alone', () => {
    expect(paragraphs('Fewer than <5% of 2 * 3 cases')).toEqual(['Fewer than <5% of 2 * 3 cases']);
  });
});
