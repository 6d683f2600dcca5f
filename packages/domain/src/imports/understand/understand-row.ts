import type { ImportCorrections } from '../paper/corrections.ts';
import type { DraftDocument, DraftRow, NotePiece, Piece } from '../paper/draft.ts';
import { guessOf, joinRaw, joinWords, latestOf } from './join-pieces.ts';
import type { Anomaly, PaperField, UnderstoodField, UnderstoodFields, UnderstoodRow } from '../paper/preview.ts';
import { readDecisionSentence } from '../values/decisions/decision-sentence.ts';
import { readStatusWords } from '../../recommendations/status/status-words.ts';
import { readField, readOwnField } from '../values/read-field.ts';
import { addStatuses } from '../values/read-statuses.ts';
import { splitParts } from './split-parts.ts';
import { isReference, readPart, referenceKey, splitReference } from '../values/reference-labels.ts';
import { isColourCode } from '../paper/colour-code.ts';
import { countWords, foldWords } from '../../text/words.ts';
import { findDate } from '../values/date-words.ts';
import { parseDate, parseFormerDate, parseProseDate } from '../../dates/prose/prose-date.ts';

export interface RowReading {
  /** One row, or one for each part that is answered apart. */
  readonly rows: readonly UnderstoodRow[];
  readonly anomalies: readonly Anomaly[];
}

const noteWords = (note: NotePiece): string =>
  note.header === '' ? foldWords(note.text) : `${note.header}: ${foldWords(note.text)}`;

/** A day that does not exist, in a column whose meaning is not known: "31/06/2020" under "Seen by". */
const impossibleDay = ({ header, text, where }: NotePiece): Anomaly[] => {
  const problem = header === '' || text.length > 30 ? null : (findDate(foldWords(text))?.problem ?? null);
  return problem?.code === 'impossible_date' ? [{ ...problem, where }] : [];
};

function understandNotes(own: readonly Piece[], notes: readonly NotePiece[]): UnderstoodField | null {
  const first = own[0] ?? notes[0];
  if (first === undefined) return null;
  const value = [joinWords(own), ...notes.map(noteWords)].filter((words) => words !== '').join('\n');
  return { value, raw: joinRaw([...own, ...notes]), guess: guessOf([...own, ...notes]), from: first.where };
}

/**
 * The label before a recommendation's words is its reference; the words after it are its value, to the letter, and
 * `raw` keeps both. Where a reference column says something else, the label is part of the words and stays.
 */
function takeLabel(fields: UnderstoodFields): UnderstoodFields {
  const { recommendation, reference } = fields;
  if (typeof recommendation?.value !== 'string') return fields;
  const split = splitReference(recommendation.value);
  if (split === null) return fields;
  const part = readPart(split.reference) ?? readPart(`(${split.reference})`);
  const isPart = /^\(?[a-z]{1,4}\)/u.test(recommendation.value) && part !== null;
  const value: UnderstoodField = { ...recommendation, value: split.words, guess: recommendation.guess ?? 'split_cell' };
  const label: UnderstoodField = {
    value: split.reference,
    raw: recommendation.raw,
    guess: 'split_cell',
    from: recommendation.from,
  };
  if (isPart && fields.part === undefined && reference !== undefined)
    return { ...fields, part: { ...label, value: part.part }, recommendation: value };
  if (reference === undefined || reference.value === null || reference.raw === '')
    return { ...fields, reference: label, recommendation: value };
  const same = typeof reference.value === 'string' && referenceKey(reference.value) === referenceKey(split.reference);
  return same ? { ...fields, recommendation: value } : fields;
}

function takePart(fields: UnderstoodFields): UnderstoodFields {
  const { reference } = fields;
  if (reference === undefined || fields.part !== undefined) return fields;
  const part = readPart(reference.raw);
  return part === null
    ? fields
    : { ...fields, part: { value: part.part, raw: reference.raw, guess: 'split_cell', from: reference.from } };
}

const minuteWithDay = /^(\p{Lu}{0,6}[.\s/-]?\d[\w./-]{0,12})\s*[(,–-]\s*([^()]{6,24})\)?$/u;
const minuteNumber = /^(?:minute|min)s?\.?\s*(?:(?:no|ref|number|reference)\.?\s*)?(?::\s*)?([\d./]{1,9}[a-z]?)\.?$/iu;

/** "Cabinet accepts this recommendation:" on a line of its own before the words is what was decided about them. */
function takeDecision(fields: UnderstoodFields): UnderstoodFields {
  const { recommendation } = fields;
  if (typeof recommendation?.value !== 'string' || fields.response_decision !== undefined) return fields;
  const [opening = '', ...rest] = recommendation.value.split('\n');
  const decision = rest.length > 0 && countWords(opening) <= 12 ? readDecisionSentence(opening) : null;
  if (decision === null) return fields;
  return {
    ...fields,
    recommendation: { ...recommendation, value: rest.join('\n'), guess: recommendation.guess ?? 'split_cell' },
    response_decision: { value: decision, raw: recommendation.raw, guess: 'split_cell', from: recommendation.from },
  };
}

/** "OS.23/45 (14.11.23)" under "Minute" is a number and its day, and no title. */
function takeMinute(fields: UnderstoodFields): UnderstoodFields {
  const { reference, source_title: title, source_date: date } = fields;
  const held = [title, reference].find((field) => typeof field?.value === 'string' && minuteWithDay.test(field.value));
  const [, code = '', words = ''] = typeof held?.value === 'string' ? (minuteWithDay.exec(held.value) ?? []) : [];
  const day = parseDate(words);
  if (held === undefined || day.kind !== 'date') return fields;
  const others: UnderstoodFields = { ...fields };
  if (held === title) delete others.source_title;
  const piece = (value: string): UnderstoodField => ({ value, raw: held.raw, guess: 'split_cell', from: held.from });
  return {
    ...others,
    ...(reference === undefined || held === reference ? { reference: piece(code) } : {}),
    ...(date === undefined ? { source_date: piece(day.date) } : {}),
  };
}

const paragraphOfMinutes = /\b(?:paras?|paragraphs?|minutes?|mins?)\.?\s*(?:no\.?\s*)?\d[\w./()]*$/iu;

const withNote = (fields: UnderstoodFields, piece: UnderstoodField): UnderstoodFields => {
  const { note } = fields;
  if (typeof note?.value !== 'string' || typeof piece.value !== 'string') return { ...fields, note: piece };
  return { ...fields, note: { ...note, value: `${note.value}\n${piece.value}` } };
};

/** "Place Panel, 6 September" gives the day, and the body that met (or the item) when no column does. */
function takeBesideDate(fields: UnderstoodFields, words: string): UnderstoodFields {
  const { source_date: date, committee, source_title: title } = fields;
  if (date === undefined || fields.recommendation === undefined) return fields;
  const rest = findDate(foldWords(words).replace(/\n/gu, ' '))?.rest ?? '';
  const piece: UnderstoodField = { value: rest, raw: date.raw, guess: 'split_cell', from: date.from };
  if (/^[\s:]*(?:(?:(?:committee|panel|board)\s+)?(?:meeting|date|dated|held|of|on|the)\b[\s:]*)+$/iu.test(rest))
    return fields;
  if (countWords(rest) === 0 || countWords(rest) > 14) return fields;
  // The same day in the other language.
  if (parseProseDate(rest.replace(/(?<![\s/|–-])[\s/|–-]+$/u, '')).to === date.value) return fields;
  if (/\d/u.test(rest) && isReference(rest))
    return fields.reference === undefined ? { ...fields, reference: piece } : fields;
  const minute = minuteNumber.exec(rest)?.[1];
  if (minute !== undefined)
    return fields.reference === undefined ? { ...fields, reference: { ...piece, value: minute } } : fields;
  if (paragraphOfMinutes.test(rest))
    return fields.reference === undefined ? { ...fields, reference: piece } : withNote(fields, piece);
  if (/\b(?:committee|panel|board|commission|cabinet|council|forum)\b/iu.test(rest))
    return (committee === undefined || committee.guess === 'from_prose') && countWords(rest) <= 9
      ? { ...fields, committee: piece }
      : fields;
  return title === undefined ? { ...fields, source_title: piece } : fields;
}

/** "GREEN – nine in ten on time" opens an update with its colour; it is the RAG where no column gives one. */
function takeColour(fields: UnderstoodFields): UnderstoodFields {
  const { progress } = fields;
  if (typeof progress?.value !== 'string' || fields.rag !== undefined || fields.status !== undefined) return fields;
  const colour = /^(red|amber|green|blue)(?=\s*(?:[-–—:.]|\n|$))/iu.exec(progress.value)?.[1];
  return colour === undefined
    ? fields
    : { ...fields, rag: { value: colour, raw: progress.raw, guess: 'split_cell', from: progress.from } };
}

/** A colour alone says no word: it means what somebody said of it, and until then it is unread. */
function takeColourCode(fields: UnderstoodFields, { statuses = [] }: ImportCorrections): UnderstoodFields {
  const name = (['status', 'rag'] as const).find((one) => isColourCode(fields[one]?.raw ?? ''));
  const field = name === undefined ? undefined : fields[name];
  if (name === undefined || field === undefined) return fields;
  const code = field.raw.trim().toLowerCase();
  const core = statuses.find(({ words }) => words.trim().toLowerCase() === code)?.core;
  const unread = { ...fields, [name]: { ...field, value: null } };
  return core === undefined
    ? unread
    : { ...unread, core_status: { value: core, raw: field.raw, guess: 'colour_key', from: field.from } };
}

const inBrackets = /^\[([^\]\n]{3,30})\](?=\s|$)/u;
const inCapitals = /^(\p{Lu}[\p{Lu} ]{2,28}\p{Lu})(?=\s*(?:[–—:.-]\s|\n|$))/u;

/** "CLOSED – note circulated", "[OVERDUE] Promised for June": an update opens with how things stand, set apart. */
function takeStatus(fields: UnderstoodFields): UnderstoodFields {
  const { progress, response, status, rag, core_status: core } = fields;
  const told = progress ?? response;
  if (typeof told?.value !== 'string' || (status ?? rag ?? core) !== undefined) return fields;
  const words = (inBrackets.exec(told.value) ?? inCapitals.exec(told.value))?.[1]?.trim();
  return words === undefined || readStatusWords(words) === null
    ? fields
    : { ...fields, status: { value: words, raw: told.raw, guess: 'split_cell', from: told.from } };
}

/** "31 May 2024, now 30 September 2024": the first is when it was due before it was put off. */
function takeFormerDue(fields: UnderstoodFields): UnderstoodFields {
  const due = fields.due ?? fields.timescale;
  const { value } = due ?? {};
  if (due === undefined || fields.original_due !== undefined) return fields;
  if (typeof value !== 'object' || value === null || !('words' in value)) return fields;
  const former = parseFormerDate(value.words);
  return former === null
    ? fields
    : { ...fields, original_due: { value: former, raw: due.raw, guess: 'parsed_date', from: due.from } };
}

/** A record that only gives its number is kept, and says that its words are missing. */
const addMissing = (fields: UnderstoodFields): UnderstoodFields =>
  fields.reference === undefined || fields.recommendation !== undefined
    ? fields
    : { ...fields, recommendation: { value: null, raw: '', guess: null, from: fields.reference.from } };

/** A register says which status and which decision it holds; of other rows their words imply it. */
const literalRow = (
  { where, pieces }: DraftRow,
  fields: UnderstoodFields,
  corrections: ImportCorrections,
): UnderstoodRow => {
  const whole = addMissing(fields);
  return { where, fields: pieces.has('core_status') ? whole : addStatuses(whole, corrections) };
};

/** Reads a draft row's words as values: every field with its own words, the cell they came from, and how sure it is. */
export function understandRow(
  draft: DraftRow,
  { kind, base, published = null }: Pick<DraftDocument, 'kind' | 'base' | 'published'>,
  corrections: ImportCorrections,
): RowReading {
  const anomalies: Anomaly[] = [];
  const fields: UnderstoodFields = {};
  // The time bands of an improvement plan run from the day on which the report was published, whatever else is dated.
  const rowBase = (): string | null =>
    published ?? (typeof fields.source_date?.value === 'string' ? fields.source_date.value : base);
  const read = (field: PaperField, pieces: readonly Piece[], carried: boolean): void => {
    const first = pieces[0];
    if (first === undefined) return;
    const readOne = draft.literal === true ? readOwnField : readField;
    const reading = readOne(field, joinWords(latestOf(field, pieces)), rowBase(), first.where);
    if (!carried) anomalies.push(...reading.anomalies);
    fields[field] = {
      value: reading.value,
      raw: carried ? '' : joinRaw(pieces),
      guess: carried ? 'carried_down' : (guessOf(pieces) ?? reading.guess),
      from: first.where,
    };
  };
  const datesFirst = (a: readonly [PaperField, unknown], b: readonly [PaperField, unknown]): number =>
    Number(b[0] === 'source_date') - Number(a[0] === 'source_date');
  for (const [field, pieces] of [...draft.carried].sort(datesFirst)) if (field !== 'note') read(field, pieces, true);
  for (const [field, pieces] of [...draft.pieces].sort(datesFirst)) if (field !== 'note') read(field, pieces, false);
  const dated = joinWords(draft.pieces.get('source_date') ?? draft.carried.get('source_date') ?? []);
  anomalies.push(...draft.notes.flatMap(impossibleDay));
  const note = understandNotes(draft.pieces.get('note') ?? [], draft.notes);
  if (note !== null) fields.note = note;
  if (draft.literal === true) return { rows: [literalRow(draft, fields, corrections)], anomalies };
  const whole = addMissing(
    takeLabel(takeDecision(takePart(takeMinute(takeFormerDue(takeBesideDate(takeStatus(takeColour(fields)), dated)))))),
  );
  const rows = splitParts({ where: draft.where, fields: takeColourCode(whole, corrections) });
  return { rows: rows.map((row) => ({ ...row, fields: addStatuses(row.fields, corrections, kind) })), anomalies };
}
