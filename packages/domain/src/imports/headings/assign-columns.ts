import { weighColumn } from '../values/column-evidence.ts';
import type { ColumnEvidence, WeighedColumns } from '../values/column-evidence.ts';
import type { ColumnMeaning, HeadingColumn } from './column-meaning.ts';
import { findRevision, reportedFields, weighReports, weighShares } from './column-series.ts';
import { readCombined } from './combined-columns.ts';
import type { PaperField } from '../paper/preview.ts';
import { placeDate, takeCodes, tellsEnd, weighEnds, withoutUnmeant } from './heading-limits.ts';
import { readHeading } from './read-heading.ts';
import { findTickColumns } from './tick-columns.ts';
import { foldWords, isBlank, wordKey } from '../../text/words.ts';

type Scores = Map<PaperField, number>;

const longText: readonly PaperField[] = ['recommendation', 'response', 'action', 'progress', 'outcome_measure', 'note'];

/** How the cells change what a heading may mean: a "Recommendation" column of numbers is the reference. */
function weighScores(scores: Scores, evidence: ColumnEvidence): Scores {
  const weighed = new Map(scores);
  const add = (field: PaperField, by: number): void => {
    const score = weighed.get(field);
    if (score !== undefined) weighed.set(field, score + by);
  };
  if (evidence.filled === 0) return weighed;
  if (evidence.references >= 0.8 && !(evidence.colours >= 0.8)) {
    if (weighed.has('recommendation') || weighed.has('source_title') || weighed.has('reference'))
      weighed.set('reference', Math.max(weighed.get('reference') ?? 0, 9));
    for (const field of longText) add(field, -8);
    add('source_title', -8);
  } else if (evidence.references < 0.3) add('reference', -6);
  if (evidence.dates >= 0.6) {
    add('source_date', 2);
    add('status', -6);
    for (const field of [...longText, 'committee', 'source_title', 'lead'] as const) add(field, -5);
  } else if (evidence.dates < 0.25) {
    add('source_date', -4);
    add('response_date', -6);
    if (evidence.times >= 0.5) add('due', 1);
  }
  if (evidence.words > 12 && evidence.times < 0.5) {
    add('due', -4);
    add('timescale', -2);
    add('lead', -3);
    add('committee', -5);
    add('portfolio', -3);
  }
  if (evidence.words > 15) {
    add('source_title', -2);
    add('rag', -6);
  }
  if (evidence.words > 4) add('response', 1.5);
  // "Still open?" is answered with yes and no, and they decide nothing.
  const decides = evidence.yesNo < 0.6 || weighed.has('response_decision') || weighed.has('response');
  if (evidence.decisions >= 0.6 && decides) {
    weighed.set('response_decision', (weighed.get('response_decision') ?? 0) + 5);
    if (evidence.words <= 4) add('response', -4);
  } else if (evidence.decisions < 0.3) add('response_decision', evidence.words > 8 ? -5 : -2);
  if (evidence.colours >= 0.7) {
    // A column headed "Status" keeps its name, though its words are colours.
    if ((weighed.get('status') ?? 0) < 9.5) {
      weighed.set('rag', Math.max(weighed.get('rag') ?? 0, 6) + 4);
      add('status', -3);
    }
    for (const field of longText) add(field, -8);
  } else if (evidence.colours < 0.2) {
    add('rag', -3);
    add('status', 1);
  }
  // An update may open as a status does, and goes on.
  const updates = evidence.words > 4.5 && (weighed.get('progress') ?? 0) >= 9;
  if (evidence.statuses >= 0.6 && evidence.colours < 0.7 && !updates) {
    weighed.set('status', (weighed.get('status') ?? 0) + 4);
    for (const field of longText) add(field, -6);
  } else if (evidence.words > 8) add('status', -2);
  if (evidence.words > 0 && evidence.words < 3 && evidence.asks < 0.2) {
    add('recommendation', -6);
    add('action', -3);
  }
  return weighed;
}

interface Candidate {
  readonly column: number;
  readonly field: PaperField;
  readonly score: number;
}

/** Best score first; of two alike the left one, but of two updates the later. */
const order = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (reportedFields.includes(a.field) ? b.column - a.column : a.column - b.column);

function choose(scores: readonly Scores[], fixed: ReadonlyMap<number, PaperField>): Map<number, PaperField> {
  const chosen = new Map(fixed);
  const candidates = scores.flatMap((fields, column) =>
    [...fields].map(([field, score]): Candidate => ({ column, field, score })),
  );
  const best = scores.map((fields) => Math.max(0, ...fields.values()));
  for (const { column, field, score } of candidates.filter(({ score }) => score >= 3.6).sort(order)) {
    if (chosen.has(column) || [...chosen.values()].includes(field) || score < (best[column] ?? 0) - 2.5) continue;
    chosen.set(column, field);
  }
  return chosen;
}

const followUps: readonly PaperField[] = [
  'lead',
  'due',
  'timescale',
  'progress',
  'status',
  'response',
  'response_decision',
  'rag',
  'action',
];

/** "Action" is the recommendation where no column says it better and others follow it up. */
function promote(
  scores: readonly Scores[],
  evidence: readonly ColumnEvidence[],
  chosen: Map<number, PaperField>,
): number | null {
  const fields = [...chosen.values()];
  if (fields.includes('recommendation')) return null;
  const ranked = scores
    .map((column, index) => ({ index, score: column.get('recommendation') ?? 0, words: evidence[index]?.words ?? 0 }))
    .filter(({ index, score, words }) => score >= 2.5 && words >= 3 && chosen.get(index) !== 'reference')
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return null;
  const others = [...chosen].filter(([index, field]) => index !== best.index && followUps.includes(field));
  return others.length > 0 ? best.index : null;
}

/** A heading left blank says nothing, so its cells must: numbers are references, colours RAG. */
function readBlankHeading(evidence: ColumnEvidence, first: boolean): Scores {
  if (evidence.filled === 0) return new Map();
  if (evidence.references >= 0.9 && (first || evidence.distinct >= 0.9)) return new Map([['reference', 7]]);
  if (evidence.colours >= 0.9) return new Map([['rag', 7]]);
  return new Map();
}

/** "Response" stays the response where no other column is: the decision that its words open with is found in them. */
function keepResponse(
  headings: readonly HeadingColumn[],
  chosen: Map<number, PaperField>,
  read: typeof readHeading,
): void {
  if ([...chosen.values()].includes('response')) return;
  const column = [...chosen].find(([, field]) => field === 'response_decision')?.[0];
  const reading = column === undefined ? null : read(headings[column]?.header ?? '');
  if (column === undefined || reading === null) return;
  const [response, decision] = [reading.get('response') ?? 0, reading.get('response_decision') ?? 0];
  if (response >= 9 && response > decision) chosen.set(column, 'response');
}

/** A column of days left of the recommendation, whatever is over it, is when the recommendation was made. */
function takeDays(
  headings: readonly HeadingColumn[],
  evidence: readonly ColumnEvidence[],
  chosen: Map<number, PaperField>,
): void {
  const words = [...chosen].find(([, field]) => field === 'recommendation')?.[0];
  if (words === undefined || [...chosen.values()].includes('source_date')) return;
  const days = headings.findIndex(
    ({ header }, index) =>
      index < words &&
      !chosen.has(index) &&
      !isBlank(header) &&
      (evidence[index]?.dates ?? 0) >= 0.8 &&
      !/\b(?:due|target|deadline|response|responded|update[ds]?|review|complet\w+|closed)\b/iu.test(header),
  );
  if (days >= 0) chosen.set(days, 'source_date');
}

const canonical = (field: PaperField): string => wordKey(field.replace(/_/gu, ' '));

/**
 * What every column holds: each field at most once, the best score first, with the cells as a second witness. Columns
 * that are not understood keep `null`. `needsWords` is false where the recommendation stands outside the table.
 */
export function assignColumns(
  headings: readonly HeadingColumn[],
  { cells, evidence }: WeighedColumns,
  read: typeof readHeading = readHeading,
  needsWords = true,
): ColumnMeaning[] {
  const ticks: ReadonlyMap<number, PaperField> =
    read === readHeading
      ? findTickColumns(
          headings.map(({ header, cells: words }) => words.at(-1)?.text ?? header),
          cells,
        )
      : new Map();
  const weighed = headings.map((heading, index): Scores => {
    if (ticks.has(index)) return new Map();
    const seen = evidence[index] ?? weighColumn([]);
    if (isBlank(heading.header)) return readBlankHeading(seen, index === 0);
    if (read === readHeading && tellsEnd(heading.header, seen)) return new Map([['closed_on', 10]]);
    const weighed = withoutUnmeant(heading.header, weighScores(new Map(read(heading.header)), seen));
    for (const field of ticks.values()) weighed.delete(field);
    // "Key decision: Y" of a forward plan answers nothing, whatever its cells look like.
    if (read !== readHeading) weighed.delete('response_decision');
    return weighed;
  });
  const scores = weighReports(headings, weighShares(headings, weighEnds(headings, weighed)));
  let chosen = choose(scores, new Map());
  if (read === readHeading && needsWords) {
    const promoted = promote(scores, evidence, chosen);
    if (promoted !== null) chosen = choose(scores, new Map([[promoted, 'recommendation']]));
  }
  keepResponse(headings, chosen, read);
  if (read === readHeading) {
    takeDays(headings, evidence, chosen);
    placeDate(headings, chosen);
    takeCodes(headings, cells, chosen);
  }
  const taken = [...chosen.values()];
  const columns = headings.map((heading, index): ColumnMeaning => {
    const ticked = ticks.get(index);
    if (ticked !== undefined && !taken.includes(ticked)) {
      const said = heading.cells.at(-1)?.text ?? heading.header;
      return { ...heading, field: ticked, guess: 'header_synonym', ticked: foldWords(said).replace(/\n/gu, ' ') };
    }
    const field = chosen.get(index) ?? null;
    const combined = read === readHeading ? readCombined(heading.header) : null;
    const both = combined !== null && (field === combined.main || field === combined.other);
    const free =
      combined !== null && [combined.main, combined.other].every((name) => name === field || !taken.includes(name));
    if (both && free) return { ...heading, field: combined.main, guess: 'header_synonym', combined };
    const same = field !== null && wordKey(heading.header) === canonical(field);
    return { ...heading, field, guess: field === null || same ? null : 'header_synonym' };
  });
  return read === readHeading ? [...findRevision(columns)] : columns;
}
