import { limitsCompletion } from './completion-limits.ts';
import type { StoredStatus } from './core-status.ts';
import { foldStatusWord } from './status-mapping.ts';
import { statusVocabulary } from './status-vocabulary.ts';
import type { ReadStatus } from './status-vocabulary.ts';

const folded = (words: string): string =>
  foldStatusWord(words)
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[*_"“”]/gu, '')
    .replace(/^[([]+(?<inner>[^()[\]]*)[)\]]$/u, '$<inner>')
    .trim();

/** "Status: Complete", "4 - Not achieved", "RAG: Green": what stands before the status word is taken off. */
const unlabelled = (text: string): string =>
  text
    .replace(
      /^(?:(?:current\s+)?(?:status|rag|brag|rating|position|progress)(?:\s+(?:status|rating))?\s*[:-]\s*|\d\s*[-–:.)]\s+)/u,
      '',
    )
    .trim();

/** The scale of six that several councils use: what stands in brackets decides. */
const qualified = (text: string): ReadStatus | null => {
  const found = /^not (?:yet )?(?:achieved|met|complete|completed|implemented)\s*[(:-]\s*(?<rest>\S.*)$/u.exec(text)
    ?.groups?.['rest'];
  if (found === undefined) return null;
  const own = statusVocabulary.get(found.replace(/\)$/u, '').trim());
  if (own !== undefined) return { coreStatus: own.coreStatus, sure: false };
  if (/obstacle|barrier/u.test(found)) return { coreStatus: 'at_risk', sure: false };
  if (/(?:un|not |in)(?:acceptable|sufficient|satisfactory)/u.test(found))
    return { coreStatus: 'off_track', sure: false };
  if (/acceptable|sufficient|satisfactory|progress made/u.test(found)) return { coreStatus: 'on_track', sure: false };
  return { coreStatus: 'off_track', sure: false };
};

/** "Completed - July 2012", "Ongoing. First report in May": the first words are the status, the rest is about it. */
const opening =
  /^(?<first>[a-z][a-z/ -]{2,28}?)(?<rest>\s*(?:\s-\s|[:;.(]|,\s|\s(?=\d)|\s(?=(?:in|on|by|since|from|until|january|february|march|april|may|june|july|august|september|october|november|december)\b)).*)$/u;
/** "Completed at all 12 libraries": what is done can be said with where, for whom and how well. */
const doneFor =
  /^(?<first>(?:fully )?(?:completed?|implemented|achieved|done|delivered|actioned|finished))(?<rest>\s(?:at|for|across|to|and|early|late|ahead|with|except|apart|subject|but|so)\b.*)$/u;

/** It ends the matter, and what stands behind it says how: "Closed – superseded". */
const ends = /^(?:closed|concluded|resolved|finished|discharged|blue|b)$/u;

const withoutMarks = (text: string): string =>
  text.replace(/^[\s:;.,(-]+|(?<![\s).])[\s).]+$/gu, '').replace(/^as /u, '');

const leading = (text: string): ReadStatus | null => {
  const found = (doneFor.exec(text) ?? opening.exec(text))?.groups;
  const status = found === undefined ? undefined : statusVocabulary.get((found['first'] ?? '').trim());
  if (status === undefined) return null;
  const rest = found?.['rest'] ?? '';
  if (status.coreStatus === 'claimed_complete') {
    const how = ends.test((found?.['first'] ?? '').trim()) ? readStatusWords(withoutMarks(rest)) : null;
    if (how !== null) return { coreStatus: how.coreStatus, sure: false };
    if (limitsCompletion(rest)) return null;
  }
  return { coreStatus: status.coreStatus, sure: false };
};

/**
 * Reads a status cell of a paper into a core status, or null when the words are no status (a sentence about the work,
 * a blank), or say "complete" and take some of it back. "Complete" in a paper is the lead's claim, never the
 * committee's verification.
 * Example: `readStatusWords('TO NOTE ONLY')` is note_only, sure; `readStatusWords('Green')` is on_track, not sure.
 */
export function readStatusWords(words: string): ReadStatus | null {
  const text = unlabelled(folded(words));
  if (text === '') return null;
  const exact = statusVocabulary.get(text);
  if (exact !== undefined) return exact;
  if (/^\d{1,2}%$/u.test(text)) return { coreStatus: 'unknown', sure: false };
  return qualified(text) ?? leading(text);
}

/** The status words that every new council starts with, to be changed as the council likes. */
export const usualStatusWords: readonly { readonly word: string; readonly coreStatus: StoredStatus }[] = [
  { word: 'Awaiting response', coreStatus: 'awaiting_response' },
  { word: 'Not started', coreStatus: 'not_started' },
  { word: 'On track', coreStatus: 'on_track' },
  { word: 'At risk', coreStatus: 'at_risk' },
  { word: 'Off track', coreStatus: 'off_track' },
  { word: 'Completed', coreStatus: 'claimed_complete' },
  { word: 'Signed off by committee', coreStatus: 'verified_complete' },
  { word: 'Rejected', coreStatus: 'rejected' },
  { word: 'Superseded', coreStatus: 'superseded' },
  { word: 'To note only', coreStatus: 'note_only' },
];
