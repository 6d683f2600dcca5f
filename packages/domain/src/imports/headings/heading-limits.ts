import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { HeadingColumn } from './column-meaning.ts';
import type { PaperField } from '../paper/preview.ts';
import { wordKey } from '../../text/words.ts';

type Scores = Map<PaperField, number>;

interface Limit {
  readonly header: RegExp;
  readonly unless?: RegExp;
  readonly never: readonly PaperField[];
}

/** What a heading cannot mean, whatever single words of it or the cells beneath look like. Over word keys. */
const limits: readonly Limit[] = [
  // How much it matters, in numbers or colours, is not how it stands.
  {
    header: /\b(?:priority|importance|urgency|risk|severity|likelihood|probability|impact|weighting|must do)\b/u,
    unless: /\b(?:status|progress|update|position)\b/u,
    never: ['status', 'rag', 'response_decision'],
  },
  // What a committee or a member says is not the name of either.
  {
    header:
      /\b(?:comment|observation|view|feedback|remark|conclusion|reaction|opinion|reply|response|decision|note|question)\b/u,
    never: ['committee', 'portfolio'],
  },
  // How often something happened is neither how it stands nor when it is due.
  {
    header:
      /\b(?:no of|number of|how many|count of) (?:time|revision|change|extension|reminder|update|meeting|day|month|week)\b|\bhow often\b|^time (?:revised|extended|changed|deferred)$/u,
    never: ['status', 'rag', 'progress', 'due', 'timescale', 'reference', 'recommendation', 'response_decision'],
  },
  // How much of something is done counts, and names nothing.
  { header: /\bchecklist\b/u, never: ['reference', 'recommendation', 'status', 'action', 'progress'] },
  // When a record was made or opened in a program is not when anything was recommended.
  {
    header: /^(?:created|date created|created date|created on|modified|last modified)$/u,
    never: ['source_date', 'due'],
  },
  // When somebody will look again is not when the work is due.
  { header: /\breview(?:ed)?\b/u, unless: /\b(?:due|target|completion|deadline)\b/u, never: ['due', 'timescale'] },
];

export function withoutUnmeant(header: string, scores: Scores): Scores {
  const key = wordKey(header);
  const never = limits.filter((limit) => limit.header.test(key) && limit.unless?.test(key) !== true);
  if (never.length === 0) return scores;
  const barred = new Set(never.flatMap((limit) => limit.never));
  return new Map([...scores].filter(([field]) => !barred.has(field)));
}

const begins = /(?:^|\b)(?:start|from|begin|beginning|begun|commence|commencing|commencement)(?: date)?$/u;
const ends = /(?:^|\b)(?:end|to|finish|completion|until|complete)(?: date)?$/u;

/** "Start" and "End" under one heading: the work is due when it ends, and when it starts is kept as words. */
export function weighEnds(headings: readonly HeadingColumn[], scores: readonly Scores[]): Scores[] {
  const keys = headings.map(({ header }) => wordKey(header));
  const starts = keys.findIndex((key) => begins.test(key));
  const last = keys.findIndex((key, index) => index > starts && ends.test(key));
  if (starts < 0 || last < 0) return [...scores];
  const times: readonly PaperField[] = ['due', 'timescale', 'source_date', 'committee'];
  return scores.map((fields, index) => {
    if (index !== starts && index !== last) return fields;
    const kept = new Map([...fields].filter(([field]) => !times.includes(field)));
    return index === last ? new Map([...kept, ['due', 10]]) : kept;
  });
}

const closed =
  /^(?:date |day |when )?(?:it )?(?:wa )?(?:closed|completed|implemented|achieved|finished|discharged|concluded|actioned|done|signed off)(?: on| date)?$/u;

/** "Date closed", "Completed on" over days: when a matter ended, in those rows that have a day. */
export const tellsEnd = (header: string, { dates, filled }: ColumnEvidence): boolean =>
  filled > 0 && dates >= 0.6 && closed.test(wordKey(header));

const answers: readonly (PaperField | null)[] = ['response', 'response_decision'];
const work: readonly (PaperField | null)[] = ['lead', 'action'];

/**
 * "Date" alone is the day of the column that it follows: of the response right of a response, of the work right of who
 * does it. Left of the recommendation it is when that was made.
 */
export function placeDate(headings: readonly HeadingColumn[], chosen: Map<number, PaperField>): void {
  const fields = [...chosen.values()];
  const [at] = [...chosen].find(([, field]) => field === 'source_date') ?? [];
  const words = [...chosen].find(([, field]) => field === 'recommendation')?.[0] ?? -1;
  if (at === undefined || at <= words || words < 0 || !/^dated?$/u.test(wordKey(headings[at]?.header ?? ''))) return;
  const before = chosen.get(at - 1) ?? null;
  if (answers.includes(before) && !fields.includes('response_date')) chosen.set(at, 'response_date');
  else if (work.includes(before) && !fields.some((field) => field === 'due' || field === 'timescale'))
    chosen.set(at, 'due');
}

/** A first column of codes such as "P.82/2024" names each row, whatever stands over it. */
export function takeCodes(
  headings: readonly HeadingColumn[],
  cells: readonly (readonly string[])[],
  chosen: Map<number, PaperField>,
): void {
  if (chosen.has(0) || [...chosen.values()].includes('reference') || headings.length < 3) return;
  const own = cells[0] ?? [];
  const codes = own.filter((text) => /^\p{Lu}{1,5}[ ./-]?\d{1,4}(?:[./-]\w{1,6})+$/u.test(text.trim()));
  if (own.length > 0 && codes.length === own.length) chosen.set(0, 'reference');
}
