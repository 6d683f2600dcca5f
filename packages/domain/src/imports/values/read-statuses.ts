import { fieldsToldTogether } from '../../recommendations/fields/fields.ts';
import type { CoreStatus } from '../../recommendations/status/core-status.ts';
import { limitsCompletion } from '../../recommendations/status/completion-limits.ts';
import { readStatusWords } from '../../recommendations/status/status-words.ts';
import type { ImportCorrections } from '../paper/corrections.ts';
import type { DocumentKind, UnderstoodField, UnderstoodFields } from '../paper/preview.ts';
import { isHoldingReply, readDecision } from './decisions/response-words.ts';
import { countWords, foldWords, saysNothing } from '../../text/words.ts';

const fold = (words: string): string => foldWords(words).toLowerCase();

/** The clerk's mapping first, then the usual words; a sentence is no status and stays `unknown`. */
export function coreStatusOf(words: string, corrections: ImportCorrections): CoreStatus {
  const own = corrections.statuses?.find((mapping) => fold(mapping.words) === fold(words));
  if (own !== undefined) return own.core;
  // "Complete?" answered with yes; a no says only that it is not complete.
  if (/^(?:y(?:es)?|[✓✔☑√✅])$/iu.test(words.trim())) return 'claimed_complete';
  // In two languages, or over two lines, one of the halves says it.
  const halves = words.split(/(?<!\s)\s+[/|]\s+|\n/u);
  const [said, ...others] = [words, ...halves].map(readStatusWords);
  const read = [said, ...others].find((found) => found !== null && found !== undefined);
  // One line says that it is complete, and another what is not.
  const limited =
    said === null &&
    read?.coreStatus === 'claimed_complete' &&
    halves.some((half, at) => others[at]?.coreStatus !== 'claimed_complete' && limitsCompletion(fold(half)));
  return limited ? 'unknown' : (read?.coreStatus ?? 'unknown');
}

const wordsOf = (field: UnderstoodField | undefined): string => (typeof field?.value === 'string' ? field.value : '');

/** "Closed" beside a refusal ends the matter; it does not say that the thing was done, as "Implemented" does. */
const endsOnly = (words: string, { statuses }: ImportCorrections): boolean =>
  (words === '' ||
    saysNothing(words) ||
    /^(?:closed?|completed?|concluded|ended|finished|blue|b|no further action|nfa)\.?$/iu.test(words.trim())) &&
  !statuses?.some((mapping) => fold(mapping.words) === fold(words));

/** A word for a state that ends a matter, at the head of what was done: "Completed. All doors are fitted." */
const opensWithEnd = (words: string): boolean => {
  const [opening = ''] = words.split(/[.;\n]/u);
  const read = countWords(opening) <= 4 ? readStatusWords(words) : null;
  return read?.coreStatus === 'claimed_complete';
};

/** Where no column says how things stand: a day on which it was closed, or words that open by saying that it is done. */
function endTold(fields: UnderstoodFields): UnderstoodField | null {
  const { closed_on: closed, due, timescale, progress } = fields;
  if (typeof closed?.value === 'string') return closed;
  for (const field of [due, timescale]) {
    const words =
      typeof field?.value === 'object' && field.value !== null && 'words' in field.value ? field.value.words : '';
    if (field !== undefined && opensWithEnd(words)) return field;
  }
  return progress !== undefined && opensWithEnd(wordsOf(progress)) ? progress : null;
}

/** An auditor waits for no response: what is outstanding is late. */
const inAudit = (core: CoreStatus, words: string): CoreStatus =>
  core === 'awaiting_response' && /^(?:still )?outstanding\b/iu.test(words.trim()) ? 'off_track' : core;

/**
 * Adds what the words imply: the core status of a status, or where none is told of a day on which the matter was closed; the decision that a response opens with; a recommendation
 * that was refused, where no status says more than that the matter is closed; and, for a reply
 * that only promises an answer, a holding decision and (where no status says otherwise) that a response is awaited.
 */
export function addStatuses(
  fields: UnderstoodFields,
  corrections: ImportCorrections,
  kind: DocumentKind | null = null,
): UnderstoodFields {
  const added: UnderstoodFields = { ...fields };
  const { status, rag, response } = fields;
  const told = [status, rag].find((field) => wordsOf(field) !== '' && !saysNothing(wordsOf(field)));
  const words = wordsOf(told);
  if (fields.core_status === undefined && told !== undefined)
    added.core_status = {
      value:
        kind === 'audit_follow_up'
          ? inAudit(coreStatusOf(words, corrections), words)
          : coreStatusOf(words, corrections),
      raw: told.raw,
      guess: 'mapped_status',
      from: told.from,
    };
  const end = fields.core_status === undefined && told === undefined ? endTold(fields) : null;
  if (end !== null)
    added.core_status = { value: 'claimed_complete', raw: end.raw, guess: 'mapped_status', from: end.from };
  const decision = readDecision(wordsOf(response));
  if (response !== undefined && fields.response_decision === undefined && decision !== null)
    added.response_decision = {
      value: decision,
      raw: response.raw,
      guess: 'mapped_status',
      from: response.from,
    };
  const { response_decision: decided } = added;
  if (
    fields.core_status === undefined &&
    decided?.value === 'rejected' &&
    endsOnly(words, corrections) &&
    endsOnly(wordsOf(status), corrections)
  )
    added.core_status = {
      value: 'rejected',
      raw: told?.raw ?? decided.raw,
      guess: 'mapped_status',
      from: told?.from ?? decided.from,
    };
  if (decided !== undefined && decided.value !== null) return added;
  const reply = fieldsToldTogether.map((field) => fields[field]).find((field) => isHoldingReply(wordsOf(field)));
  const answered = response !== undefined && !isHoldingReply(wordsOf(response)) && !saysNothing(wordsOf(response));
  // What is closed waits for nothing that its last words may promise.
  if (reply === undefined || answered || added.core_status?.value === 'claimed_complete') return added;
  added.response_decision = {
    value: 'holding',
    raw: reply.raw,
    guess: 'mapped_status',
    from: reply.from,
  };
  if (added.core_status === undefined)
    added.core_status = {
      value: 'awaiting_response',
      raw: reply.raw,
      guess: 'mapped_status',
      from: reply.from,
    };
  return added;
}
