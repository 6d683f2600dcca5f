import { parse } from 'csv-parse/sync';

const delimiters = ['\t', ';', ','] as const;
export type CsvDelimiter = (typeof delimiters)[number];

/** Enough to see the shape of the table below any preamble. */
const sampleLength = 200_000;
const sampleRecords = 200;

/** Records that have the commonest number of fields, of those with more than one field. */
function agreement(sample: string, delimiter: CsvDelimiter): { readonly records: number; readonly fields: number } {
  const counts = new Map<number, number>();
  const records: string[][] = parse(sample, {
    delimiter,
    to: sampleRecords,
    relax_column_count: true,
    relax_quotes: true,
    quote: sample.includes('"') ? '"' : null,
    skip_empty_lines: true,
  });
  for (const record of records) {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { fields: best?.[0] ?? 1, records: best?.[1] ?? 0 };
}

function agreementOrNone(sample: string, delimiter: CsvDelimiter): ReturnType<typeof agreement> {
  try {
    return agreement(sample, delimiter);
  } catch {
    // A quote that never closes under this delimiter.
    return { fields: 1, records: 0 };
  }
}

/**
 * The delimiter under which most records have the same number of fields; on a tie the tab, then the semicolon, since
 * commas stand in words and figures. `csvDelimiter('a;b\n1,5;2,5')` is ';'.
 */
export function csvDelimiter(text: string): CsvDelimiter {
  const cut = text.length > sampleLength ? text.slice(0, text.lastIndexOf('\n', sampleLength)) : text;
  let best: CsvDelimiter = ',';
  let records = 0;
  for (const delimiter of delimiters) {
    const found = agreementOrNone(cut, delimiter);
    if (found.records > records) [best, records] = [delimiter, found.records];
  }
  return best;
}
