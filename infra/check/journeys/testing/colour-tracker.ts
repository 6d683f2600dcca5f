import { type PdfSketch, pdfOf } from '@holdfast/documents/testing/pdf-file';

const [green, amber, red] = ['3b9c5a', 'e3a72f', 'c0392b'];
const edges = [40, 90, 190, 480, 640, 730, 800];
const pitch = 60;

const headings = ['Ref', 'Portfolio', 'Recommendation', 'Lead officer', 'By', 'RAG'];
const asks = [
  [
    'QS1',
    'Culture and Harbour',
    ['That the tide gauge at the old quay', 'is read every hour'],
    'Harbour Master',
    green,
  ],
  [
    'QS2',
    'Culture and Harbour',
    ['That the crane on the east quay', 'is tested before each season'],
    'Harbour Master',
    amber,
  ],
  ['QS3', 'Slipways and Moorings', ['That the slipway is cleared of weed', 'each month'], 'Slipway Warden', red],
  ['QS4', 'Slipways and Moorings', ['That moorings are let by ballot'], 'Slipway Warden', green],
] as const;
const due = '31 March 2027';

/** What each colour of the tracker means, as its own key says it. */
const key = [
  [green, 'Complete'],
  [amber, 'On track'],
  [red, 'Behind schedule'],
] as const;

const rulesOf = (
  columns: readonly number[],
  top: number,
  rows: number,
  height: number,
): NonNullable<PdfSketch['rules']> => [
  ...Array.from({ length: rows + 1 }, (_, row): [number, number, number, number] => [
    columns[0] ?? 0,
    top + row * height,
    columns.at(-1) ?? 0,
    top + row * height,
  ]),
  ...columns.map((x): [number, number, number, number] => [x, top, x, top + rows * height]),
];

/**
 * A tracker as councils publish it: a PDF whose last column is only a colour, and below it a key that says what each
 * colour means. Its panel, one of its portfolios and one of its leads are new to the council.
 */
export const colourTracker = (): Buffer => {
  const [top, keyTop] = [90, 420];
  const at = (column: number): number => (edges[column] ?? 0) + 5;
  return pdfOf([
    {
      words: [
        { x: 40, y: 60, text: 'Quayside Panel: recommendations of 3 September 2026', size: 14 },
        ...headings.map((text, column) => ({ x: at(column), y: top + 20, text })),
        ...asks.flatMap(([ref, portfolio, words, lead], row) => {
          const y = top + (row + 1) * pitch + 20;
          return [
            { x: at(0), y, text: ref },
            { x: at(1), y, text: portfolio },
            ...words.map((text, line) => ({ x: at(2), y: y + line * 12, text })),
            { x: at(3), y, text: lead },
            { x: at(4), y, text: due },
          ];
        }),
        { x: at(0), y: keyTop + 15, text: 'Colour' },
        { x: 125, y: keyTop + 15, text: 'Meaning' },
        ...key.map(([, text], row) => ({ x: 125, y: keyTop + (row + 1) * 22 + 15, text })),
      ],
      rules: [...rulesOf(edges, top, asks.length + 1, pitch), ...rulesOf([40, 120, 260], keyTop, key.length + 1, 22)],
      fills: [
        ...asks.map((ask, row): [number, number, number, number, string] => {
          const y = top + (row + 1) * pitch;
          return [730, y, 800, y + pitch, ask[4]];
        }),
        ...key.map(([colour], row): [number, number, number, number, string] => {
          const y = keyTop + (row + 1) * 22;
          return [40, y, 120, y + 22, colour];
        }),
      ],
    },
  ]);
};
