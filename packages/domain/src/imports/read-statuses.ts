import type { CoreStatus } from '../recommendations/core-status.ts';
import { readStatusWords } from '../recommendations/status-words.ts';
import type { ImportCorrections } from './corrections.ts';
import type { UnderstoodField, UnderstoodFields } from './preview.ts';
import { isHoldingReply, readDecision } from './response-words.ts';
import { foldWords, saysNothing } from './words.ts';

const fold = (words: string): string => foldWords(words).toLowerCase();

/** The clerk's mapping first, then the usual words; a sentence is no status and stays `unknown`. */
export function coreStatusOf(words: string, corrections: ImportCorrections): CoreStatus {
  const own = corrections.statuses?.find((mapping) => fold(mapping.words) === fold(words));
  if (own !== undefined) return own.core;
  // "Complete?" answered with yes; a no says only that it is not complete.
  if (/^y(?:es)?$/iu.test(words.trim())) return 'claimed_complete';
  return readStatusWords(words)?.coreStatus ?? 'unknown';
}

const wordsOf = (field: UnderstoodField | undefined): string => (typeof field?.value === 'string' ? field.value : '');

const answers = ['response', 'progress', 'action', 'note'] as const;

/**
 * Adds what the words imply: the core status of a status; the decision that a response opens with; and, for a reply
 * that only promises an answer, a holding decision and (where no status says otherwise) that a response is awaited.
 */
export function addStatuses(fields: UnderstoodFields, corrections: ImportCorrections): UnderstoodFields {
  const added: UnderstoodFields = { ...fields };
  const { status, rag, response } = fields;
  const told = status ?? rag;
  const words = wordsOf(told);
  if (fields.core_status === undefined && told !== undefined && words !== '' && !saysNothing(words))
    added.core_status = {
      value: coreStatusOf(words, corrections),
      raw: told.raw,
      guess: 'mapped_status',
      from: told.from,
    };
  const decision = readDecision(wordsOf(response));
  if (response !== undefined && fields.response_decision === undefined && decision !== null)
    added.response_decision = {
      value: decision,
      raw: response.raw,
      guess: 'mapped_status',
      from: response.from,
    };
  if (added.response_decision !== undefined && added.response_decision.value !== null) return added;
  const reply = answers.map((field) => fields[field]).find((field) => isHoldingReply(wordsOf(field)));
  const answered = response !== undefined && !isHoldingReply(wordsOf(response)) && !saysNothing(wordsOf(response));
  if (reply === undefined || answered) return added;
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
