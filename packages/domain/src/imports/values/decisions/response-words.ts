import type { ResponseDecision } from '../../../recommendations/response-decision.ts';
import { readOpening } from './decision-words.ts';
import { readDecisionSentence } from './decision-sentence.ts';

/** "4.", "(b)", "Recommendation 3 –", "1 and 2": which of the recommendations is answered stands before the answer. */
const labels: readonly RegExp[] = [
  /^\(?(?:[a-h]|i{1,3}|iv|v)\)\s+/u,
  /^(?:recommendation|response|decision)s?\s*(?=[\d:–-])/iu,
  /^\d(?:\s*(?:[\d(),&–-]|\band\b|\bto\b))*[.:)]?\s+(?:(?:is|are|was|were)\s+)?/iu,
  /^(?:recommendation|response|decision)\s+(?:is|was)\s+/iu,
  /^[:–-]\s*/u,
];

/** What only speaks of a decision, or of something else that is agreed. */
const noDecision = /^(?:agenda|agreement|acceptan|agreed? to (?:be )?(?:discuss|consider|defer)|neither\b)/iu;

/**
 * The decision that words open with: "Accepted. The service will …" is accepted, "Accepted in part" and "Agreed in
 * principle" partially. null when the words do not open with a decision, or when they only name the choices ("Accept /
 * Reject"). A single Y or N counts only as the whole of the words.
 */
export function readDecision(words: string): ResponseDecision | null {
  const text = labels.reduce((rest, label) => rest.replace(label, ''), words.trim());
  if (noDecision.test(text)) return null;
  const decision = readOpening(text) ?? readDecisionSentence(text);
  // "Derbyniwyd / Accepted": the second half says it in the other language.
  const second = /^[^/\n]{2,40}\s?\/\s?([^/\n]{2,40})$/u.exec(text)?.[1];
  const other = second === undefined ? null : readDecision(second);
  if (decision !== null && other !== null && decision !== other) return null;
  return decision ?? other;
}

const holding: readonly RegExp[] = [
  /\b(?:response|reply|update|answer|feedback|information)\s+(?:is |are |was |were )?(?:still |currently )?(?:awaited|awaiting|outstanding|pending|expected|being (?:sought|prepared|pursued|chased)|to follow|due|not yet received|has been (?:requested|sought|chased)|requested|tbc)\b/iu,
  /\b(?:awaiting|await|awaits)\s+(?:an? |the |formal |full |further |written |cabinet |executive )*(?:response|reply|update|answer|feedback|information)/iu,
  /\bto be (?:updated|reported|advised|provided)\b.{0,60}\b(?:at|to|meeting|verbally|orally)\b/iu,
  /\b(?:verbal|oral)\s+(?:update|report|response)\b/iu,
  /\bupdate (?:to be |will be )?(?:given|provided|reported|tabled)\b.{0,30}\b(?:at|meeting)\b/iu,
  /\b(?:pursuing|chasing|seeking)\s+(?:an? |the )?(?:\w+ )?(?:response|reply|update|answer)/iu,
  /\b(?:response|update|reply)\s+(?:will be|to be)\s+(?:given|provided|circulated|reported|tabled|brought|submitted)\b/iu,
  /\b(?:no (?:response|reply|answer)|(?:response|reply|answer) not)\s+(?:(?:has|was) (?:been )?)?(?:as )?(?:yet )?(?:received|given|made)?\b/iu,
  /^(?:holding (?:response|reply)|nothing (?:yet )?(?:received|heard))\b/iu,
  /^(?:update )?(?:to follow|awaited|tba)\.?$/iu,
];

/**
 * A holding reply says that an answer will come: it is not a response and stops no clock. Long text is an answer,
 * whatever it says in passing. Example: "Verbal update to be given at the meeting" is one.
 */
export const isHoldingReply = (words: string): boolean =>
  words.trim().length > 0 && words.length <= 160 && holding.some((pattern) => pattern.test(words));
