import type { importPreview } from '@holdfast/contracts/imports/shapes';
import type { Got } from '../../../api/contract.ts';
import { statusWordsOf } from './status-words-of.ts';

type Row = Got<typeof importPreview>['documents'][number]['rows'][number];

const row = (fields: Readonly<Record<string, readonly [value: string | null, raw: string]>>): Row => ({
  where: {},
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, [value, raw]]) => [name, { value, raw, guess: null, from: {} }]),
  ),
});

test('a colour that stands alone is listed by its digits, with its rows and the first of them', () => {
  const rows = [
    row({ recommendation: ['That it be lit', ''], rag: [null, '#b22222'] }),
    row({ recommendation: ['That it be shut', ''], rag: [null, '#b22222'] }),
    row({
      recommendation: ['That it be open', ''],
      status: ['Done', 'Done'],
      core_status: ['claimed_complete', 'Done'],
    }),
  ];
  const document = { kind: 'recommendation_tracker' as const, title: '', columns: [], rows };
  expect(
    statusWordsOf({
      version: 1,
      file: { name: 'a.docx', type: 'docx', bytes: 1, sha256: '' },
      outcome: 'rows',
      refusal: null,
      documents: [document],
      cells: { total: 0, placed: 0, noted: 0, leftOut: 0 },
      leftOut: [],
      anomalies: [],
    }),
  ).toEqual([
    { word: '#b22222', core: 'unknown', rows: 2, example: 'That it be lit' },
    { word: 'Done', core: 'claimed_complete', rows: 1, example: 'That it be open' },
  ]);
});
