import fc from 'fast-check';

/** Whole cells that readers of papers take for something else than words: numbers, signs, headings, statuses, dates. */
const cells = [
  ...['1.2', '12', 'three', '(a)', 'R3', 'SC/12/07', '2012', '1,5', '0'],
  ...['—', '–', '?', '***', '…', '.', '"', "''", '""', ';', '|', '%'],
  ...['ditto', 'As above', 'do.', 'n/a', 'None', 'nil', 'TBC', 'Yes', 'N'],
  ...['Title', 'Date', 'Action taken', 'Status', 'Recommendation', 'Notes', 'Item', 'Total', 'Page 1', 'DRAFT'],
  ...['Ongoing', 'Completed', 'Red', 'Agreed', 'Rejected', 'Noted', 'Not agreed: it costs too much', 'On track'],
  ...['12 July 2012', '12/07/2012', '31/02/2012', 'Autumn 2012', 'Place Panel, 12 July 2012'],
  ...['Scrutiny Committee', 'Highways', 'Recommendation 1: lamps', 'Status: done', 'There are 12 recommendations'],
  ...['Officers are chasing a reply', 'To be reported to the next meeting', 'Awaiting response', 'Response overdue'],
  ...['(a) Lamps\n(b) Signs', '1. Lamps\n2. Signs', '• Lamps\n• Signs', 'Agreed\nn/a\nDone', 'GREEN – all lit'],
  ...['=1+1', '+44 20', '-5', '@x', "'=x", "''=x", 'sep=;', 'a;b;c', 'a|b', 'a\tb', 'say "so"', '<b>x</b>', '&amp;'],
  ...[
    '  before',
    'after  ',
    '\n\nLamps\n',
    '\u00a0Lamps\u00a0\u00a0lit\u00a0',
    'a\r\nb',
    'a\u2028b',
    '\ufeffx',
    '\u200by',
  ],
  ...['Ŵyl Llŷn', 'Cafe\u0301', '😀', '\ufffd', '_x000D_', 'constructor', 'w'.repeat(300)],
] as const;

export const oddCell = fc.constantFrom(...cells);

/** The same as officers leave several of them in one cell. */
export const oddWords = fc.oneof(
  { weight: 4, arbitrary: oddCell },
  { weight: 1, arbitrary: fc.array(oddCell, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')) },
);
