const delimiters = ['\t', ';', ','] as const;
export type CsvDelimiter = (typeof delimiters)[number];

/** Enough to see the shape of the table below any preamble. */
const sampleLength = 200_000;

/** A cell in quotes, from the start of a line or from any delimiter; the sample may end before its quote does. */
const quoted = /(^|[\t;,])[ ]*"[^"]*(?:""[^"]*)*(?:"|$)/gm;

/** A comma between two figures is as likely a decimal mark as the end of a cell: it speaks for neither. */
const decimal = /(?<=\d),(?=\d)/g;

interface Agreement {
  readonly cuts: number;
  readonly records: number;
}

/** The number of cuts that most records have in common, and how many do. */
function agreement(records: readonly string[], delimiter: CsvDelimiter): Agreement {
  const counts = new Map<number, number>();
  for (const record of records) {
    const cuts = record.split(delimiter).length - 1;
    if (cuts > 0) counts.set(cuts, (counts.get(cuts) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { cuts: best?.[0] ?? 0, records: best?.[1] ?? 0 };
}

const better = (a: Agreement, b: Agreement): boolean =>
  a.cuts * a.records > b.cuts * b.records || (a.cuts * a.records === b.cuts * b.records && a.records > b.records);

/**
 * The delimiter on whose cuts most records agree; on a tie the tab, then the semicolon, since commas stand in words.
 * Whatever stands in quotes says nothing. `csvDelimiter('a;b\n1,5;2,5')` is ';'.
 */
export function csvDelimiter(text: string): CsvDelimiter {
  const sample = text.slice(0, sampleLength).replace(/\r\n?/g, '\n');
  const records = sample.replace(quoted, '$1').replace(decimal, '.').split('\n');
  let best: CsvDelimiter = ',';
  let most: Agreement = { cuts: 0, records: 0 };
  for (const delimiter of delimiters) {
    const found = agreement(records, delimiter);
    if (better(found, most)) [best, most] = [delimiter, found];
  }
  return best;
}
