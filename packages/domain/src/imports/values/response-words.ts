import type { ResponseDecision } from '../../recommendations/response-decision.ts';
import { readDecisionSentence } from './decision-sentence.ts';

const openings: readonly (readonly [RegExp, ResponseDecision])[] = [
  [
    /^(?:partial|part|partly|in part|(?:agreed?|accept(?:ed)?|support(?:ed)?|approved?|endorsed?) (?:in part|partly|partially|subject to|with (?:amendments?|changes|modifications?))|partially|agreed? \(?(?:in )?part|accept(?:ed)? \(?(?:in )?part|amended|(?:accept|agree)(?:ed)? with amendment)/iu,
    'partially_accepted',
  ],
  [
    /^(?:not (?:accepted|agreed|supported|approved|taken forward)|reject|declined|refused|disagree|(?:upheld|confirmed|reaffirmed) (?:the |its )?original decision|original decision (?:upheld|confirmed|reaffirmed|stands)|no\b(?!\s*(?:further|update|change|progress|action))|n$)/iu,
    'rejected',
  ],
  [/^(?:accept|agree|approved|supported|endorsed|yes\b|y$|fully (?:accepted|agreed))/iu, 'accepted'],
  [/^(?:noted?\b|for information)/iu, 'noted'],
];

/**
 * The decision that words open with: "Accepted. The service will …" is accepted, "Accepted in part" partially. null
 * when the words do not open with a decision. A single Y or N counts only as the whole of the words.
 */
export function readDecision(words: string): ResponseDecision | null {
  const text = words
    .trim()
    .replace(/^\(?(?:[a-h]|i{1,3}|iv|v)\)\s+/u, '')
    .replace(/^(?:recommendation|response|decision)\s*(?:\d+\s*)?(?:(?:is|was)\s+|[:–-]\s*)/iu, '');
  if (/^(?:agenda|agreement|acceptan|agreed? to (?:be )?(?:discuss|consider|defer))/iu.test(text)) return null;
  const decision = openings.find(([opening]) => opening.test(text))?.[1] ?? readDecisionSentence(text);
  // "Derbyniwyd / Accepted": the second half says it in the other language.
  const second = /^[^/\n]{2,40}\s\/\s([^/\n]{2,40})$/u.exec(text)?.[1];
  return decision ?? (second === undefined ? null : readDecision(second));
}

const holding: readonly RegExp[] = [
  /\b(?:response|reply|update|answer|feedback|information)\s+(?:is |are |was |were )?(?:still |currently )?(?:awaited|awaiting|outstanding|pending|expected|being (?:sought|prepared|pursued|chased)|to follow|due|not yet received|has been (?:requested|sought|chased)|requested|tbc)\b/iu,
  /\b(?:awaiting|await|awaits)\s+(?:an? |the |formal |full |further |written |cabinet |executive )*(?:response|reply|update|answer|feedback|information)/iu,
  /\bto be (?:updated|reported|advised|provided)\b.{0,60}\b(?:at|to|meeting|verbally|orally)\b/iu,
  /\b(?:verbal|oral)\s+(?:update|report|response)\b/iu,
  /\bupdate (?:to be |will be )?(?:given|provided|reported|tabled)\b.{0,30}\b(?:at|meeting)\b/iu,
  /\b(?:pursuing|chasing|seeking)\s+(?:an? |the )?(?:\w+ )?(?:response|reply|update|answer)/iu,
  /\b(?:response|update|reply)\s+(?:will be|to be)\s+(?:given|provided|circulated|reported|tabled|brought|submitted)\b/iu,
  /\b(?:no response|response not)\s+(?:has been )?(?:yet )?(?:received)?\b/iu,
  /^(?:update )?(?:to follow|awaited|tba)\.?$/iu,
];

/**
 * A holding reply says that an answer will come: it is not a response and stops no clock. Long text is an answer,
 * whatever it says in passing. Example: "Verbal update to be given at the meeting" is one.
 */
export const isHoldingReply = (words: string): boolean =>
  words.trim().length > 0 && words.length <= 160 && holding.some((pattern) => pattern.test(words));
